// SPDX-License-Identifier: MIT
#include "base/OwnerLock.h"

#include <QLockFile>
#include <QSysInfo>

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
    auto lock = std::make_unique<QLockFile>(lockFile);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return OwnerLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError) {
        return fail(Error(lock->error() == QLockFile::PermissionError ? ErrorClass::AccessDenied
                                                                      : ErrorClass::ReadWrite,
                          tr("The lock that keeps other runs away cannot be written."))
                        .in(subject));
    }
    if (!ownerOf(*lock).isKnown() && lock->tryLock(kNamingMs))
        return OwnerLock(std::move(lock));
    if (ownerOf(*lock).isKnown() && patience.count() > 0 && lock->tryLock(static_cast<int>(patience.count())))
        return OwnerLock(std::move(lock));
    const Owner owner = ownerOf(*lock);
    // QLockFile itself takes over from a dead process of this machine. A nameless file is removed only where
    // the system's own lock on it is free, which a living owner holds.
    const bool mayRemove = !owner.isKnown() || (foreign == Foreign::Break && !owner.isHere());
    if (mayRemove && lock->removeStaleLockFile() && lock->tryLock(0))
        return OwnerLock(std::move(lock));
    return fail(lockedBy(ownerOf(*lock)).in(subject));
}

void OwnerLock::release()
{
    m_lock->unlock();
}

} // namespace epost
