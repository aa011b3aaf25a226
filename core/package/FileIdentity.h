// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QFile>

namespace epost {

/// What tells cheaply whether a file on disk is still the same one: which file it is, its length and its
/// times. Proves nothing against somebody who forges times; a hash does.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0; ///< inode, or file index on Windows
    qint64 size = 0;
    qint64 modified = 0; ///< in the units of the system, only to be compared

    bool operator==(const FileIdentity &) const = default;
};

/// \param file open
[[nodiscard]] Result<FileIdentity> fileIdentity(const QFile &file);

} // namespace epost
