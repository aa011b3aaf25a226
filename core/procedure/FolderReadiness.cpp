// SPDX-License-Identifier: MIT
#include "procedure/FolderReadiness.h"

#include "platform/Machine.h"
#include "update/ChangePlan.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <functional>

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::FolderReadiness)
};

Findings runningServices(Machine &machine, const Folder &folder)
{
    const auto services = machine.services().servicesBelow(folder);
    if (!services) {
        return {Finding::fromError(services.error().in(machine.displayPath(folder.path())),
                                   QStringLiteral("machine.services-unknown"))};
    }
    Findings findings;
    for (const ServiceInfo &service : *services) {
        if (service.state == ServiceState::Stopped)
            continue;
        Finding finding;
        finding.severity = Severity::Blocker;
        finding.code = QStringLiteral("machine.service-running");
        finding.title = Texts::tr("The service is not stopped: %1.").arg(serviceStateText(service.state));
        finding.cause = Texts::tr("Its program lies in the folder whose files are to be replaced.");
        finding.remedy = Texts::tr(
            "Make sure that this is the waiting node, stop the service there, then try again. Never stop a "
            "clustered service by hand on the active node.");
        finding.evidence = service.imagePath;
        finding.subject = service.displayName.isEmpty() ? service.name : service.displayName;
        findings.append(finding);
    }
    return findings;
}

/// \param matters takes a path relative to the folder
Findings heldFiles(Machine &machine, const Folder &folder,
                   const std::function<bool(const QString &)> &matters)
{
    const auto open = machine.filesInUse(folder);
    if (!open) {
        return {Finding::fromError(open.error().in(machine.displayPath(folder.path())),
                                   QStringLiteral("machine.files-unknown"))};
    }
    const QDir root(folder.path());
    Findings findings;
    for (const OpenFile &file : *open) {
        const QString relative = root.relativeFilePath(QDir::cleanPath(file.path));
        if (!matters(relative))
            continue;
        Finding finding;
        finding.severity = Severity::Blocker;
        finding.code = QStringLiteral("machine.file-in-use");
        finding.title = Texts::tr("Another program uses this file.");
        finding.cause = Texts::tr("A file that is in use cannot be replaced safely.");
        finding.remedy
            = Texts::tr("Close the program, or wait until a virus scan has ended, then try again.");
        finding.evidence = file.holder;
        finding.subject = relative;
        findings.append(finding);
    }
    return findings;
}

Findings rights(Machine &machine, const Folder &folder)
{
    // On Windows this sees the read-only attribute only; there the transaction itself meets missing rights,
    // and takes everything back.
    if (QFileInfo(folder.path()).isWritable())
        return {};
    Finding finding;
    finding.severity = Severity::Blocker;
    finding.code = QStringLiteral("machine.folder-not-writable");
    finding.title = Texts::tr("This user may not write into the folder.");
    finding.remedy = machine.host().elevated ? Texts::tr("Check the rights of the folder.")
                                             : Texts::tr("Run this program as administrator.");
    finding.subject = machine.displayPath(folder.path());
    return {finding};
}

} // namespace

Findings checkFolderAccess(Machine &machine, const Folder &folder)
{
    Findings findings = runningServices(machine, folder);
    findings.append(rights(machine, folder));
    return findings;
}

Findings checkFolderReadiness(Machine &machine, const Folder &folder)
{
    Findings findings = checkFolderAccess(machine, folder);
    findings.append(heldFiles(machine, folder, [](const QString &) { return true; }));
    return findings;
}

Findings checkFolderReadiness(Machine &machine, const ChangePlan &plan)
{
    QSet<QString> replaced;
    for (const PlannedFile &file : plan.files()) {
        if (file.action == FileAction::Replace)
            replaced.insert(file.path.folded());
    }
    Findings findings = checkFolderAccess(machine, plan.target());
    findings.append(heldFiles(machine, plan.target(), [&](const QString &relative) {
        return replaced.contains(EntryPath::fold(relative));
    }));
    return findings;
}

} // namespace epost
