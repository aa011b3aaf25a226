// SPDX-License-Identifier: MIT
#include "procedure/FolderReadiness.h"

#include "platform/Machine.h"
#include "update/ChangePlan.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace epost {

Findings FolderReadiness::forPlan(const ChangePlan &plan) const
{
    Findings findings = forFolder(plan.target());
    findings.append(heldFiles(plan));
    return findings;
}

Findings FolderReadiness::forFolder(const Folder &folder) const
{
    Findings findings = runningServices(folder);
    findings.append(rights(folder));
    return findings;
}

Findings FolderReadiness::runningServices(const Folder &folder) const
{
    const auto services = m_machine.services().servicesBelow(folder);
    if (!services) {
        return {Finding::fromError(services.error().in(m_machine.displayPath(folder.path())),
                                   QStringLiteral("machine.services-unknown"))};
    }
    Findings findings;
    for (const ServiceInfo &service : *services) {
        if (service.state == ServiceState::Stopped)
            continue;
        Finding finding;
        finding.severity = Severity::Blocker;
        finding.code = QStringLiteral("machine.service-running");
        finding.title = tr("The service is not stopped: %1.").arg(serviceStateText(service.state));
        finding.cause = tr("Its program lies in the folder whose files are to be replaced.");
        finding.remedy = tr(
            "Make sure that this is the waiting node, stop the service there, then try again. Never stop a "
            "clustered service by hand on the active node.");
        finding.evidence = service.imagePath;
        finding.subject = service.displayName.isEmpty() ? service.name : service.displayName;
        findings.append(finding);
    }
    return findings;
}

Findings FolderReadiness::heldFiles(const ChangePlan &plan) const
{
    const auto open = m_machine.filesInUse(plan.target());
    if (!open) {
        return {Finding::fromError(open.error().in(m_machine.displayPath(plan.target().path())),
                                   QStringLiteral("machine.files-unknown"))};
    }
    QSet<QString> replaced;
    for (const PlannedFile &file : plan.files()) {
        if (file.action == FileAction::Replace)
            replaced.insert(file.path.folded());
    }
    const QDir target(plan.target().path());
    Findings findings;
    for (const OpenFile &file : *open) {
        const QString relative = target.relativeFilePath(QDir::cleanPath(file.path));
        if (!replaced.contains(EntryPath::fold(relative)))
            continue;
        Finding finding;
        finding.severity = Severity::Blocker;
        finding.code = QStringLiteral("machine.file-in-use");
        finding.title = tr("Another program uses this file.");
        finding.cause = tr("A file that is in use cannot be replaced safely.");
        finding.remedy = tr("Close the program, or wait until a virus scan has ended, then try again.");
        finding.evidence = file.holder;
        finding.subject = relative;
        findings.append(finding);
    }
    return findings;
}

Findings FolderReadiness::rights(const Folder &folder) const
{
    // On Windows this sees the read-only attribute only; there the transaction itself meets missing rights,
    // and takes everything back.
    if (QFileInfo(folder.path()).isWritable())
        return {};
    Finding finding;
    finding.severity = Severity::Blocker;
    finding.code = QStringLiteral("machine.folder-not-writable");
    finding.title = tr("This user may not write into the folder.");
    finding.remedy = m_machine.host().elevated ? tr("Check the rights of the folder.")
                                               : tr("Run this program as administrator.");
    finding.subject = m_machine.displayPath(folder.path());
    return {finding};
}

} // namespace epost
