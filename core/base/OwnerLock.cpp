// SPDX-License-Identifier: MIT
#include "base/OwnerLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include "base/WindowsApi.h"
#include "base/WindowsPath.h"
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace epost {

namespace {

struct Owner {
    qint64 process = 0;
    QString host;
    QString application;

    [[nodiscard]] bool isKnown() const { return process != 0; }
    [[nodiscard]] bool isHere() const
    {
        return host.compare(OwnerLock::hostName(), Qt::CaseInsensitive) == 0;
    }
};

Owner ownerOf(const QLockFile &lock)
{
    Owner owner;
    (void)lock.getLockInfo(&owner.process, &owner.host, &owner.application);
    return owner;
}

Error lockedBy(const Owner &owner)
{
    if (!owner.isKnown()) {
        return Error(ErrorClass::Locked, OwnerLock::tr("Another run is just beginning to work here."),
                     OwnerLock::tr("Please wait a moment and try again."));
    }
    return Error(
        ErrorClass::Locked,
        OwnerLock::tr("Another run is at work here: %1, process %2 on %3.")
            .arg(owner.application)
            .arg(owner.process)
            .arg(owner.host),
        owner.isHere()
            ? OwnerLock::tr("Please wait until the other run has ended.")
            : OwnerLock::tr("If that run is certainly dead, repeat with the option that breaks its lock "
                            "(--break-lock)."));
}

/// Whether a living process holds the file: the system lets go of it with the process, and not only when the
/// number of that process is given anew.
bool isHeld(const QString &lockFile)
{
#ifdef Q_OS_WIN
    // An owner lets others read, but not write.
    const WindowsHandle file(CreateFileW(wide(verbatimPath(QFileInfo(lockFile).absoluteFilePath())),
                                         GENERIC_WRITE,
                                         FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                         OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    return !file.isOpen() && GetLastError() == ERROR_SHARING_VIOLATION;
#else
    const int file
        = ::open(QFile::encodeName(lockFile).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool held = ::flock(file, LOCK_SH | LOCK_NB) != 0;
    ::close(file);
    return held;
#endif
}

/// Opening a pipe waits for ever, and a folder or a link never becomes a lock.
bool isNoLockFile(const QString &lockFile)
{
    const QFileInfo info(lockFile);
    return info.isSymbolicLink() || info.isJunction() || (info.exists() && !info.isFile());
}

Error noLockFile(const QString &lockFile)
{
    return Error(ErrorClass::Refused,
                 OwnerLock::tr("A folder, a link or a special file stands in the place of the lock: %1.")
                     .arg(QDir::toNativeSeparators(lockFile)),
                 OwnerLock::tr("Find out who put it there, and remove it."));
}

/// QLockFile seldom says more than that it could not.
Error unwritable(const QString &lockFile, QLockFile::LockError error)
{
    constexpr qint64 kLockBytes = 4096;
    const QString folder = QFileInfo(lockFile).path();
    const qint64 available = QStorageInfo(folder).bytesAvailable();
    ErrorClass errorClass = ErrorClass::ReadWrite;
    if (available >= 0 && available < kLockBytes)
        errorClass = ErrorClass::DiskFull;
    else if (error == QLockFile::PermissionError || !QFileInfo(folder).isWritable())
        errorClass = ErrorClass::AccessDenied;
    return Error(errorClass, OwnerLock::tr("The lock that keeps other runs away cannot be written."));
}

} // namespace

OwnerLock::OwnerLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

OwnerLock::OwnerLock(OwnerLock &&) noexcept = default;
OwnerLock &OwnerLock::operator=(OwnerLock &&) noexcept = default;
OwnerLock::~OwnerLock() = default;

QString OwnerLock::hostName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("COMPUTERNAME");
#else
    return QSysInfo::machineHostName();
#endif
}

Result<OwnerLock> OwnerLock::take(const QString &lockFile, const QString &subject, Foreign foreign,
                                  std::chrono::milliseconds patience)
{
    // An owner writes its name within moments of making the file: whoever has not done so in this time is
    // dead.
    constexpr int kNamingMs = 200;
    if (isNoLockFile(lockFile))
        return fail(noLockFile(lockFile).in(subject));
    auto lock = std::make_unique<QLockFile>(lockFile);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return OwnerLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return fail(unwritable(lockFile, lock->error()).in(subject));
    if (!ownerOf(*lock).isKnown() && lock->tryLock(kNamingMs))
        return OwnerLock(std::move(lock));
    if (ownerOf(*lock).isKnown() && patience.count() > 0 && lock->tryLock(static_cast<int>(patience.count())))
        return OwnerLock(std::move(lock));
    const Owner owner = ownerOf(*lock);
    // QLockFile itself takes over from a dead process of this machine. A nameless file is removed only where
    // the system's own lock on it is free, which a living owner holds.
    const bool mayRemove = !owner.isKnown() || (foreign == Foreign::Break && !owner.isHere());
    const bool removed = mayRemove && lock->removeStaleLockFile();
    // The lock of a dead one of this machine is still there only because nothing can be written beside it.
    const auto isDead = [&] {
        const Owner present = ownerOf(*lock);
        return present.isKnown() && present.isHere() && !isHeld(lockFile);
    };
    if ((removed || isDead()) && lock->tryLock(0))
        return OwnerLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError || isDead())
        return fail(unwritable(lockFile, lock->error()).in(subject));
    return fail(lockedBy(ownerOf(*lock)).in(subject));
}

std::optional<Error> OwnerLock::holder(const QString &lockFile, const QString &subject)
{
    if (isNoLockFile(lockFile))
        return std::nullopt;
    const Owner owner = ownerOf(QLockFile(lockFile));
    if (!owner.isKnown() || (owner.isHere() && !isHeld(lockFile)))
        return std::nullopt;
    return lockedBy(owner).in(subject);
}

void OwnerLock::release()
{
    m_lock->unlock();
}

} // namespace epost
