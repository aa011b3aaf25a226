// SPDX-License-Identifier: MIT
#include "procedure/steps/ConfirmStandbyStep.h"

#include "procedure/ClusterView.h"
#include "procedure/NodeChecks.h"
#include "procedure/NodeUpdate.h"

namespace epost {

Findings ConfirmStandbyStep::check(StepContext &context) const
{
    Findings findings;
    const auto view = ClusterView::of(context.machine, context.session);
    findings.append(checkHost(context.machine, context.catalog, view ? &view->role : nullptr));
    if (view)
        findings.append(checkRoleOnline(view->role, context.otherNode().name));
    else
        findings.append(Finding::fromError(view.error(), QStringLiteral("cluster.unknown")));
    if (const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail))
        findings.append(checkServicesStopped(context.machine, context.catalog, *install));
    else
        findings.append(Finding::fromError(install.error(), QStringLiteral("update.no-folder")));
    findings.append(
        checkToolsClosed(context.machine.processes().running(), context.catalog, context.node().name));
    findings.append(checkSharedDrive(context.machine, context.catalog, false));
    findings.append(checkClock(context.machine, context.otherNode().name));
    return findings;
}

StepOutcome ConfirmStandbyStep::perform(StepContext &context) const
{
    const NodeUpdate update(context);
    const auto install = update.target(SessionPackage::Use::Mail);
    if (!install)
        return StepOutcome::stopped(ExitCode::NeedsPerson, install.error(),
                                    QStringLiteral("update.no-folder"));
    const auto services = context.machine.services().servicesBelow(*install);
    if (!services)
        return StepOutcome::stopped(ExitCode::NeedsPerson, services.error(),
                                    QStringLiteral("services.unknown"));
    context.record.facts[QStringLiteral("services")] = servicesAsFacts(*services, context.machine);
    // What a node says of itself is more than what the cluster and the network say of it.
    const HostInfo host = context.machine.host();
    context.node().addresses = host.addresses;
    context.node().system = host.system;
    // The list before the update is taken here, while the folder is untouched; a repeated step must not
    // overwrite it.
    if (context.node().update == UpdateState::Old) {
        const auto components = update.components();
        if (!components)
            return StepOutcome::stopped(ExitCode::NeedsPerson, components.error(),
                                        QStringLiteral("components.unreadable"));
        context.node().before = components->components();
    }
    return StepOutcome::done();
}

} // namespace epost
