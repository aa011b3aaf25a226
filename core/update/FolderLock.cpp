// SPDX-License-Identifier: MIT
#include "update/FolderLock.h"

#include "base/Files.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace epost {

namespace {

struct Owner {
    qint64 process = 0;
    QString host;
    QString application;

    [[nodiscard]] bool isHere() const
    {
        return host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
    }
};

Owner ownerOf(const QLockFile &lock)
{
    Owner owner;
    (void)lock.getLockInfo(&owner.process, &owner.host, &owner.application);
    return owner;
}

Error lockedBy(const Owner &owner, const QString &folder)
{
    QString remedy = FolderLock::tr("Please wait until the other run has ended.");
    if (!owner.isHere()) {
        remedy = FolderLock::tr("If that run is certainly dead, repeat with the option that breaks its lock "
                                "(--break-lock).");
    }
    return Error(ErrorClass::Locked,
                 FolderLock::tr("Another run is at work in this folder: %1, process %2 on %3.")
                     .arg(owner.application.isEmpty() ? FolderLock::tr("unknown program") : owner.application)
                     .arg(owner.process)
                     .arg(owner.host.isEmpty() ? FolderLock::tr("an unknown machine") : owner.host),
                 remedy)
        .in(QDir::toNativeSeparators(folder));
}

/// QLockFile itself takes over from a dead process of this machine and from no other.
Result<> lockNow(QLockFile &lock, const QString &folder, bool breakForeign)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return {};
    if (lock.error() == QLockFile::LockFailedError) {
        const Owner owner = ownerOf(lock);
        if (!breakForeign || owner.isHere())
            return fail(lockedBy(owner, folder));
        if (lock.removeStaleLockFile() && lock.tryLock(0))
            return {};
        return fail(lockedBy(ownerOf(lock), folder));
    }
    const bool denied = lock.error() == QLockFile::PermissionError;
    return fail(Error(denied ? ErrorClass::AccessDenied : ErrorClass::ReadWrite,
                      FolderLock::tr("The folder cannot be locked for this run."))
                    .in(QDir::toNativeSeparators(folder)));
}

/// Whether somebody is at work in \a folder. Leaves its lock as it was.
Result<> checkFree(const QString &folder, bool breakForeign)
{
    const QString file = folder + QLatin1Char('/') + kStateFolderName + QLatin1String("/lock");
    if (!QFileInfo::exists(file))
        return {};
    QLockFile lock(file);
    auto free = lockNow(lock, folder, breakForeign);
    // Gone meanwhile, together with its folder: then nobody is there.
    if (!free && !QFileInfo::exists(file))
        return {};
    return free;
}

Result<> checkBelow(const QString &folder, bool breakForeign)
{
    const QFileInfoList below = QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::System
                                                           | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : below) {
        if (entry.isJunction() || isStateFolderName(entry.fileName()))
            continue;
        if (auto free = checkFree(entry.filePath(), breakForeign); !free)
            return free;
        if (auto free = checkBelow(entry.filePath(), breakForeign); !free)
            return free;
    }
    return {};
}

} // namespace

Result<FolderLock> FolderLock::take(const Folder &target, const StateFolder &state, bool breakForeign)
{
    auto own = std::make_unique<QLockFile>(state.lockFile());
    if (auto locked = lockNow(*own, target.path(), breakForeign); !locked)
        return fail(locked.error());
    FolderLock lock(std::move(own));
    for (Folder folder = target; folder.parent() != folder;) {
        folder = folder.parent();
        if (auto free = checkFree(folder.path(), breakForeign); !free)
            return fail(free.error());
    }
    if (auto free = checkBelow(target.path(), breakForeign); !free)
        return fail(free.error());
    return lock;
}

void FolderLock::release()
{
    m_lock->unlock();
}

} // namespace epost
