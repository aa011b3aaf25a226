// SPDX-License-Identifier: MIT
#include "platform/windows/FilesInUse.h"

#include "base/Files.h"
#include "base/WindowsApi.h"
#include "base/WindowsPath.h"
#include "platform/windows/RestartManager.h"

namespace epost {

namespace {

/// Whether another program's handle stands in the way. Missing rights and the read-only attribute are told by
/// other checks.
bool isBlocked(const QString &file)
{
    const QString native = verbatimPath(file);
    const auto attempt = [&](DWORD access) {
        const WindowsHandle handle(
            CreateFileW(wide(native), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                        OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
        return handle.isOpen() ? DWORD{ERROR_SUCCESS} : GetLastError();
    };
    DWORD code = attempt(GENERIC_WRITE | DELETE);
    if (code == ERROR_ACCESS_DENIED) // a read-only file cannot be opened for writing, held or not
        code = attempt(DELETE);
    return code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION || code == ERROR_USER_MAPPED_FILE;
}

} // namespace

Result<QList<OpenFile>> filesInUseBelow(const Folder &folder)
{
    const auto walked = filesBelow(folder.path());
    if (!walked)
        return fail(walked.error());
    QStringList files;
    for (const WalkedFile &file : *walked)
        files.append(folder.filePath(file.relativePath));
    QHash<QString, QString> holders = holdersOf(files);
    QList<OpenFile> open;
    for (const QString &file : files) {
        if (holders.contains(file) || isBlocked(file))
            open.append({file, holders.value(file)});
    }
    return open;
}

} // namespace epost
