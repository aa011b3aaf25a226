// SPDX-License-Identifier: MIT
#include "platform/WindowsRelease.h"

#include <utility>

namespace epost {

QString windowsRelease(quint32 major, quint32 minor, quint32 build)
{
    constexpr std::pair<quint32, int> kReleases[]{{14393, 2016}, {17763, 2019}, {20348, 2022}, {26100, 2025}};
    QString name = QStringLiteral("Windows");
    for (const auto &[of, year] : kReleases) {
        if (major == 10 && minor == 0 && build == of)
            name = QStringLiteral("Windows Server %1").arg(year);
    }
    return QStringLiteral("%1 (%2.%3.%4)").arg(name).arg(major).arg(minor).arg(build);
}

} // namespace epost
