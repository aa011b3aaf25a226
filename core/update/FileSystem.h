// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace epost {

/// What stands at a path, the last component not followed.
enum class PathKind {
    Nothing,
    File,
    Folder,
    Link, ///< symbolic link, junction or another reparse point
    Other, ///< device, socket, pipe
};

/// Tells whether a file is still the one that was seen: same file, same length, same time of change.
/// Renaming and linking keep it.
struct FileStamp {
    quint64 volume = 0;
    quint64 file = 0; ///< inode, or the file index of NTFS
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since 1970-01-01 UTC

    bool operator==(const FileStamp &) const = default;
    friend size_t qHash(const FileStamp &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.volume, id.file, id.size, id.modifiedNs);
    }
};

/// Paths that are made when they are looked at: an update has one for each of its files.
struct PathSeries {
    PathSeries(qsizetype count, std::function<QString(qsizetype)> path)
        : size(count)
        , at(std::move(path))
    {
    }
    PathSeries(const QStringList &paths) // NOLINT(google-explicit-constructor): a list is a series
        : PathSeries(paths.size(), [paths](qsizetype i) { return paths.at(i); })
    {
    }
    qsizetype size;
    std::function<QString(qsizetype)> at;
};

struct PathInfo {
    PathKind kind = PathKind::Nothing;
    FileStamp stamp; ///< of a file; else empty
    bool writeProtected = false; ///< no write bit for anybody; READONLY on Windows
};

/// One new file, or the journal, while it is written. Closing it does not flush; its destructor closes
/// without a word. Not thread-safe.
class FileWriter {
public:
    virtual ~FileWriter() = default;
    [[nodiscard]] virtual Result<> write(const char *data, qsizetype size) = 0;
    /// What was written is on the disk when this returns.
    [[nodiscard]] virtual Result<> flush() = 0;
    [[nodiscard]] virtual Result<> close() = 0;
};

/// Every file-changing call of a transaction, one method a system call as far as possible, so that rehearsal
/// and tests can fail, kill or cut the power at each of them. Paths are absolute. Thread-safe.
///
/// Errors name the path. ErrorClass::PowerLost means that the (rehearsed) machine is off: the caller stops at
/// once and tries nothing more, not even taking back.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The parent exists. \param onlyOwner for administrators and SYSTEM (0700); else rights are inherited
    [[nodiscard]] virtual Result<> createFolder(const QString &path, bool onlyOwner) = 0;
    /// Refused where anything stands at \a path.
    [[nodiscard]] virtual Result<std::unique_ptr<FileWriter>> createFile(const QString &path) = 0;
    /// Opens an existing file for appending and cuts it to \a length bytes first.
    [[nodiscard]] virtual Result<std::unique_ptr<FileWriter>> appendTo(const QString &path, qint64 length)
        = 0;
    /// A second name for the file at \a existing. \return Unsupported where the volume has no hard links
    [[nodiscard]] virtual Result<> link(const QString &existing, const QString &path) = 0;
    /// Moves a file within the volume; a file at \a to is replaced in the same instant.
    [[nodiscard]] virtual Result<> rename(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<> removeFile(const QString &path) = 0;
    /// \return InUse where the folder is not empty
    [[nodiscard]] virtual Result<> removeFolder(const QString &path) = 0;
    [[nodiscard]] virtual Result<> setModified(const QString &path, const QDateTime &time) = 0;
    /// Gives \a path the owner and the rights of \a like, as a replacing file must have them.
    [[nodiscard]] virtual Result<> takeAccessOf(const QString &path, const QString &like) = 0;
    /// Gives a new file the owner group and the rights that files in \a folder inherit.
    [[nodiscard]] virtual Result<> inheritAccess(const QString &path, const QString &folder) = 0;
    /// The content of these files is on the disk when this returns. In one go where the system can.
    [[nodiscard]] virtual Result<> flushFiles(const PathSeries &files) = 0;
    /// The names in these folders are on the disk when this returns. In one go where the system can.
    [[nodiscard]] virtual Result<> flushFolders(const QStringList &folders) = 0;

    /// Reads only. PathKind::Nothing is no error.
    [[nodiscard]] virtual Result<PathInfo> info(const QString &path) const = 0;
};

/// The operating system's own.
[[nodiscard]] std::unique_ptr<FileSystem> makeNativeFileSystem();

} // namespace epost
