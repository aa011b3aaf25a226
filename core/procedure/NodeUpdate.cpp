// SPDX-License-Identifier: MIT
#include "procedure/NodeUpdate.h"

#include "procedure/FolderReadiness.h"
#include "procedure/PackageSignature.h"

#include <QFileInfo>

#include <algorithm>

namespace epost {

QString NodeUpdate::useText(Use use)
{
    return use == Use::Mail ? tr("mail server") : tr("web administration");
}

Result<Folder> NodeUpdate::target(Use use) const
{
    const SessionNode &node = m_context.node();
    const QString &shown = use == Use::Mail ? node.mailFolder : node.webFolder;
    if (shown.isEmpty()) {
        return fail(Error(ErrorClass::NotFound,
                          tr("The folder of the %1 is not known for this node.").arg(useText(use)),
                          tr("Choose the installed folder."))
                        .in(node.name.text()));
    }
    return Folder::existing(m_context.machine.nativePath(shown));
}

Result<Package> NodeUpdate::package(Use use) const
{
    const SessionPackage *approved = m_context.session.package(use);
    if (!approved)
        return fail(ErrorClass::NotFound, tr("No update program was chosen for the %1.").arg(useText(use)));
    const QString chosen = m_context.machine.nativePath(approved->path);
    const QString beside = m_context.sessionFolder + QLatin1Char('/') + approved->fileName;
    const QString path = QFileInfo::exists(chosen) || !QFileInfo::exists(beside) ? chosen : beside;
    auto opened = Package::open(path, m_context.cancel, m_context.progress);
    if (!opened)
        return opened;
    if (!(opened->sha256() == approved->sha256)) {
        return fail(
            Error(ErrorClass::Refused, tr("This is not the update program that was approved for this run."),
                  tr("Use the same file on both nodes: copy it from the other node and compare the SHA-256."))
                .in(approved->fileName)
                .withNative(
                    tr("approved: %1, found: %2").arg(approved->sha256.toHex(), opened->sha256().toHex())));
    }
    return opened;
}

UpdateFolder NodeUpdate::folder(const Folder &target) const
{
    UpdateOptions options;
    options.force = m_context.options.force;
    options.retryFor = m_context.catalog.site().waits.fileInUse;
    options.clock = &m_context.machine.clock();
    return {target, m_context.machine.fileSystem(), options};
}

Result<ChangePlan> NodeUpdate::plan(Use use, const Package &package) const
{
    const auto into = target(use);
    if (!into)
        return fail(into.error());
    return ChangePlan::make(package, *into, m_context.catalog, DataFiles::Keep, m_context.cancel);
}

UpdateResult NodeUpdate::refused(const Error &error)
{
    UpdateResult result;
    result.state = TransactionState::Refused;
    result.error = error;
    result.problems.append(Finding::fromError(error, QStringLiteral("update.refused")));
    return result;
}

Findings NodeUpdate::audit(Use use) const
{
    const auto opened = package(use);
    if (!opened)
        return {Finding::fromError(opened.error(), QStringLiteral("package.not-approved"))};
    if (!opened->acceptable())
        return opened->problems();
    Findings findings{{Severity::Ok,
                       QStringLiteral("package.approved"),
                       tr("%1 is the approved update program.").arg(opened->fileName()),
                       {},
                       {},
                       tr("SHA-256: %1").arg(opened->sha256().toHex()),
                       opened->fileName()}};
    findings.append(signatureFinding(m_context.machine.signatureOf(opened->path()), opened->fileName()));
    const auto planned = plan(use, *opened);
    if (!planned) {
        findings.append(Finding::fromError(planned.error(), QStringLiteral("update.no-plan")));
        return findings;
    }
    findings.append(planned->findings());
    if (planned->acceptable()) {
        const auto count = [&](FileAction action) {
            return std::count_if(planned->files().begin(), planned->files().end(),
                                 [&](const PlannedFile &file) { return file.action == action; });
        };
        findings.append({Severity::Ok,
                         QStringLiteral("update.planned"),
                         tr("Files of the %1: %2 replaced, %3 added, %4 equal already, %5 kept.")
                             .arg(useText(use))
                             .arg(count(FileAction::Replace))
                             .arg(count(FileAction::Add))
                             .arg(count(FileAction::Same))
                             .arg(count(FileAction::Keep)),
                         {},
                         {},
                         m_context.machine.displayPath(planned->target().path()),
                         {}});
    }
    return findings;
}

Findings NodeUpdate::readiness(Use use) const
{
    const auto into = target(use);
    if (!into)
        return {Finding::fromError(into.error(), QStringLiteral("update.no-folder"))};
    const FolderReadiness folderReadiness(m_context.machine);
    const bool unfinished = folder(*into).status().state == TransactionState::Interrupted;
    Findings findings;
    if (unfinished) {
        findings = folderReadiness.forFolder(*into);
    } else {
        const auto opened = package(use);
        if (!opened)
            return {Finding::fromError(opened.error(), QStringLiteral("package.not-approved"))};
        const auto planned = plan(use, *opened);
        if (!planned)
            return {Finding::fromError(planned.error(), QStringLiteral("update.no-plan"))};
        findings = planned->findings();
        findings.append(folderReadiness.forPlan(*planned));
    }
    if (!findings.blocked()) {
        findings.append(
            {Severity::Ok,
             QStringLiteral("update.ready"),
             tr("The folder of the %1 can be updated: no service runs from it, no file is held open.")
                 .arg(useText(use)),
             {},
             {},
             m_context.machine.displayPath(into->path()),
             {}});
    }
    return findings;
}

UpdateResult NodeUpdate::stage(Use use) const
{
    const auto into = target(use);
    if (!into)
        return refused(into.error());
    UpdateFolder update = folder(*into);
    const UpdateResult now = update.status();
    if (now.state == TransactionState::Staged)
        return now;
    // Killed while staging or swapping: back to the old files first, so that again both packages are ready
    // before either is swapped.
    if (now.state == TransactionState::Interrupted) {
        const UpdateResult back = update.rollBack(m_context.progress, m_context.cancel);
        if (back.exitCode() != ExitCode::Done)
            return back;
    }
    const auto opened = package(use);
    if (!opened)
        return refused(opened.error());
    const auto planned = plan(use, *opened);
    if (!planned)
        return refused(planned.error());
    return update.stage(*opened, *planned, m_context.progress, m_context.cancel);
}

UpdateResult NodeUpdate::commit(Use use) const
{
    const auto into = target(use);
    if (!into)
        return refused(into.error());
    UpdateFolder update = folder(*into);
    if (update.status().state == TransactionState::Interrupted)
        return update.resume(m_context.progress, m_context.cancel);
    const UpdateResult staged = stage(use);
    return staged.state == TransactionState::Staged ? update.commit(m_context.progress, m_context.cancel)
                                                    : staged;
}

UpdateResult NodeUpdate::discardStage(Use use) const
{
    const auto into = target(use);
    return into ? folder(*into).discardStage() : refused(into.error());
}

UpdateResult NodeUpdate::takeBack(Use use) const
{
    const auto into = target(use);
    if (!into)
        return refused(into.error());
    UpdateFolder update = folder(*into);
    const UpdateResult now = update.status();
    const SessionNode &node = m_context.node();
    const QString &ours = use == Use::Mail ? node.mailTransaction : node.webTransaction;
    switch (now.state) {
    case TransactionState::Staged:
        return update.discardStage();
    case TransactionState::Interrupted:
        return update.rollBack(m_context.progress, m_context.cancel);
    case TransactionState::Committed:
        if (now.id == ours)
            return update.rollBack(m_context.progress, m_context.cancel);
        break;
    case TransactionState::Refused: // what is there cannot be told: that is not "nothing to do"
        return now;
    case TransactionState::None:
    case TransactionState::RolledBack:
        break;
    }
    UpdateResult nothing;
    nothing.id = now.id;
    return nothing;
}

Findings NodeUpdate::verify(Use use) const
{
    const auto opened = package(use);
    if (!opened)
        return {Finding::fromError(opened.error(), QStringLiteral("package.not-approved"))};
    const auto planned = plan(use, *opened);
    if (!planned)
        return {Finding::fromError(planned.error(), QStringLiteral("update.no-plan"))};
    Findings findings;
    for (const PlannedFile &file : planned->files()) {
        if (file.action == FileAction::Same || file.action == FileAction::Keep)
            continue;
        const bool missing = file.action == FileAction::Add;
        findings.append(
            {Severity::Blocker,
             missing ? QStringLiteral("verify.missing") : QStringLiteral("verify.differs"),
             missing ? tr("%1 is missing in the installed folder.").arg(file.path.text())
                     : tr("%1 is not the file of the update program.").arg(file.path.text()),
             tr("The update was not applied here, or security software removed or changed the file since."),
             tr("Exclude the folder from scanning, then apply the update again."),
             {},
             file.path.text()});
    }
    if (findings.isEmpty()) {
        findings.append({Severity::Ok,
                         QStringLiteral("verify.equal"),
                         tr("All %n file(s) of the update program are in place.", nullptr,
                            static_cast<int>(planned->files().size())),
                         {},
                         {},
                         m_context.machine.displayPath(planned->target().path()),
                         opened->fileName()});
    }
    return findings;
}

void NodeUpdate::watchFiles() const
{
    constexpr Milliseconds kInterval{500};
    const Milliseconds limit = m_context.catalog.site().fileWatch;
    Clock &clock = m_context.machine.clock();
    const Milliseconds start = clock.monotonic();
    for (Milliseconds passed{0}; passed < limit && !m_context.cancel.isCancelled();
         passed = clock.monotonic() - start) {
        report(m_context.progress,
               {tr("Watching whether security software leaves the new files alone"), passed.count(),
                limit.count(), (limit - passed).count()});
        clock.pause(std::min(kInterval, limit - passed), m_context.cancel);
    }
}

Findings NodeUpdate::verifyLasting() const
{
    watchFiles();
    Findings findings;
    for (const Use use : m_context.session.uses())
        findings.append(verify(use));
    return findings;
}

StepOutcome NodeUpdate::outcomeOf(Use use, const UpdateResult &result) const
{
    StepOutcome outcome{result.exitCode(), result.problems};
    if (result.state == TransactionState::Staged)
        outcome.code = ExitCode::Done;
    if (outcome.code == ExitCode::Done) {
        // Of the same numbers: first laid ready beside the folder, then put in place.
        const QString words = result.state == TransactionState::Staged
            ? tr("Prepared: %1 (%2 to replace, %3 to add, %4 equal already, %5 to keep).")
            : tr("Applied: %1 (%2 replaced, %3 added, %4 equal already, %5 kept).");
        outcome.findings.append({Severity::Ok,
                                 QStringLiteral("update.") + transactionStateKey(result.state),
                                 words.arg(useText(use))
                                     .arg(result.files.replaced)
                                     .arg(result.files.added)
                                     .arg(result.files.same)
                                     .arg(result.files.kept),
                                 {},
                                 {},
                                 result.id,
                                 {}});
    }
    return outcome;
}

void NodeUpdate::recordFacts(Use use, const UpdateResult &result) const
{
    m_context.record.facts[use == Use::Mail ? QStringLiteral("mailUpdate") : QStringLiteral("webUpdate")]
        = result.toJson();
    if (result.id.isEmpty())
        return;
    (use == Use::Mail ? m_context.node().mailTransaction : m_context.node().webTransaction) = result.id;
}

Result<ComponentList> NodeUpdate::components() const
{
    const auto into = target(Use::Mail);
    if (!into)
        return fail(into.error());
    return ComponentList::ofFolder(*into, m_context.catalog, m_context.cancel);
}

} // namespace epost
