// SPDX-License-Identifier: MIT
#include "procedure/steps/WayBackSteps.h"

#include "procedure/ClusterActions.h"
#include "procedure/ClusterView.h"
#include "procedure/MailChecks.h"
#include "procedure/NodeChecks.h"
#include "procedure/NodePause.h"
#include "procedure/NodeUpdate.h"
#include "procedure/OutageLog.h"
#include "procedure/TestMailCheck.h"

#include <algorithm>

namespace epost {

namespace {

ClusterActions actionsFor(StepContext &context)
{
    return {context.machine, context.catalog.site(), context.session.mailRole, context.progress,
            context.cancel};
}

struct WayBackSteps {
    Q_DECLARE_TR_FUNCTIONS(epost::WayBackSteps)
};

StepOutcome outcomeOf(const Result<> &result, const QString &code)
{
    return result ? StepOutcome::done() : StepOutcome::stopped(ExitCode::NeedsPerson, result.error(), code);
}

/// What is seen, whether good or bad: the way back is there to change it.
Finding clusterBefore(const ClusterView &view, const StepContext &context)
{
    return {Severity::Notice,
            QStringLiteral("cluster.seen"),
            WayBackSteps::tr("State of the cluster before the step began (recorded)"),
            {},
            {},
            ClusterActions::describe(view.snapshot, context.session.mailRole),
            {}};
}

/// The files of a waiting node, web first: the reverse of applying.
class RestoreFilesStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::RestoreFilesStep)

public:
    Findings check(StepContext &context) const override
    {
        const auto view = ClusterView::of(context.machine, context.session);
        if (!view)
            return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
        if (view->role.owner == context.node().name) {
            return {{Severity::Blocker,
                     QStringLiteral("restore.active"),
                     tr("%1 is the active node: its files are in use.").arg(context.node().name.text()),
                     tr("Files are restored on a waiting node only."),
                     tr("Move the role to the other node first."),
                     {},
                     {}}};
        }
        const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail);
        if (!install)
            return {Finding::fromError(install.error(), QStringLiteral("update.no-folder"))};
        Findings findings = checkServicesStopped(context.machine, context.catalog, *install);
        findings.append(
            checkToolsClosed(context.machine.processes().running(), context.catalog, context.node().name));
        return findings;
    }

    StepOutcome prepare(StepContext &context) const override
    {
        return outcomeOf(NodePause(context, context.node()).begin(), QStringLiteral("cluster.pause-failed"));
    }

    StepOutcome perform(StepContext &context) const override
    {
        const NodeUpdate update(context);
        QList<SessionPackage::Use> backwards = context.session.uses();
        std::reverse(backwards.begin(), backwards.end());
        StepOutcome outcome;
        for (const SessionPackage::Use use : backwards) {
            const UpdateResult result = update.takeBack(use);
            outcome.findings.append(result.problems);
            update.recordFacts(use, result);
            if (result.exitCode() != ExitCode::Done) {
                outcome.code = result.exitCode() == ExitCode::Interrupted ? ExitCode::Interrupted
                                                                          : ExitCode::NeedsPerson;
                return outcome;
            }
        }
        context.node().update = UpdateState::Old;
        // Where a later step starts the node's cluster service, the pause ends there: ending it here could
        // let an automatic failback begin unwatched.
        if (startsLater(context))
            return outcome;
        if (auto ended = NodePause(context, context.node()).end(); !ended)
            return StepOutcome::stopped(ExitCode::NeedsPerson, ended.error(),
                                        QStringLiteral("cluster.resume-failed"));
        return outcome;
    }

    Findings verify(StepContext &context) const override
    {
        const auto now = NodeUpdate(context).components();
        if (!now)
            return {Finding::fromError(now.error(), QStringLiteral("components.unreadable"))};
        const ComponentList before(context.node().before);
        if (before.isEmpty() || *now == before) {
            return {{Severity::Ok,
                     QStringLiteral("restore.as-before"),
                     tr("The installed files are those from before the update."),
                     {},
                     {},
                     {},
                     {}}};
        }
        return {{Severity::Warning,
                 QStringLiteral("restore.differs"),
                 tr("The installed files are not exactly those from before the update."),
                 tr("Files were changed beside this program."),
                 tr("Compare the folder with your independent backup."),
                 {},
                 {}}};
    }

private:
    static bool startsLater(const StepContext &context)
    {
        const WayBackRecord *way = context.session.openWayBack();
        const auto steps = way ? wayBackOf(way->id).steps : std::span<const WayBackStepSpec>();
        return std::any_of(steps.begin(), steps.end(), [&](const WayBackStepSpec &spec) {
            return spec.kind == WayBackStepKind::StartClusterService && spec.node == context.role;
        });
    }
};

class StartClusterServiceStep final : public Step {
public:
    Findings check(StepContext &context) const override
    {
        const auto view = ClusterView::of(context.machine, context.session);
        if (!view)
            return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
        return {clusterBefore(*view, context)};
    }

    StepOutcome perform(StepContext &context) const override
    {
        ClusterActions actions = actionsFor(context);
        const NodeName node = context.node().name;
        const Result<> started = context.options.mode == StepMode::ByHand ? actions.waitForNodeUp(node)
                                                                          : actions.startClusterService(node);
        if (started)
            OutageLog::endGap(context.session, context.now());
        const Result<> ready = started.and_then([&] { return NodePause(context, context.node()).end(); });
        OutageLog::record(context.session, StepNumber::of<6>(), actions.outage());
        return outcomeOf(ready, QStringLiteral("cluster.start-failed"));
    }
};

class MoveRoleStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::MoveRoleStep)

public:
    Findings check(StepContext &context) const override
    {
        const auto view = ClusterView::of(context.machine, context.session);
        if (!view)
            return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
        const NodeInfo *target = view->snapshot.node(context.node().name);
        if (view->role.owner == context.node().name || (target && target->state == NodeState::Up)) {
            return {clusterBefore(*view, context)};
        }
        return {
            {Severity::Blocker,
             QStringLiteral("cluster.node-not-up"),
             tr("%1 cannot take the role: %2.")
                 .arg(context.node().name.text(), nodeStateText(target ? target->state : NodeState::Unknown)),
             {},
             tr("Look at the Failover Cluster Manager, start the node or end its pause, and try again."),
             ClusterActions::describe(view->snapshot, context.session.mailRole),
             {}}};
    }

    StepOutcome perform(StepContext &context) const override
    {
        ClusterActions actions = actionsFor(context);
        const Result<> moved = context.options.mode == StepMode::ByHand
            ? actions.waitForRole(context.node().name)
            : actions.moveRole(context.node().name);
        OutageLog::record(context.session, StepNumber::of<6>(), actions.outage());
        return outcomeOf(moved, QStringLiteral("cluster.move-failed"));
    }
};

/// From any node: what the cluster and the ports tell. The services are looked at where the person sits on
/// that node.
class VerifyRoleStep final : public Step {
public:
    Findings check(StepContext &context) const override
    {
        const auto view = ClusterView::of(context.machine, context.session);
        if (!view)
            return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
        Findings findings = checkRoleOnline(view->role, context.node().name);
        if (const Product *product = context.catalog.product(context.session.productId))
            findings.append(
                checkPorts(context.machine, context.catalog, *product, view->role, context.cancel));
        if (context.machine.host().name == context.node().name) {
            findings.append(checkSharedDrive(context.machine, context.catalog, true));
            if (const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail))
                findings.append(checkServicesRunning(context.machine, context.catalog, *install, view->role));
        }
        return findings;
    }

    Findings tryOut(StepContext &context, Operator &person) const override
    {
        return checkTestMail(context, person);
    }

    StepOutcome perform(StepContext &context) const override
    {
        if (const auto snapshot = context.machine.cluster().observe())
            context.record.facts[QStringLiteral("cluster")]
                = ClusterActions::describe(*snapshot, context.session.mailRole);
        return StepOutcome::done();
    }
};

} // namespace

std::unique_ptr<Step> makeWayBackStep(WayBackStepKind kind)
{
    switch (kind) {
    case WayBackStepKind::RestoreFiles:
        return std::make_unique<RestoreFilesStep>();
    case WayBackStepKind::StartClusterService:
        return std::make_unique<StartClusterServiceStep>();
    case WayBackStepKind::MoveRole:
        return std::make_unique<MoveRoleStep>();
    case WayBackStepKind::VerifyActive:
        return std::make_unique<VerifyRoleStep>();
    }
    Q_UNREACHABLE();
}

} // namespace epost
