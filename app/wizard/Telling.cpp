// SPDX-License-Identifier: MIT
#include "wizard/Telling.h"

#include "common/Terminal.h"

#include <QApplication>
#include <QMessageBox>

namespace epost {

namespace {

bool somebodyWatches()
{
    // The other platforms of Qt (offscreen, minimal, vnc …) draw where nobody could press a button.
    static const QStringList kDesktops{QStringLiteral("windows"), QStringLiteral("xcb"),
                                       QStringLiteral("wayland"), QStringLiteral("wayland-egl")};
    return qobject_cast<QApplication *>(QCoreApplication::instance())
        && kDesktops.contains(QGuiApplication::platformName());
}

void writeLine(terminal::Stream stream, const QString &text)
{
    terminal::write(stream, text.trimmed() + QLatin1Char('\n'));
}

} // namespace

void tellProgress(const QString &text)
{
    writeLine(terminal::Stream::Error, text);
}

void tellResult(const QString &text)
{
    writeLine(terminal::Stream::Out, text);
}

void tellProblem(const QString &text)
{
    writeLine(terminal::Stream::Error, text);
    if (somebodyWatches())
        QMessageBox::warning(nullptr, QCoreApplication::applicationName(), text);
}

void tellProblem(const Error &error)
{
    const QString remedy = error.remedy();
    tellProblem(remedy.isEmpty() ? error.text() : error.text() + QLatin1Char('\n') + remedy);
}

} // namespace epost
