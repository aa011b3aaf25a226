// SPDX-License-Identifier: MIT
#include "catalog/CatalogData.h"

namespace epost {

QStringList Product::namesFor(Architecture architecture) const
{
    if (architecture == Architecture::X86)
        return names;
    QStringList wide;
    for (const QString &name : names)
        wide.append(name + QStringLiteral(" (x64)"));
    return wide;
}

} // namespace epost
