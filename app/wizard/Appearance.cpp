// SPDX-License-Identifier: MIT
#include "wizard/Appearance.h"

#include <QApplication>
#include <QFontDatabase>

namespace epost {

void chooseFont(QApplication &application, Language language)
{
    const QString family = QStringLiteral("BIZ UDPGothic");
    if (language != Language::Japanese || !QFontDatabase::hasFamily(family))
        return;
    QFont font = application.font();
    font.setFamily(family);
    QApplication::setFont(font);
}

} // namespace epost
