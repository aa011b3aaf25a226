// SPDX-License-Identifier: MIT
#include "wizard/ScreenshotTour.h"

#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QPixmap>

namespace epost {

ScreenshotTour::ScreenshotTour(MainWindow &window, QString folder, QList<Stop> stops)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_stops(std::move(stops))
{
    // Queued: the window has shown the ending before the picture is taken.
    connect(&m_window.run(), &RunController::ended, this, &ScreenshotTour::arrive, Qt::QueuedConnection);
}

void ScreenshotTour::start()
{
    walk();
}

void ScreenshotTour::walk()
{
    if (m_stops.isEmpty()) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    m_carriedOut = false;
    if (m_stops.first().maker)
        m_window.prepare(m_stops.first().maker);
    else
        arrive();
}

void ScreenshotTour::arrive()
{
    if (m_stops.isEmpty())
        return;
    if (const auto until = m_stops.first().until; until && !m_carriedOut && m_window.run().view()) {
        m_carriedOut = true;
        m_window.run().carryOut(*until);
        return;
    }
    if (auto saved = save(m_stops.takeFirst().name); !saved) {
        m_stops.clear();
        Q_EMIT finished(saved.error());
        return;
    }
    walk();
}

Result<> ScreenshotTour::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    QImageWriter writer(path);
    writer.setQuality(0); // a picture of the same content, packed as well as the form allows
    if (!writer.write(m_window.grab().toImage().convertToFormat(QImage::Format_RGB888))) {
        return fail(Error(ErrorClass::ReadWrite, tr("The picture could not be written."))
                        .in(path)
                        .withNative(writer.errorString()));
    }
    return {};
}

} // namespace epost
