// SPDX-License-Identifier: MIT
#include "base/WindowsPath.h"

#include <QDir>

namespace epost {

QString verbatimPath(const QString &path)
{
    // What Windows would otherwise do by itself must be done before: "." and "..", doubled separators.
    const QString clean = QDir::toNativeSeparators(QDir::cleanPath(QDir::fromNativeSeparators(path)));
    if (clean.startsWith(QLatin1String("\\\\?\\")) || clean.startsWith(QLatin1String("\\\\.\\")))
        return clean;
    if (clean.startsWith(QLatin1String("\\\\")))
        return QLatin1String("\\\\?\\UNC") + clean.mid(1);
    return QLatin1String("\\\\?\\") + clean;
}

} // namespace epost
