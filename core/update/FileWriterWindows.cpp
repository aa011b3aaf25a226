// SPDX-License-Identifier: MIT
#include "update/FileWriterWindows.h"

#include "base/WindowsPath.h"

#include <algorithm>

namespace epost {

tl::unexpected<Error> FileWriterWindows::failNow(const QString &what, const QString &path)
{
    return fail(Error::fromWindows(GetLastError(), what).in(path));
}

WindowsHandle FileWriterWindows::open(const QString &path, DWORD disposition)
{
    // A planted link is opened itself, never what it points to; scanners may read and delete what they like.
    const QString name = verbatimPath(path);
    return WindowsHandle(CreateFileW(wide(name), GENERIC_WRITE, FILE_SHARE_READ, nullptr, disposition,
                                     FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

Result<std::unique_ptr<FileWriter>> FileWriterWindows::create(const QString &path)
{
    WindowsHandle handle = open(path, CREATE_NEW);
    if (!handle.isOpen())
        return failNow(tr("The file cannot be opened for writing."), path);
    return std::unique_ptr<FileWriter>(new FileWriterWindows(std::move(handle), path));
}

Result<std::unique_ptr<FileWriter>> FileWriterWindows::append(const QString &path, qint64 length)
{
    WindowsHandle handle = open(path, OPEN_EXISTING);
    FILE_ATTRIBUTE_TAG_INFO tag{};
    if (!handle.isOpen()
        || !GetFileInformationByHandleEx(handle.get(), FileAttributeTagInfo, &tag, sizeof tag))
        return failNow(tr("The file cannot be opened for writing."), path);
    if ((tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && IsReparseTagNameSurrogate(tag.ReparseTag))
        return fail(Error(ErrorClass::Refused, tr("A link stands where a plain file is expected."),
                          tr("Find out who put it there, and remove it."))
                        .in(path));
    LARGE_INTEGER end{};
    end.QuadPart = length;
    if (!SetFilePointerEx(handle.get(), end, nullptr, FILE_BEGIN) || !SetEndOfFile(handle.get()))
        return failNow(tr("The file could not be cut to its valid part."), path);
    return std::unique_ptr<FileWriter>(new FileWriterWindows(std::move(handle), path));
}

Result<> FileWriterWindows::write(const char *data, qsizetype size)
{
    constexpr qsizetype kAtOnce = 1 << 26; // a DWORD counts the bytes
    while (size > 0) {
        DWORD written = 0;
        if (!WriteFile(m_handle.get(), data, static_cast<DWORD>(std::min(size, kAtOnce)), &written, nullptr))
            return failNow(tr("The file could not be written."), m_path);
        data += written;
        size -= written;
    }
    return {};
}

Result<> FileWriterWindows::flush()
{
    if (!FlushFileBuffers(m_handle.get()))
        return failNow(tr("The file could not be brought to the disk."), m_path);
    return {};
}

Result<> FileWriterWindows::close()
{
    if (!m_handle.close())
        return failNow(tr("The file could not be written."), m_path);
    return {};
}

} // namespace epost
