// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "update/FileSystem.h"

#include "base/WindowsPath.h"
#include "update/FileAccessWindows.h"
#include "update/FileWriterWindows.h"

#include <QCoreApplication>

namespace epost {

namespace {

// From here on one flush of the volume is faster than a flush for each.
constexpr qsizetype kFlushTogether = 8;
constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
// Folders too, and links themselves instead of what they point to.
constexpr DWORD kAsItStands = FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT;
// winnt.h of mingw-w64 lacks them: data deduplication and compressed system files. The content behind such a
// reparse point is the file's own.
constexpr DWORD kTagDeduplicated = 0x80000013;
constexpr DWORD kTagCompressed = 0x80000017;

struct WindowsFiles {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowsFiles)
};

tl::unexpected<Error> failWith(DWORD code, const QString &what, const QString &path)
{
    return fail(Error::fromWindows(code, what).in(path));
}

tl::unexpected<Error> failNow(const QString &what, const QString &path)
{
    return failWith(GetLastError(), what, path);
}

WindowsHandle openAsItStands(const QString &name, DWORD access)
{
    return WindowsHandle(
        CreateFileW(wide(name), access, kShareAll, nullptr, OPEN_EXISTING, kAsItStands, nullptr));
}

bool setAttributes(const WindowsHandle &file, DWORD attributes)
{
    FILE_BASIC_INFO basic{}; // a time of 0 stays as it is
    basic.FileAttributes = attributes == 0 ? FILE_ATTRIBUTE_NORMAL : attributes;
    return SetFileInformationByHandle(file.get(), FileBasicInfo, &basic, sizeof basic) != 0;
}

/// 100 ns since 1601 as FILETIME, to ns since 1970.
constexpr qint64 kTicksTo1970 = 116'444'736'000'000'000;

qint64 nanoseconds(LARGE_INTEGER time)
{
    return (time.QuadPart - kTicksTo1970) * 100;
}

/// NTFS numbers its files with 64 bits, ReFS with 128: mixed, so that folder 1, file 2 is not folder 2,
/// file 1.
quint64 numberOf(const FILE_ID_128 &id)
{
    constexpr quint64 kSpread = 0x9E3779B97F4A7C15;
    quint64 halves[2] = {};
    static_assert(sizeof halves == sizeof id);
    memcpy(halves, &id, sizeof halves);
    return halves[0] ^ (halves[1] * kSpread);
}

PathKind kindOf(const FILE_ATTRIBUTE_TAG_INFO &tag)
{
    const bool own = tag.ReparseTag == kTagDeduplicated || tag.ReparseTag == kTagCompressed;
    if ((tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && !own)
        return PathKind::Link;
    if ((tag.FileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return PathKind::Folder;
    return (tag.FileAttributes & FILE_ATTRIBUTE_DEVICE) != 0 ? PathKind::Other : PathKind::File;
}

class WindowsFileSystem final : public FileSystem {
public:
    Result<> createFolder(const QString &path, bool onlyOwner) override
    {
        if (onlyOwner)
            return file_access::createPrivateFolder(path);
        if (!CreateDirectoryW(wide(verbatimPath(path)), nullptr))
            return failNow(WindowsFiles::tr("The folder could not be created."), path);
        return {};
    }

    Result<std::unique_ptr<FileWriter>> createFile(const QString &path) override
    {
        return FileWriterWindows::create(path);
    }

    Result<std::unique_ptr<FileWriter>> appendTo(const QString &path, qint64 length) override
    {
        return FileWriterWindows::append(path, length);
    }

    Result<> link(const QString &existing, const QString &path) override
    {
        if (CreateHardLinkW(wide(verbatimPath(path)), wide(verbatimPath(existing)), nullptr))
            return {};
        return failNow(WindowsFiles::tr("The file could not be given a second name."), path);
    }

    Result<> rename(const QString &from, const QString &to) override
    {
        const QString what = WindowsFiles::tr("The file could not be put in its place.");
        const QString source = verbatimPath(from);
        const QString target = verbatimPath(to);
        // Windows replaces no READONLY file. The attribute belongs to the place: the new file gets it.
        const DWORD before = GetFileAttributesW(wide(target));
        const bool there = before != INVALID_FILE_ATTRIBUTES;
        if (there && (before & FILE_ATTRIBUTE_DIRECTORY) != 0)
            return fail(
                Error(ErrorClass::Refused, WindowsFiles::tr("A folder stands where the file belongs."))
                    .in(to));
        const bool guarded = there && (before & FILE_ATTRIBUTE_READONLY) != 0;
        const DWORD open = before & ~DWORD{FILE_ATTRIBUTE_READONLY};
        if (guarded && !SetFileAttributesW(wide(target), open == 0 ? FILE_ATTRIBUTE_NORMAL : open))
            return failNow(what, to);
        // Without MOVEFILE_COPY_ALLOWED: a move to another volume fails instead of becoming a copy.
        const bool moved = MoveFileExW(wide(source), wide(target), MOVEFILE_REPLACE_EXISTING) != 0;
        const DWORD code = moved ? ERROR_SUCCESS : whyLocked(GetLastError(), target);
        if (guarded) {
            const DWORD now = GetFileAttributesW(wide(target));
            if (now != INVALID_FILE_ATTRIBUTES)
                (void)SetFileAttributesW(wide(target), now | FILE_ATTRIBUTE_READONLY);
        }
        return moved ? Result<>() : failWith(code, what, to);
    }

    Result<> removeFile(const QString &path) override
    {
        const QString what = WindowsFiles::tr("The file could not be removed.");
        const QString name = verbatimPath(path);
        const WindowsHandle file
            = openAsItStands(name, DELETE | FILE_READ_ATTRIBUTES | FILE_WRITE_ATTRIBUTES);
        FILE_ATTRIBUTE_TAG_INFO tag{};
        if (!file.isOpen()
            || !GetFileInformationByHandleEx(file.get(), FileAttributeTagInfo, &tag, sizeof tag))
            return failWith(whyLocked(GetLastError(), name), what, path);
        if (kindOf(tag) == PathKind::Folder)
            return failWith(ERROR_DIRECTORY, what, path);
        const bool guarded = (tag.FileAttributes & FILE_ATTRIBUTE_READONLY) != 0;
        if (guarded && !setAttributes(file, tag.FileAttributes & ~DWORD{FILE_ATTRIBUTE_READONLY}))
            return failNow(what, path);
        FILE_DISPOSITION_INFO gone{TRUE};
        const bool removed
            = SetFileInformationByHandle(file.get(), FileDispositionInfo, &gone, sizeof gone) != 0;
        const DWORD code = removed ? ERROR_SUCCESS : whyLocked(GetLastError(), name);
        // The same file may live on under another name, as a backup or in its place.
        if (guarded)
            (void)setAttributes(file, tag.FileAttributes);
        return removed ? Result<>() : failWith(code, what, path);
    }

    Result<> removeFolder(const QString &path) override
    {
        const QString name = verbatimPath(path);
        const DWORD attributes = GetFileAttributesW(wide(name));
        if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) != 0)
            (void)SetFileAttributesW(wide(name), attributes & ~DWORD{FILE_ATTRIBUTE_READONLY});
        if (!RemoveDirectoryW(wide(name)))
            return failNow(WindowsFiles::tr("The folder could not be removed."), path);
        return {};
    }

    Result<> setModified(const QString &path, const QDateTime &time) override
    {
        const WindowsHandle file = openAsItStands(verbatimPath(path), FILE_WRITE_ATTRIBUTES);
        LARGE_INTEGER ticks{};
        ticks.QuadPart = time.toMSecsSinceEpoch() * 10'000 + kTicksTo1970;
        const FILETIME stamp{ticks.LowPart, static_cast<DWORD>(ticks.HighPart)};
        if (!file.isOpen() || !SetFileTime(file.get(), nullptr, nullptr, &stamp))
            return failNow(WindowsFiles::tr("The time stamp of the file could not be set."), path);
        return {};
    }

    Result<> takeAccessOf(const QString &path, const QString &like) override
    {
        return file_access::copy(path, like);
    }

    Result<> inheritAccess(const QString &path, const QString &folder) override
    {
        return file_access::inherit(path, folder);
    }

    Result<> flushFiles(const PathSeries &files) override { return flushAll(files); }
    Result<> flushFolders(const QStringList &folders) override { return flushAll(folders); }

    Result<PathInfo> info(const QString &path) const override
    {
        const QString what = WindowsFiles::tr("The file cannot be examined.");
        const WindowsHandle file = openAsItStands(verbatimPath(path), FILE_READ_ATTRIBUTES);
        if (!file.isOpen()) {
            const DWORD code = GetLastError();
            if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND)
                return PathInfo{};
            return failWith(code, what, path);
        }
        FILE_ATTRIBUTE_TAG_INFO tag{};
        FILE_BASIC_INFO basic{};
        FILE_STANDARD_INFO standard{};
        FILE_ID_INFO id{};
        if (!GetFileInformationByHandleEx(file.get(), FileAttributeTagInfo, &tag, sizeof tag)
            || !GetFileInformationByHandleEx(file.get(), FileBasicInfo, &basic, sizeof basic)
            || !GetFileInformationByHandleEx(file.get(), FileStandardInfo, &standard, sizeof standard)
            || !GetFileInformationByHandleEx(file.get(), FileIdInfo, &id, sizeof id))
            return failNow(what, path);
        PathInfo result;
        result.kind = kindOf(tag);
        // On a folder the attribute means something else (a folder with an icon of its own).
        result.writeProtected
            = result.kind == PathKind::File && (tag.FileAttributes & FILE_ATTRIBUTE_READONLY) != 0;
        if (result.kind == PathKind::File)
            result.stamp = {id.VolumeSerialNumber, numberOf(id.FileId), standard.EndOfFile.QuadPart,
                            nanoseconds(basic.LastWriteTime)};
        return result;
    }

private:
    /// A program that runs, or a file held open, may be "access denied" to whoever replaces or removes it; to
    /// whoever opens it for that it is in use, which is what a person can do something about.
    static DWORD whyLocked(DWORD code, const QString &name)
    {
        if (code != ERROR_ACCESS_DENIED)
            return code;
        const WindowsHandle probe = openAsItStands(name, GENERIC_WRITE | DELETE);
        return !probe.isOpen() && GetLastError() == ERROR_SHARING_VIOLATION ? ERROR_SHARING_VIOLATION : code;
    }

    static Result<> flushAll(const PathSeries &paths)
    {
        if (paths.size == 0 || (paths.size >= kFlushTogether && flushVolume(paths.at(0))))
            return {};
        for (qsizetype i = 0; i < paths.size; ++i) {
            const QString path = paths.at(i);
            if (!flushOne(verbatimPath(path)))
                return failNow(WindowsFiles::tr("The files could not be brought to the disk."), path);
        }
        return {};
    }

    /// \return false where the file system has none, or this process may not (administrators may)
    static bool flushVolume(const QString &path)
    {
        const QString name = verbatimPath(path);
        wchar_t root[MAX_PATH] = {};
        wchar_t volume[MAX_PATH] = {};
        if (!GetVolumePathNameW(wide(name), root, MAX_PATH)
            || !GetVolumeNameForVolumeMountPointW(root, volume, MAX_PATH))
            return false;
        // With the separator at its end it would be the root folder.
        QString device = QString::fromWCharArray(volume);
        device.chop(1);
        const WindowsHandle handle(CreateFileW(wide(device), GENERIC_WRITE,
                                               FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                                               nullptr));
        return handle.isOpen() && FlushFileBuffers(handle.get());
    }

    static bool flushOne(const QString &name)
    {
        const DWORD attributes = GetFileAttributesW(wide(name));
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return false;
        const bool isFile = (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
        // A flush needs a handle for writing, which a READONLY file gives to nobody.
        const bool guarded = isFile && (attributes & FILE_ATTRIBUTE_READONLY) != 0;
        if (guarded && !SetFileAttributesW(wide(name), attributes & ~DWORD{FILE_ATTRIBUTE_READONLY}))
            return false;
        const WindowsHandle handle = openAsItStands(name, GENERIC_WRITE);
        const DWORD code = GetLastError();
        if (guarded)
            (void)SetFileAttributesW(wide(name), attributes);
        SetLastError(code);
        if (!handle.isOpen())
            return false;
        if (FlushFileBuffers(handle.get()))
            return true;
        // Names are in the log of NTFS and ReFS, in order; the flush of the journal after them takes them
        // along. A network file system that knows no flush of a folder keeps them at its server.
        return !isFile && (GetLastError() == ERROR_INVALID_FUNCTION || GetLastError() == ERROR_NOT_SUPPORTED);
    }
};

} // namespace

std::unique_ptr<FileSystem> makeNativeFileSystem()
{
    return std::make_unique<WindowsFileSystem>();
}

} // namespace epost
