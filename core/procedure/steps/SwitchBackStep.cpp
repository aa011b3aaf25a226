// SPDX-License-Identifier: MIT
#include "procedure/steps/SwitchBackStep.h"

#include "base/Logging.h"
#include "procedure/ClusterActions.h"
#include "procedure/ClusterView.h"
#include "procedure/MailChecks.h"
#include "procedure/NodeChecks.h"
#include "procedure/NodePause.h"
#include "procedure/NodeUpdate.h"
#include "procedure/OutageLog.h"

namespace epost {

namespace {

/// Whether Windows moves the role by itself as soon as the node is back: type 1, first preferred owner, no
/// window.
bool returnsByItself(const RoleInfo &role, const NodeName &primary)
{
    return role.automaticFailback && role.failbackFrom < 0 && !role.preferredOwners.isEmpty()
        && role.preferredOwners.first() == primary;
}

} // namespace

Findings SwitchBackStep::check(StepContext &context) const
{
    Session &session = context.session;
    const NodeName primary = session.nodeOf(Role::Primary).name;
    const NodeName secondary = session.nodeOf(Role::Secondary).name;
    const NodeUpdate update(context);
    Findings findings;
    for (const SessionPackage::Use use : context.session.uses())
        findings.append(update.verify(use));

    const auto view = ClusterView::of(context.machine, session);
    if (!view) {
        findings.append(Finding::fromError(view.error(), QStringLiteral("cluster.unknown")));
        return findings;
    }
    const bool underWay
        = context.record.state != StepState::Pending && view->role.state == RoleState::Pending;
    if (underWay || view->role.owner == primary) {
        findings.append(
            {Severity::Notice,
             QStringLiteral("role.moved-already"),
             underWay ? tr(
                 "An earlier try of this step has begun the return: only what is left is done and checked.")
                      : tr("The role is on %1 already.").arg(primary.text()),
             {},
             tr("The step only finishes what is left, and checks."),
             ClusterActions::describe(view->snapshot, session.mailRole),
             {}});
        return findings;
    }
    findings.append(checkRoleOnline(view->role, secondary));
    findings.append(checkFailback(view->role, primary));
    findings.append(checkToolsClosed(context.machine.processesOf(secondary), context.catalog, secondary));
    findings.append(checkQueue(context.machine, context.catalog, secondary, context.cancel));
    return findings;
}

Result<> SwitchBackStep::bringBack(StepContext &context, ClusterActions &actions)
{
    const NodeName primary = context.session.nodeOf(Role::Primary).name;
    const bool byHand = context.options.mode == StepMode::ByHand;
    if (auto started = byHand ? actions.waitForNodeUp(primary) : actions.startClusterService(primary);
        !started)
        return started;
    OutageLog::endGap(context.session, context.now());
    const auto view = ClusterView::of(context.machine, context.session);
    if (!view)
        return fail(view.error());
    const bool byItself = returnsByItself(view->role, primary);
    if (auto resumed = NodePause(context, context.session.nodeOf(Role::Primary)).end(); !resumed)
        return resumed;
    if (byItself) {
        if (auto returned = actions.waitForRole(primary);
            returned || returned.error().errorClass() != ErrorClass::TimedOut)
            return returned;
        logging::warning(QStringLiteral("automatic failback did not happen; moving the role explicitly"));
    }
    return actions.moveRole(primary);
}

StepOutcome SwitchBackStep::perform(StepContext &context) const
{
    const auto awake = context.machine.keepAwake();
    ClusterActions actions(context.machine, context.catalog.site(), context.session.mailRole,
                           context.progress, context.cancel);
    const Result<> result = bringBack(context, actions);
    OutageLog::record(context.session, StepNumber::of<11>(), actions.outage());
    if (const auto snapshot = context.machine.cluster().observe())
        context.record.facts[QStringLiteral("cluster")]
            = ClusterActions::describe(*snapshot, context.session.mailRole);
    if (!result)
        return StepOutcome::stopped(ExitCode::NeedsPerson, result.error(),
                                    QStringLiteral("cluster.switch-back-failed"));
    return StepOutcome::done();
}

Findings SwitchBackStep::verify(StepContext &context) const
{
    const auto view = ClusterView::of(context.machine, context.session);
    if (!view)
        return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
    Findings findings = checkRoleOnline(view->role, context.session.nodeOf(Role::Primary).name);
    if (const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail))
        findings.append(checkServicesRunning(context.machine, context.catalog, *install, view->role));
    return findings;
}

} // namespace epost
