// SPDX-License-Identifier: MIT
#include "wizard/Telling.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>

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

void write(std::FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text.trimmed() << Qt::endl;
}

} // namespace

void tellProgress(const QString &text)
{
    write(stderr, text);
}

void tellResult(const QString &text)
{
    write(stdout, text);
}

void tellProblem(const QString &text)
{
    write(stderr, text);
    if (somebodyWatches())
        QMessageBox::warning(nullptr, QCoreApplication::applicationName(), text);
}

void tellProblem(const Error &error)
{
    const QString remedy = error.remedy();
    tellProblem(remedy.isEmpty() ? error.text() : error.text() + QLatin1Char('\n') + remedy);
}

} // namespace epost
