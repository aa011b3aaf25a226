// SPDX-License-Identifier: MIT
#include "update/UpdateFolder.h"

#include "base/Logging.h"
#include "package/Package.h"
#include "update/FolderLock.h"
#include "update/UpdateContext.h"
#include "update/UpdateRun.h"

#include <QFileInfo>

namespace epost {

namespace {

BackupInfo backupOf(const TransactionInfo &info, const StateFolder &state)
{
    return {info.id, info.committed, QFileInfo(info.packagePath).fileName(), state.backupBytes(info.id)};
}

} // namespace

UpdateFolder::UpdateFolder(Folder target, FileSystem &fileSystem, UpdateOptions options)
    : m_target(std::move(target))
    , m_fileSystem(fileSystem)
    , m_options(options)
{
}

UpdateResult UpdateFolder::underLock(Wanted wanted, const Progress &progress, const CancelToken &cancel,
                                     const Work &work)
{
    if (!m_target.exists()) {
        return UpdateRun::refused(
            Error(ErrorClass::NotFound, tr("The folder does not exist.")).in(m_target.display()));
    }
    UpdateContext context(m_target, m_fileSystem, m_options, progress, cancel);
    UpdateRun run(context,
                  wanted == Wanted::Created ? UpdateRun::Purpose::NewUpdate : UpdateRun::Purpose::Other);
    const auto present = context.state.exists();
    if (!present)
        return run.failedBefore(present.error());
    if (!*present) {
        if (wanted == Wanted::Existing)
            return {};
        if (auto made = context.state.create(); !made)
            return run.failedBefore(made.error());
    }
    auto lock
        = FolderLock::take(m_target, context.state,
                           m_options.breakLock ? OwnerLock::Foreign::Break : OwnerLock::Foreign::Respect);
    if (!lock) {
        if (lock.error().errorClass() != ErrorClass::Locked)
            (void)context.state.removeIfEmpty();
        return run.failedBefore(lock.error());
    }
    const auto swept = context.state.sweep();
    UpdateResult result = swept || wanted == Wanted::Cleared ? work(run) : run.failedBefore(swept.error());
    lock->release();
    const bool off = result.error && result.error->errorClass() == ErrorClass::PowerLost;
    if (!off) {
        if (auto removed = context.state.removeIfEmpty(); !removed)
            logging::warning(QStringLiteral("left behind: ") + removed.error().text());
    }
    return result;
}

UpdateResult UpdateFolder::status() const
{
    UpdateResult result;
    const StateFolder state(m_target, m_fileSystem);
    const auto present = state.exists();
    if (!present)
        return UpdateRun::refused(present.error());
    if (!*present)
        return result;
    const auto all = state.transactions();
    if (!all) {
        result = UpdateRun::refused(all.error());
        result.problems.first().code = QStringLiteral("update.journal-unreadable");
        result.state = TransactionState::Interrupted;
        return result;
    }
    if (const auto owner = OwnerLock::holder(state.lockFile(), m_target.display())) {
        result.problems.append(Finding::fromError(*owner, QStringLiteral("update.locked")));
        result.problems.first().severity = Severity::Notice;
    }
    for (const TransactionInfo &info : *all) {
        if (info.phase == TransactionPhase::Committed)
            result.backups.append(backupOf(info, state));
        if (!result.id.isEmpty() || info.phase == TransactionPhase::Pruned)
            continue;
        result.id = info.id;
        result.state = info.state();
        result.files = info.counts;
        if (info.strangeLines > 0) {
            Finding strange;
            strange.severity = Severity::Warning;
            strange.code = QStringLiteral("update.journal-lines");
            strange.title = tr("The journal holds %n line(s) that do not belong there; they are ignored.",
                               nullptr, info.strangeLines);
            strange.evidence = state.paths(info.id).journal();
            result.problems.append(strange);
        }
    }
    return result;
}

Findings UpdateFolder::obstacles() const
{
    const UpdateResult now = status();
    if (now.error)
        return now.problems;
    for (Finding problem : now.problems) {
        if (problem.code == QLatin1String("update.locked")) {
            problem.severity = Severity::Blocker; // to look is allowed, to begin is not
            return {problem};
        }
    }
    const bool unfinished
        = now.state == TransactionState::Interrupted || now.state == TransactionState::Staged;
    return unfinished ? UpdateRun::refusedAsUnfinished().problems : Findings();
}

UpdateResult UpdateFolder::stage(const Package &package, const ChangePlan &plan, const Progress &progress,
                                 const CancelToken &cancel)
{
    return underLock(Wanted::Created, progress, cancel,
                     [&](UpdateRun &run) { return run.stage(package, plan); });
}

UpdateResult UpdateFolder::commit(const Progress &progress, const CancelToken &cancel)
{
    return underLock(Wanted::Existing, progress, cancel, [](UpdateRun &run) { return run.commit(); });
}

UpdateResult UpdateFolder::apply(const Package &package, const ChangePlan &plan, const Progress &progress,
                                 const CancelToken &cancel)
{
    return underLock(Wanted::Created, progress, cancel,
                     [&](UpdateRun &run) { return run.apply(package, plan); });
}

UpdateResult UpdateFolder::discardStage()
{
    return underLock(Wanted::Existing, {}, {}, [](UpdateRun &run) { return run.discardStage(); });
}

UpdateResult UpdateFolder::resume(const Progress &progress, const CancelToken &cancel)
{
    return underLock(Wanted::Existing, progress, cancel, [](UpdateRun &run) { return run.resume(); });
}

UpdateResult UpdateFolder::rollBack(const Progress &progress, const CancelToken &cancel)
{
    return underLock(Wanted::Existing, progress, cancel, [](UpdateRun &run) { return run.rollBack(); });
}

UpdateResult UpdateFolder::prune(int keep)
{
    UpdateResult result
        = underLock(Wanted::Existing, {}, {}, [keep](UpdateRun &run) { return run.prune(keep); });
    if (!result.error)
        result = status();
    return result;
}

UpdateResult UpdateFolder::pruneAll()
{
    return underLock(Wanted::Cleared, {}, {}, [](UpdateRun &run) { return run.pruneAll(); });
}

QDate UpdateFolder::lastAppliedDate(const Folder &target)
{
    const auto fileSystem = makeNativeFileSystem();
    const auto all = StateFolder(target, *fileSystem).transactions();
    if (!all)
        return {};
    for (const TransactionInfo &info : *all) {
        if (info.phase == TransactionPhase::Committed)
            return info.packageDate;
    }
    return {};
}

} // namespace epost
