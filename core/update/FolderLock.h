// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "base/OwnerLock.h"
#include "base/Result.h"
#include "update/StateFolder.h"

#include <QCoreApplication>

namespace epost {

/// Keeps every other run away from a folder, from those above and from those below it: the web target
/// contains the mail target.
class FolderLock {
    Q_DECLARE_TR_FUNCTIONS(epost::FolderLock)

public:
    /// The state folder exists. Own lock first, then a look at the others: of two runs both may be refused,
    /// never both go on.
    /// \return Locked, naming the owner; AccessDenied
    [[nodiscard]] static Result<FolderLock> take(const Folder &target, const StateFolder &state,
                                                 OwnerLock::Foreign foreign);
    void release();

private:
    explicit FolderLock(OwnerLock lock)
        : m_lock(std::move(lock))
    {
    }
    OwnerLock m_lock;
};

} // namespace epost
