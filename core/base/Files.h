// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace epost {

/// Where everything lives that the product writes into a folder besides the target files. Invisible to
/// everything that walks a folder, at any depth and in any case.
inline constexpr QLatin1String kStateFolderName{".epost-update"};

/// Whether \a name, one component of a path, is the product's own folder.
[[nodiscard]] bool isStateFolderName(QStringView name);

/// Opens \a file read-only, and fails in words: not found, a folder, no permission. The error names the path.
[[nodiscard]] Result<> openForReading(QFile &file);

/// Reads a whole small file.
/// \param limit bytes; a longer file is an error, so that a hostile one cannot fill the memory
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Writes a whole file so that readers see the old or the new content, never a part (QSaveFile).
/// On Windows a reader keeps the new content out: that is waited for, for 2 s. \return InUse after them
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &content);

/// One regular file below a folder.
struct WalkedFile {
    QString relativePath; ///< with '/' between components
    qint64 size = 0;
};

/// All regular files below \a folder in the order of their paths. Leaves out the product's own folders and
/// follows no symbolic link or junction. \return NotFound where the folder does not exist, AccessDenied where
/// a part of it cannot be listed
[[nodiscard]] Result<QList<WalkedFile>> filesBelow(const QString &folder);

} // namespace epost
