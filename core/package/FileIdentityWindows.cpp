// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "package/FileIdentity.h"

#include <QCoreApplication>

#include <io.h>

namespace epost {

namespace {

struct Identity {
    Q_DECLARE_TR_FUNCTIONS(epost::FileIdentity)
};

quint64 joined(DWORD high, DWORD low)
{
    return (quint64(high) << 32) | low;
}

} // namespace

Result<FileIdentity> fileIdentity(const QFile &file)
{
    // QFile opens through CreateFile; its handle() makes a descriptor of the C library for it on demand.
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    BY_HANDLE_FILE_INFORMATION information{};
    if (handle == INVALID_HANDLE_VALUE || !GetFileInformationByHandle(handle, &information))
        return fail(Error::fromWindows(GetLastError(), Identity::tr("The file cannot be examined."))
                        .in(file.fileName()));
    return FileIdentity{
        .volume = information.dwVolumeSerialNumber,
        .number = joined(information.nFileIndexHigh, information.nFileIndexLow),
        .size = qint64(joined(information.nFileSizeHigh, information.nFileSizeLow)),
        .modified = qint64(
            joined(information.ftLastWriteTime.dwHighDateTime, information.ftLastWriteTime.dwLowDateTime)),
    };
}

} // namespace epost
