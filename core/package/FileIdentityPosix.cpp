// SPDX-License-Identifier: MIT
#include "package/FileIdentity.h"

#include <QCoreApplication>

#include <cerrno>

#include <sys/stat.h>

namespace epost {

namespace {

struct Identity {
    Q_DECLARE_TR_FUNCTIONS(epost::FileIdentity)
};

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
}

} // namespace

Result<FileIdentity> fileIdentity(const QFile &file)
{
    struct stat status {};
    if (fstat(file.handle(), &status) != 0)
        return fail(
            Error::fromErrno(errno, Identity::tr("The file cannot be examined.")).in(file.fileName()));
    return FileIdentity{
        .volume = quint64(status.st_dev),
        .number = quint64(status.st_ino),
        .size = qint64(status.st_size),
        .modified = nanoseconds(status.st_mtim),
    };
}

} // namespace epost
