// SPDX-License-Identifier: MIT
#include "catalog/Architecture.h"

namespace epost {

QString architectureKey(Architecture architecture)
{
    return architecture == Architecture::X86 ? QStringLiteral("x86") : QStringLiteral("x64");
}

std::optional<Architecture> architectureFromKey(const QString &key)
{
    for (const Architecture architecture : {Architecture::X86, Architecture::X64}) {
        if (architectureKey(architecture) == key)
            return architecture;
    }
    return std::nullopt;
}

} // namespace epost
