// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Sha256.h"
#include "update/FileSystem.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace epost {

/// Remembers the hashes of files by what they are and not by where they stand, so that no file is read twice
/// while it is backed up, checked and moved. Trusted within one call on a folder only. Thread-safe.
class HashCache {
public:
    /// \param fileSystem outlives this object
    explicit HashCache(const FileSystem &fileSystem)
        : m_fileSystem(fileSystem)
    {
    }
    /// \return nothing where nothing stands there; Refused where it is no plain file
    [[nodiscard]] Result<std::optional<Sha256>> hashOf(const QString &path, const CancelToken &cancel = {});
    /// Of a file that the caller has just written and whose time it has set.
    [[nodiscard]] Result<> remember(const QString &path, const Sha256 &sha);
    void forget(const QString &path);

private:
    const FileSystem &m_fileSystem;
    QMutex m_mutex;
    QHash<FileStamp, Sha256> m_known;
};

} // namespace epost
