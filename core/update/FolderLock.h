// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "base/Result.h"
#include "update/StateFolder.h"

#include <QCoreApplication>
#include <QLockFile>

#include <memory>

namespace epost {

/// Keeps every other run away from a folder, from those above and from those below it: the web target
/// contains the mail target. Never stale by age, only by the death of its process; the lock of a dead process
/// of this machine is taken over silently, that of another machine only on request, since nobody here can
/// tell whether it lives.
class FolderLock {
    Q_DECLARE_TR_FUNCTIONS(epost::FolderLock)

public:
    /// The state folder exists. Own lock first, then a look at the others: of two runs both may be refused,
    /// never both go on.
    /// \param breakForeign take over the locks of other machines; a living process here is never overruled
    /// \return Locked, naming the owner; AccessDenied
    [[nodiscard]] static Result<FolderLock> take(const Folder &target, const StateFolder &state,
                                                 bool breakForeign);
    void release();

private:
    explicit FolderLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace epost
