// SPDX-License-Identifier: MIT
#include "procedure/steps/SwitchOverStep.h"

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

/// An earlier try, a crash or the person himself may have brought the role here already.
bool alreadySwitched(const ClusterView &view, const Session &session)
{
    return view.role.owner == session.nodeOf(Role::Secondary).name;
}

/// Interrupted after the stop was asked for: what would forbid to begin is then just what was begun.
bool isUnderWay(const ClusterView &view, const StepContext &context)
{
    const NodeInfo *primary = view.snapshot.node(context.session.nodeOf(Role::Primary).name);
    const bool leaving = primary && (primary->state == NodeState::Down || primary->clusterServiceStopping);
    return context.record.state != StepState::Pending && (leaving || view.role.state == RoleState::Pending);
}

Findings checkNodes(const ClusterSnapshot &snapshot, const Session &session)
{
    Findings findings;
    for (const Role role : {Role::Secondary, Role::Primary}) {
        const NodeName &name = session.nodeOf(role).name;
        const NodeInfo *node = snapshot.node(name);
        const bool pausedByUs = node && node->state == NodeState::Paused && session.nodeOf(role).pausedByUs;
        if (node && (node->state == NodeState::Up || (pausedByUs && role == Role::Primary)))
            continue;
        findings.append({Severity::Blocker,
                         QStringLiteral("cluster.node-not-up"),
                         SwitchOverStep::tr("%1 is not ready in the cluster: %2.")
                             .arg(name.text(), nodeStateText(node ? node->state : NodeState::Unknown)),
                         SwitchOverStep::tr("Control can move only to a node that is up and not paused."),
                         SwitchOverStep::tr(
                             "Look at the Failover Cluster Manager. Perhaps somebody else paused the node."),
                         {},
                         name.text()});
    }
    if (findings.isEmpty()) {
        findings.append({Severity::Ok,
                         QStringLiteral("cluster.nodes-up"),
                         SwitchOverStep::tr("Both nodes take part in the cluster."),
                         {},
                         {},
                         ClusterActions::describe(snapshot, session.mailRole),
                         {}});
    }
    return findings;
}

Findings checkQuorum(Machine &machine, const NodeName &primary)
{
    const auto kept = machine.cluster().keepsQuorumWithout(primary);
    if (!kept)
        return {Finding::fromError(kept.error(), QStringLiteral("quorum.unknown"))};
    if (!kept->has_value()) {
        return {{Severity::Notice,
                 QStringLiteral("quorum.not-told"),
                 SwitchOverStep::tr("This version of Windows does not tell whether the quorum is kept."),
                 {},
                 SwitchOverStep::tr("The witness must be online."),
                 {},
                 {}}};
    }
    if (!**kept) {
        return {{Severity::Blocker,
                 QStringLiteral("quorum.lost"),
                 SwitchOverStep::tr("Without %1 the cluster would lose its quorum.").arg(primary.text()),
                 SwitchOverStep::tr("The cluster, and mail with it, would stop altogether."),
                 SwitchOverStep::tr("Bring the witness and all nodes online first."),
                 {},
                 primary.text()}};
    }
    return {{Severity::Ok,
             QStringLiteral("quorum.kept"),
             SwitchOverStep::tr("The cluster keeps its quorum without %1.").arg(primary.text()),
             {},
             {},
             {},
             {}}};
}

} // namespace

Findings SwitchOverStep::check(StepContext &context) const
{
    Session &session = context.session;
    const NodeName primary = session.nodeOf(Role::Primary).name;
    const NodeUpdate update(context);
    Findings findings;
    for (const SessionPackage::Use use : context.session.uses())
        findings.append(update.verify(use));

    const auto view = ClusterView::of(context.machine, session);
    if (!view) {
        findings.append(Finding::fromError(view.error(), QStringLiteral("cluster.unknown")));
        return findings;
    }
    findings.append(checkHost(context.machine, context.catalog, &view->role));
    findings.append(checkWitness(view->snapshot.witness));
    if (isUnderWay(*view, context)) {
        findings.append(
            {Severity::Notice,
             QStringLiteral("role.move-under-way"),
             tr("An earlier try of this step has begun the switch: only what is left is done and checked."),
             {},
             {},
             ClusterActions::describe(view->snapshot, session.mailRole),
             {}});
        return findings;
    }
    if (alreadySwitched(*view, session)) {
        findings.append({Severity::Notice,
                         QStringLiteral("role.moved-already"),
                         tr("The role is on %1 already.").arg(session.nodeOf(Role::Secondary).name.text()),
                         {},
                         tr("The step only finishes what is left: the cluster service of the primary node, "
                            "and the check."),
                         ClusterActions::describe(view->snapshot, session.mailRole),
                         {}});
        return findings;
    }
    findings.append(checkRoleOnline(view->role, primary));
    findings.append(checkNodes(view->snapshot, session));
    findings.append(checkQuorum(context.machine, primary));
    findings.append(checkFailback(view->role, primary));
    findings.append(checkToolsClosed(context.machine.processesOf(primary), context.catalog, primary));
    findings.append(checkQueue(context.machine, context.catalog, primary, context.cancel));
    return findings;
}

StepOutcome SwitchOverStep::prepare(StepContext &context) const
{
    // With the move first, the 正系 stays the way back until its cluster service is stopped: it is paused
    // only then.
    if (context.options.moveFirst)
        return StepOutcome::done();
    if (auto paused = NodePause(context, context.session.nodeOf(Role::Primary)).begin(); !paused)
        return StepOutcome::stopped(ExitCode::NeedsPerson, paused.error(),
                                    QStringLiteral("cluster.pause-failed"));
    return StepOutcome::done();
}

StepOutcome SwitchOverStep::perform(StepContext &context) const
{
    Session &session = context.session;
    const NodeName primary = session.nodeOf(Role::Primary).name;
    const NodeName secondary = session.nodeOf(Role::Secondary).name;
    const auto awake = context.machine.keepAwake();
    OutageLog::beginGap(session, context.now());
    if (auto saved = context.save(); !saved)
        return StepOutcome::stopped(ExitCode::NeedsPerson, saved.error(),
                                    QStringLiteral("session.not-saved"));

    ClusterActions actions(context.machine, context.catalog.site(), session.mailRole, context.progress,
                           context.cancel);
    const auto movedFirst = [&]() -> Result<> {
        if (!context.options.moveFirst)
            return {};
        if (auto moved = actions.moveRole(secondary); !moved)
            return moved;
        return NodePause(context, session.nodeOf(Role::Primary)).begin();
    };
    const auto stopped = [&]() -> Result<> {
        return context.options.mode == StepMode::ByHand ? actions.waitForNodeDown(primary)
                                                        : actions.stopClusterService(primary);
    };
    const Result<> result
        = movedFirst().and_then(stopped).and_then([&] { return actions.waitForRole(secondary); });
    OutageLog::record(session, StepNumber::of<6>(), actions.outage());
    if (const auto snapshot = context.machine.cluster().observe())
        context.record.facts[QStringLiteral("cluster")]
            = ClusterActions::describe(*snapshot, session.mailRole);
    if (!result)
        return StepOutcome::stopped(ExitCode::NeedsPerson, result.error(),
                                    QStringLiteral("cluster.switch-over-failed"));
    logging::info(QStringLiteral("owner node: %1 -> %2").arg(primary.text(), secondary.text()));
    return StepOutcome::done();
}

Findings SwitchOverStep::verify(StepContext &context) const
{
    const auto view = ClusterView::of(context.machine, context.session);
    if (!view)
        return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
    Findings findings = checkRoleOnline(view->role, context.session.nodeOf(Role::Secondary).name);
    findings.append(checkWitness(view->snapshot.witness));
    if (const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail))
        findings.append(checkServicesRunning(context.machine, context.catalog, *install, view->role));
    return findings;
}

} // namespace epost
