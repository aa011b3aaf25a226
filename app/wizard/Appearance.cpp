// SPDX-License-Identifier: MIT
#include "wizard/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

namespace epost {

void loadFonts()
{
    const QDir bundled(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    for (const QFileInfo &font : bundled.entryInfoList({QStringLiteral("*.ttf")}, QDir::Files))
        QFontDatabase::addApplicationFont(font.filePath());
}

void chooseFont(QApplication &application, Language language)
{
    loadFonts();
    const QString family = QStringLiteral("BIZ UDPGothic");
    if (language != Language::Japanese || !QFontDatabase::hasFamily(family))
        return;
    QFont font = application.font();
    font.setFamily(family);
    QApplication::setFont(font);
}

} // namespace epost
