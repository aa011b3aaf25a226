// SPDX-License-Identifier: MIT
#include "update/UpdateRun.h"

#include "base/Files.h"
#include "base/Logging.h"
#include "package/Package.h"
#include "update/Staging.h"

#include <QFileInfo>

#include <algorithm>
#include <future>

namespace epost {

namespace {

const QString kFailed = QStringLiteral("update.failed");
const QString kLocked = QStringLiteral("update.locked");
const QString kUnreadable = QStringLiteral("update.journal-unreadable");
const QString kUnfinished = QStringLiteral("update.unfinished");

UpdateResult resultOf(const TransactionInfo &info, TransactionState state)
{
    UpdateResult result;
    result.id = info.id;
    result.state = state;
    result.files = info.counts;
    return result;
}

void addError(UpdateResult &result, const Error &error, const QString &code = kFailed)
{
    // Findings that say it file by file say it better.
    if (!result.problems.blocked() || error.errorClass() != ErrorClass::Refused)
        result.problems.append(Finding::fromError(error, code));
    if (!result.error)
        result.error = error;
}

bool isPowerLost(const Result<> &outcome)
{
    return !outcome && outcome.error().errorClass() == ErrorClass::PowerLost;
}

/// Failures of the rules, which nothing can follow; the others may hit at any moment.
bool isRefusal(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Locked:
    case ErrorClass::Refused:
    case ErrorClass::Damaged:
    case ErrorClass::NotFound:
    case ErrorClass::InvalidInput:
    case ErrorClass::NotAPackage:
    case ErrorClass::Internal:
        return true;
    default:
        return false;
    }
}

/// What could not be tidied up does no harm and is swept by the next run.
void logLeftover(const Result<> &outcome)
{
    if (!outcome)
        logging::warning(QStringLiteral("left behind: ") + outcome.error().text());
}

} // namespace

UpdateResult UpdateRun::refused(const Error &error)
{
    UpdateResult result;
    result.state = TransactionState::Refused;
    addError(result, error, error.errorClass() == ErrorClass::Locked ? kLocked : kFailed);
    return result;
}

UpdateResult UpdateRun::refusedAsUnfinished()
{
    UpdateResult result
        = refused(Error(ErrorClass::Refused, tr("An earlier update of this folder is not finished."),
                        tr("Finish it (resume) or take it back (rollback) first.")));
    result.problems.first().code = kUnfinished;
    return result;
}

UpdateResult UpdateRun::failedBefore(const Error &error) const
{
    UpdateResult result = refused(error);
    const auto last = newest();
    if (!last && error.errorClass() != ErrorClass::Locked)
        result.problems.first().code = kUnreadable;
    if (isRefusal(error.errorClass()))
        return result;
    const bool unfinished = last && last->has_value() && (*last)->unfinished();
    if (unfinished)
        result.id = (*last)->id;
    // What cannot be read may be an update in its middle.
    if (!last || unfinished || error.errorClass() == ErrorClass::PowerLost) {
        result.state = TransactionState::Interrupted;
        if (unfinished)
            result.problems.first().code = kUnfinished;
    } else if (m_purpose == Purpose::NewUpdate) {
        result.state = TransactionState::RolledBack;
    }
    return result;
}

Result<std::optional<TransactionInfo>> UpdateRun::newest() const
{
    const auto all = m_context.state.transactions();
    if (!all)
        return fail(all.error());
    for (const TransactionInfo &info : *all) {
        if (info.phase != TransactionPhase::Pruned)
            return std::optional(info);
    }
    return std::optional<TransactionInfo>();
}

UpdateResult UpdateRun::refusalOf(const Package &package, const ChangePlan &plan) const
{
    if (auto settled = package.settle(); !settled)
        return failedBefore(settled.error());
    if (plan.package().sha256() != package.sha256() || plan.target() != m_context.target) {
        return failedBefore(
            Error(ErrorClass::Internal, tr("The plan was made for another package or another folder.")));
    }
    UpdateResult result;
    if (!package.acceptable() || !plan.acceptable()) {
        result
            = failedBefore(Error(ErrorClass::Refused, tr("The package cannot be applied to this folder.")));
        result.problems = plan.findings();
        if (!result.problems.blocked())
            result.problems.append(package.problems());
        return result;
    }
    const auto last = newest();
    if (!last)
        return failedBefore(last.error());
    if (last->has_value() && (*last)->unfinished()) {
        result = refusedAsUnfinished();
        result.id = (*last)->id;
    }
    return result;
}

Result<TransactionInfo> UpdateRun::begin(const Package &package, const ChangePlan &plan, bool stageOnly)
{
    const auto earlier = m_context.state.transactions();
    if (!earlier)
        return fail(earlier.error());
    TransactionInfo info;
    info.id = StateFolder::newId(m_context.now());
    info.number = earlier->isEmpty() ? 1 : earlier->first().number + 1;
    info.begun = m_context.now();
    info.packagePath = package.path();
    info.packageDate = plan.packageName().date;
    info.packageSha256 = package.sha256();
    info.planHash = plan.hash();
    info.stageOnly = stageOnly;
    for (const PlannedFile &file : plan.files()) {
        const QString path = file.path.text();
        if (file.action == FileAction::Keep)
            info.keep.insert(path);
        else if (file.dataFile)
            info.dataFiles.insert(path);
        if (file.action == FileAction::Same)
            info.likelySame.insert(path);
    }
    if (auto recorded = recordBeginning(info); !recorded) {
        if (!isPowerLost(recorded))
            logLeftover(m_context.state.removeTransaction(info.id));
        return fail(recorded.error());
    }
    return info;
}

Result<> UpdateRun::recordBeginning(const TransactionInfo &info)
{
    const TransactionPaths paths = m_context.state.paths(info.id);
    if (auto made = m_context.fileSystem.createFolder(paths.folder(), true); !made)
        return made;
    Journal journal(m_context.fileSystem, paths.journal(), info.id);
    if (auto written = journal.create(info.beginRecord()); !written)
        return written;
    return m_context.fileSystem.flushFolders(
        {paths.folder(), m_context.state.path(), m_context.target.path()});
}

void UpdateRun::expectWork(const TransactionInfo &info)
{
    m_context.meter.expectOnly(info.files.size() * kFileWeight);
}

UpdateResult UpdateRun::stage(const Package &package, const ChangePlan &plan)
{
    TransactionInfo info;
    return stage(info, package, plan, true);
}

UpdateResult UpdateRun::apply(const Package &package, const ChangePlan &plan)
{
    TransactionInfo info;
    UpdateResult staged = stage(info, package, plan, false);
    return staged.state == TransactionState::Staged ? swap(info, true) : staged;
}

UpdateResult UpdateRun::stage(TransactionInfo &info, const Package &package, const ChangePlan &plan,
                              bool stageOnly)
{
    if (UpdateResult refused = refusalOf(package, plan); refused.error)
        return refused;
    for (const PlannedFile &file : plan.files())
        m_context.meter.expect(file.action == FileAction::Keep ? 0 : file.size + kFileWeight);
    if (auto same = package.unchanged(); !same)
        return failedBefore(same.error());
    auto begun = begin(package, plan, stageOnly);
    if (!begun)
        return failedBefore(begun.error());
    info = std::move(*begun);
    return stageFiles(info, package, &plan);
}

UpdateResult UpdateRun::stageFiles(TransactionInfo &info, const Package &package, const ChangePlan *plan)
{
    // The package is proven once more, at the moment of its use, while its files are unpacked.
    auto proven = std::async(std::launch::async, [&] { return package.rehash(m_context.cancel); });
    Staging staging(m_context, package);
    if (auto staged = staging.run(info); !staged)
        return giveUpStage(info, staged.error(), staging.problemCode());
    if (auto same = proven.get(); !same)
        return giveUpStage(info, same.error(), {});
    if (plan) {
        auto planned = plan->files().begin();
        const auto end = plan->files().end();
        for (const TransactionFile &file : std::as_const(info.files)) {
            // Both are in the order of the package.
            planned = std::find_if(
                planned, end, [&](const PlannedFile &candidate) { return candidate.entry == file.entry; });
            if (planned != end && file.existed != (planned->action == FileAction::Add))
                continue;
            return giveUpStage(info,
                               Error(ErrorClass::Refused,
                                     tr("The folder was changed after the plan was made."),
                                     tr("Make the plan again, and look at it."))
                                   .in(file.path),
                               QStringLiteral("update.changed-since-plan"));
        }
    }
    if (info.files.isEmpty() && info.newFolders.isEmpty()) {
        UpdateResult result = resultOf(info, TransactionState::None);
        result.id.clear();
        if (auto removed = m_context.state.removeTransaction(info.id); !removed) {
            addError(result, removed.error());
            result.state = TransactionState::Interrupted;
        }
        return result;
    }
    Journal journal(m_context.fileSystem, m_context.state.paths(info.id).journal(), info.id);
    if (auto written = journal.append(info.stagedRecords()); !written)
        return giveUpStage(info, written.error(), {});
    info.phase = TransactionPhase::Staged;
    return resultOf(info, TransactionState::Staged);
}

UpdateResult UpdateRun::giveUpStage(const TransactionInfo &info, const Error &error,
                                    const QString &problemCode)
{
    const bool refused = !problemCode.isEmpty() || error.errorClass() == ErrorClass::Refused;
    UpdateResult result = resultOf(info, refused ? TransactionState::Refused : TransactionState::RolledBack);
    result.files = {};
    addError(result, error, problemCode.isEmpty() ? kFailed : problemCode);
    if (error.errorClass() == ErrorClass::PowerLost) {
        result.state = TransactionState::Interrupted;
        return result;
    }
    // Thousands of prepared files take a while: who has just cancelled must see at once that he was heard.
    m_context.meter.advance(tr("Taking away what was prepared"), 0);
    if (auto removed = m_context.state.removeTransaction(info.id); !removed) {
        result.state = TransactionState::Interrupted;
        addError(result, removed.error());
    }
    return result;
}

UpdateResult UpdateRun::commit()
{
    auto info = newest();
    if (!info)
        return failedBefore(info.error());
    if (!info->has_value() || (*info)->phase != TransactionPhase::Staged)
        return {};
    return swap(**info, true);
}

Result<Package> UpdateRun::packageOf(const TransactionInfo &info) const
{
    auto package = Package::open(info.packagePath, m_context.cancel);
    if (!package)
        return package;
    if (package->sha256() != info.packageSha256 || !package->acceptable()) {
        return fail(Error(ErrorClass::Refused,
                          tr("The package is no longer the one with which the update began."),
                          tr("Put the right package there again, or take the update back."))
                        .in(info.packagePath));
    }
    return package;
}

UpdateResult UpdateRun::swap(TransactionInfo &info, bool takeBackOnFailure)
{
    expectWork(info);
    Placement placement(m_context, info);
    const auto done = placement.forward([&](const QList<TransactionFile> &files) -> Result<> {
        const auto package = packageOf(info);
        if (!package)
            return fail(package.error());
        return Staging(m_context, *package).renew(info, files);
    });
    UpdateResult result = resultOf(info, TransactionState::Committed);
    result.problems = placement.problems();
    if (done) {
        const TransactionPaths paths = m_context.state.paths(info.id);
        logLeftover(m_context.state.removeTree(paths.stage()));
        logLeftover(m_context.state.removeTree(paths.returning()));
        return result;
    }
    addError(result, done.error());
    result.state = TransactionState::Interrupted;
    if (isPowerLost(done) || !takeBackOnFailure)
        return result;
    UpdateResult back = takeBack(info, TakeBack::AfterFailure);
    result.problems.append(back.problems);
    back.problems = result.problems;
    back.error = result.error;
    back.files = {};
    return back;
}

UpdateResult UpdateRun::takeBack(TransactionInfo &info, TakeBack why)
{
    expectWork(info);
    // A request to stop has been obeyed by now, or does not concern the way back.
    m_context.cancel = {};
    m_context.fileSystem.setCancel(m_context.cancel);
    Placement placement(m_context, info);
    const auto done = placement.backward(why);
    UpdateResult result = resultOf(info, TransactionState::RolledBack);
    result.files.kept += placement.stayed();
    result.problems = placement.problems();
    if (done) {
        logLeftover(m_context.state.sweep());
        return result;
    }
    // The journal decides, which is written before the first file is touched.
    const auto now = newest();
    const bool untouched = why == TakeBack::Committed && now && now->has_value() && (*now)->id == info.id
        && (*now)->phase == TransactionPhase::Committed;
    result.state = untouched ? TransactionState::Refused : TransactionState::Interrupted;
    addError(result, done.error());
    return result;
}

UpdateResult UpdateRun::discardStage()
{
    const auto info = newest();
    if (!info)
        return failedBefore(info.error());
    if (!info->has_value()
        || ((*info)->phase != TransactionPhase::Staged && (*info)->phase != TransactionPhase::Begun))
        return {};
    UpdateResult result = resultOf(**info, TransactionState::RolledBack);
    if (auto removed = m_context.state.removeTransaction((*info)->id); !removed) {
        result.state = TransactionState::Interrupted;
        addError(result, removed.error());
    }
    return result;
}

UpdateResult UpdateRun::resume()
{
    auto last = newest();
    if (!last)
        return failedBefore(last.error());
    if (!last->has_value() || !(*last)->unfinished())
        return {};
    TransactionInfo info = **last;
    // Only a transaction that never got as far as its stage has no record of its files.
    const bool neverStaged = info.files.isEmpty() && info.newFolders.isEmpty();
    if (neverStaged) {
        const auto package = packageOf(info);
        Result<> cleared;
        if (package)
            cleared = m_context.state.removeCopies(info.id);
        if (!package || !cleared) {
            UpdateResult result = resultOf(info, TransactionState::Interrupted);
            addError(result, package ? cleared.error() : package.error());
            return result;
        }
        for (const PackageEntry &entry : package->entries())
            m_context.meter.expect(entry.size);
        UpdateResult staged = stageFiles(info, *package, nullptr);
        if (staged.state != TransactionState::Staged)
            return staged;
    }
    return swap(info, false);
}

UpdateResult UpdateRun::rollBack()
{
    auto last = newest();
    if (!last)
        return failedBefore(last.error());
    if (!last->has_value() || (*last)->phase == TransactionPhase::TakenBack)
        return {};
    return takeBack(**last, (*last)->unfinished() ? TakeBack::Unfinished : TakeBack::Committed);
}

UpdateResult UpdateRun::prune(int keep)
{
    const auto all = m_context.state.transactions();
    if (!all)
        return failedBefore(all.error());
    UpdateResult result;
    int seen = 0;
    for (const TransactionInfo &info : *all) {
        if (info.phase != TransactionPhase::Committed || ++seen <= keep)
            continue;
        // Said before it is done: a half-removed backup must not look like one that can be taken back.
        Journal journal(m_context.fileSystem, m_context.state.paths(info.id).journal(), info.id);
        auto pruned = journal.append(TransactionInfo::prunedRecord());
        if (pruned)
            pruned = m_context.state.removeTransaction(info.id);
        if (!pruned) {
            addError(result, pruned.error());
            result.state = isPowerLost(pruned) ? TransactionState::Interrupted : TransactionState::Refused;
            return result;
        }
    }
    if (auto swept = m_context.state.sweep(); !swept)
        return failedBefore(swept.error());
    return result;
}

UpdateResult UpdateRun::pruneAll()
{
    const auto last = newest();
    if (!last && !m_context.options.force)
        return failedBefore(last.error());
    if (last && last->has_value() && (*last)->unfinished()) {
        return failedBefore(Error(ErrorClass::Refused, tr("An update of this folder is not finished."),
                                  tr("Finish it (resume) or take it back (rollback) first.")));
    }
    if (UpdateResult pruned = last ? prune(0) : UpdateResult(); pruned.error)
        return pruned;
    const QString lock = QFileInfo(m_context.state.lockFile()).fileName();
    const auto names = m_context.state.namesIn(m_context.state.path());
    if (!names)
        return failedBefore(names.error());
    for (const QString &name : *names) {
        if (name == lock)
            continue;
        if (auto removed = m_context.state.removeTree(m_context.state.path() + QLatin1Char('/') + name);
            !removed)
            return failedBefore(removed.error());
    }
    return {};
}

} // namespace epost
