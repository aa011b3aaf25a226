// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace epost {

/// Who holds these files, as "program (process id)" by file; files that nobody holds are not in it. Only
/// asks: no program is ever ended through it. Where the Restart Manager does not work, nobody holds anything.
[[nodiscard]] QHash<QString, QString> holdersOf(const QStringList &files);

} // namespace epost
