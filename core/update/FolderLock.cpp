// SPDX-License-Identifier: MIT
#include "update/FolderLock.h"

#include "base/Files.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

namespace {

/// Whether somebody is at work in \a folder. Leaves its lock as it was.
Result<> checkFree(const QString &folder, OwnerLock::Foreign foreign)
{
    const QString file = folder + QLatin1Char('/') + kStateFolderName + QLatin1String("/lock");
    if (!QFileInfo::exists(file))
        return {};
    const auto free = OwnerLock::take(file, QDir::toNativeSeparators(folder), foreign);
    // Gone meanwhile, together with its folder: then nobody is there.
    if (!free && QFileInfo::exists(file))
        return fail(free.error());
    return {};
}

Result<> checkBelow(const QString &folder, OwnerLock::Foreign foreign)
{
    const QFileInfoList below = QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::System
                                                           | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : below) {
        if (entry.isJunction() || isStateFolderName(entry.fileName()))
            continue;
        if (auto free = checkFree(entry.filePath(), foreign); !free)
            return free;
        if (auto free = checkBelow(entry.filePath(), foreign); !free)
            return free;
    }
    return {};
}

} // namespace

Result<FolderLock> FolderLock::take(const Folder &target, const StateFolder &state,
                                    OwnerLock::Foreign foreign)
{
    auto own = OwnerLock::take(state.lockFile(), target.display(), foreign);
    if (!own)
        return fail(own.error());
    for (Folder folder = target; folder.parent() != folder;) {
        folder = folder.parent();
        if (auto free = checkFree(folder.path(), foreign); !free)
            return fail(free.error());
    }
    if (auto free = checkBelow(target.path(), foreign); !free)
        return fail(free.error());
    return FolderLock(std::move(*own));
}

void FolderLock::release()
{
    m_lock.release();
}

} // namespace epost
