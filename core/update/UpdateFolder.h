// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Folder.h"
#include "base/Progress.h"
#include "update/ChangePlan.h"
#include "update/FileSystem.h"
#include "update/UpdateResult.h"

#include <QCoreApplication>

#include <functional>

namespace epost {

class Package;
class UpdateRun;

/// What a person decided beside the plan, and the clock.
struct UpdateOptions {
    bool force = false; ///< go on although files were changed since; never over a damaged backup
    bool breakLock = false; ///< take over the lock of a run that is dead, or of another machine
    Milliseconds retryFor{5000}; ///< how long "in use" and "access denied" are tried again (scanners)
    /// Whose time the journal tells; the system's where none is given. Times are for people: clocks go
    /// backwards, and the order of updates is that of their numbers.
    const Clock *clock = nullptr;
};

/// One target folder and the transactions on it. The product's own files there are in
/// <target>/.epost-update/: `lock`, and for each transaction `<id>/journal`, `<id>/stage/`, `<id>/backup/`.
///
/// Each call takes the folder's lock and gives it back; status() only looks. Calls block, so never from the
/// GUI thread, and not two at once on one object. After an interruption at any moment resume() reaches
/// exactly the new folder and rollBack() exactly the old one; both may be interrupted themselves.
class UpdateFolder {
    Q_DECLARE_TR_FUNCTIONS(epost::UpdateFolder)

public:
    /// \param fileSystem outlives this object
    UpdateFolder(Folder target, FileSystem &fileSystem, UpdateOptions options = {});

    [[nodiscard]] const Folder &target() const { return m_target; }

    /// The newest transaction and the backups. Changes nothing, takes no lock; update.locked among the
    /// problems says that another run is at work. \return Interrupted with an error where it cannot be told
    [[nodiscard]] UpdateResult status() const;
    /// What refuses a new update at this moment: an unfinished one, one that cannot be told, another run.
    [[nodiscard]] Findings obstacles() const;

    /// Puts every new file beside the target, verified and flushed, and touches no file of the target.
    /// \return Staged; None where nothing would change; Refused with nothing left behind
    [[nodiscard]] UpdateResult stage(const Package &package, const ChangePlan &plan,
                                     const Progress &progress = {}, const CancelToken &cancel = {});
    /// Swaps the staged files, in this process or a later one.
    /// \return Committed; None where nothing is staged; RolledBack after a failure or a cancel, Interrupted
    /// where it failed before it began: everything stands ready still
    [[nodiscard]] UpdateResult commit(const Progress &progress = {}, const CancelToken &cancel = {});
    /// stage() and commit() under one lock.
    [[nodiscard]] UpdateResult apply(const Package &package, const ChangePlan &plan,
                                     const Progress &progress = {}, const CancelToken &cancel = {});
    /// Removes what stage() left. \return RolledBack; None where nothing is staged
    [[nodiscard]] UpdateResult discardStage();
    /// Finishes what was interrupted. \return Committed; None where nothing is unfinished; Interrupted where
    /// it could not be finished, and then it can be tried again or taken back
    [[nodiscard]] UpdateResult resume(const Progress &progress = {}, const CancelToken &cancel = {});
    /// Takes back the newest transaction, finished or not. \return RolledBack; None where the newest one is
    /// taken back already; Refused where files were changed since and nobody insists
    [[nodiscard]] UpdateResult rollBack(const Progress &progress = {}, const CancelToken &cancel = {});

    /// Removes the backups of all committed transactions but the newest \a keep. An unfinished one stays.
    [[nodiscard]] UpdateResult prune(int keep);
    /// Removes everything the product left there. Refused while a transaction is unfinished.
    [[nodiscard]] UpdateResult pruneAll();

    /// Date of the newest package applied and not taken back, from its name; invalid where unknown.
    [[nodiscard]] static QDate lastAppliedDate(const Folder &target);

private:
    enum class Wanted {
        Existing, ///< without the product's own folder there is nothing to do
        Created,
        Cleared, ///< even a damaged journal is no obstacle to look further
    };
    using Work = std::function<UpdateResult(UpdateRun &)>;
    [[nodiscard]] UpdateResult underLock(Wanted wanted, const Progress &progress, const CancelToken &cancel,
                                         const Work &work);

    Folder m_target;
    FileSystem &m_fileSystem;
    UpdateOptions m_options;
};

} // namespace epost
