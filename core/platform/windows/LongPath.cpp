// SPDX-License-Identifier: MIT
#include "platform/windows/LongPath.h"

#include "base/WindowsApi.h"

#include <QDir>

namespace epost {

namespace {

/// The text that \a call writes into a buffer; it returns the length needed with the zero where that is too
/// small, else the length without it, 0 on failure.
template <typename Call>
QString grown(const Call &call)
{
    QString buffer(MAX_PATH, Qt::Uninitialized);
    for (;;) {
        const DWORD length
            = call(reinterpret_cast<wchar_t *>(buffer.data()), static_cast<DWORD>(buffer.size()));
        if (length == 0)
            return {};
        if (length < static_cast<DWORD>(buffer.size())) {
            buffer.truncate(static_cast<qsizetype>(length));
            return buffer;
        }
        buffer.resize(static_cast<qsizetype>(length) + 1);
    }
}

} // namespace

QString longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const QString whole
        = grown([&](wchar_t *buffer, DWORD size) { return GetLongPathNameW(wide(native), buffer, size); });
    return whole.isEmpty() ? path : whole;
}

bool isFile(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(wide(path));
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

QString environmentVariable(const QString &name)
{
    return grown(
        [&](wchar_t *buffer, DWORD size) { return GetEnvironmentVariableW(wide(name), buffer, size); });
}

} // namespace epost
