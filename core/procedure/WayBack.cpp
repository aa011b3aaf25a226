// SPDX-License-Identifier: MIT
#include "procedure/WayBack.h"

#include "procedure/Asking.h"
#include "procedure/ClusterView.h"
#include "procedure/steps/WayBackSteps.h"

#include <algorithm>
#include <array>

namespace epost {

namespace {

struct WayBackTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::WayBack)
};

using Kind = WayBackStepKind;
constexpr Role kSecondary = Role::Secondary;
constexpr Role kPrimary = Role::Primary;

// (a) before step 6: mail still runs untouched on the 正系.
constexpr std::array<WayBackStepSpec, 1> kA{{
    {Kind::RestoreFiles, kSecondary, kSecondary},
}};

// (b) step 6 to 8 not good: the 正系 is still old and takes over again.
constexpr std::array<WayBackStepSpec, 4> kB{{
    {Kind::StartClusterService, kPrimary, kSecondary},
    {Kind::MoveRole, kPrimary, kSecondary},
    {Kind::VerifyActive, kPrimary, kSecondary},
    {Kind::RestoreFiles, kSecondary, kSecondary},
}};

// (c) during step 10: the 正系 is no escape until its files are old again; then (b).
constexpr std::array<WayBackStepSpec, 5> kC{{
    {Kind::RestoreFiles, kPrimary, kPrimary},
    {Kind::StartClusterService, kPrimary, kPrimary},
    {Kind::MoveRole, kPrimary, kPrimary},
    {Kind::VerifyActive, kPrimary, kPrimary},
    {Kind::RestoreFiles, kSecondary, kSecondary},
}};

// (d) after step 11 or the next morning: the standby first, move, verify, then the other. The role stays
// where it is: each further move is an outage, and whether and when it goes home is for the administrator to
// say.
constexpr std::array<WayBackStepSpec, 4> kD{{
    {Kind::RestoreFiles, kSecondary, kSecondary},
    {Kind::MoveRole, kSecondary, kSecondary},
    {Kind::VerifyActive, kSecondary, kSecondary},
    {Kind::RestoreFiles, kPrimary, kPrimary},
}};

constexpr std::array<WayBackSpec, 4> kWaysBack{{
    {WayBackId::A, kA},
    {WayBackId::B, kB},
    {WayBackId::C, kC},
    {WayBackId::D, kD},
}};

/// Of a way back that is open. Where every step is done it was interrupted just before it was called
/// finished: its last step is looked at once more.
int nextIndex(const WayBackRecord &record)
{
    const auto it = std::find_if(record.steps.begin(), record.steps.end() - 1,
                                 [](const StepRecord &step) { return step.state != StepState::Done; });
    return static_cast<int>(it - record.steps.begin());
}

const WayBackStepSpec &stepOf(const WayBackRecord &record, int index)
{
    return wayBackOf(record.id).steps[static_cast<std::size_t>(index)];
}

bool begun(const Session &session, StepNumber number)
{
    return session.step(number).record.state != StepState::Pending;
}

} // namespace

const WayBackSpec &wayBackOf(WayBackId id)
{
    return kWaysBack[static_cast<std::size_t>(id)];
}

QString wayBackTitle(WayBackId id)
{
    switch (id) {
    case WayBackId::A:
        return WayBackTexts::tr("(a) Before the switch: restore the secondary node");
    case WayBackId::B:
        return WayBackTexts::tr("(b) After the switch: back to the primary node, which is still old");
    case WayBackId::C:
        return WayBackTexts::tr("(c) Primary node being updated: restore it first, then go back to it");
    case WayBackId::D:
        return WayBackTexts::tr("(d) After the return: restore both nodes, the waiting one first");
    }
    Q_UNREACHABLE();
}

QString wayBackReason(WayBackId id)
{
    switch (id) {
    case WayBackId::A:
        return WayBackTexts::tr(
            "Control has not moved yet: mail runs on the primary node, which is untouched. Only "
            "the waiting secondary node was changed.");
    case WayBackId::B:
        return WayBackTexts::tr(
            "Control has moved, or was about to, and the primary node still has its old files: it "
            "can take over again at once.");
    case WayBackId::C:
        return WayBackTexts::tr(
            "The primary node is being updated and is no escape as it is: its files come first, "
            "then mail returns to it.");
    case WayBackId::D:
        return WayBackTexts::tr(
            "Mail has returned to the primary node and both nodes are updated: the waiting one is "
            "restored first and takes over, then the other.");
    }
    Q_UNREACHABLE();
}

QString wayBackStepTitle(WayBackId id, int index)
{
    const WayBackStepSpec &spec = wayBackOf(id).steps[static_cast<std::size_t>(index)];
    const bool secondary = spec.node == Role::Secondary;
    switch (spec.kind) {
    case Kind::RestoreFiles:
        return secondary ? WayBackTexts::tr("Restore the files of the secondary node")
                         : WayBackTexts::tr("Restore the files of the primary node");
    case Kind::StartClusterService:
        return WayBackTexts::tr("Start the cluster service of the primary node");
    case Kind::MoveRole:
        return secondary ? WayBackTexts::tr("Move the role to the secondary node")
                         : WayBackTexts::tr("Move the role to the primary node");
    case Kind::VerifyActive:
        return secondary ? WayBackTexts::tr("Check that the secondary node is active")
                         : WayBackTexts::tr("Check that the primary node is active");
    }
    Q_UNREACHABLE();
}

QString wayBackRisk(WayBackId id)
{
    if (id == WayBackId::A)
        return WayBackTexts::tr("Mail is not touched: it keeps running on the primary node.");
    if (id == WayBackId::D) {
        return WayBackTexts::tr(
            "Whether the old programs read a queue and settings that the new ones have written is not "
            "known: ask the vendor before going back. Mail stops once, and the role stays on the "
            "secondary node afterwards: move it home when it suits.");
    }
    return WayBackTexts::tr(
        "Whether the old programs read a queue and settings that the new ones have written is not known: "
        "ask the vendor before going back. Mail stops once for each move of the role.");
}

std::optional<WayBackId> applicableWayBack(const Session &session, const NodeName &roleOwner)
{
    const auto changed = [](const SessionNode &node) { return node.update != UpdateState::Old; };
    const bool ownerIsSecondary = roleOwner == session.nodeOf(Role::Secondary).name;
    if (session.takenBack())
        return std::nullopt;
    if (begun(session, StepNumber::of<11>()) && !ownerIsSecondary)
        return WayBackId::D;
    // The 正系's files decide, not the step's state: after a step 10 that took itself back, (b) is enough.
    if (changed(session.nodeOf(Role::Primary)))
        return WayBackId::C;
    // As soon as step 6 has begun the 正系 may be paused or its cluster service stopped, wherever the role
    // is.
    if (begun(session, StepNumber::of<6>()) && (ownerIsSecondary || session.nodeOf(Role::Primary).pausedByUs))
        return WayBackId::B;
    if (changed(session.nodeOf(Role::Secondary)) || session.nodeOf(Role::Secondary).pausedByUs)
        return WayBackId::A;
    return std::nullopt;
}

std::optional<WayBackStepSpec> nextWayBackStep(const Session &session)
{
    const WayBackRecord *record = session.openWayBack();
    return record ? std::optional(stepOf(*record, nextIndex(*record))) : std::nullopt;
}

QString wayBackCommand(const WayBackStepSpec &spec, const Session &session)
{
    const QString host = session.nodeOf(spec.node).name.text();
    switch (spec.kind) {
    case Kind::RestoreFiles:
        return WayBackTexts::tr("Restore the files of %1 as before the update").arg(host);
    case Kind::StartClusterService:
        return WayBackTexts::tr("Start the cluster service of %1").arg(host);
    case Kind::MoveRole:
        return WayBackTexts::tr("Move the role to %1 (mail outage)").arg(host);
    case Kind::VerifyActive:
        return WayBackTexts::tr("Check the active node %1").arg(host);
    }
    Q_UNREACHABLE();
}

std::optional<CommitRequest> nextWayBackRequest(const Session &session, const Catalog &catalog)
{
    const auto spec = nextWayBackStep(session);
    if (!spec || spec->kind == Kind::VerifyActive)
        return std::nullopt;
    return commitRequestFor(session, spec->node, spec->seat, wayBackCommand(*spec, session), catalog);
}

Result<> decideWayBack(SessionFile &file, Machine &machine, WayBackId id, const QString &reason,
                       const QString &approver)
{
    if (reason.trimmed().isEmpty() || approver.trimmed().isEmpty()) {
        return fail(ErrorClass::Refused,
                    WayBackTexts::tr("Going back needs a reason and the approver’s name."),
                    WayBackTexts::tr("Enter both: they go into the report."));
    }
    const auto seen = ClusterView::of(machine, file.session());
    const auto applies = applicableWayBack(file.session(), seen ? seen->role.owner : NodeName());
    if (!file.session().openWayBack() && applies != id) {
        return fail(ErrorClass::Refused,
                    applies ? WayBackTexts::tr("The state has changed: now this way back applies: %1")
                                  .arg(wayBackTitle(*applies))
                            : WayBackTexts::tr("There is nothing to take back."),
                    WayBackTexts::tr("Look at the page again, then decide."));
    }
    return beginWayBack(file, id, reason.trimmed(), approver.trimmed(), machine.clock().now());
}

Result<> beginWayBack(SessionFile &file, WayBackId id, const QString &reason, const QString &approver,
                      const QDateTime &now)
{
    Session &session = file.session();
    if (const WayBackRecord *open = session.openWayBack()) {
        if (open->id == id)
            return {};
        return fail(ErrorClass::Refused,
                    WayBackTexts::tr("Going back (%1) has been begun already.").arg(wayBackKey(open->id)),
                    WayBackTexts::tr("Finish that one first."));
    }
    WayBackRecord record;
    record.id = id;
    record.reason = reason;
    record.approver = approver;
    record.startedAt = now;
    record.steps.resize(static_cast<qsizetype>(wayBackOf(id).steps.size()));
    session.waysBack.append(record);
    return file.save();
}

StepRun runWayBackStep(Runner &runner, const StepOptions &options)
{
    Session &session = runner.m_file.session();
    if (!session.openWayBack()) {
        return {StepState::Pending,
                ExitCode::Refused,
                {{Severity::Blocker,
                  QStringLiteral("way-back.none"),
                  WayBackTexts::tr("No way back has been begun."),
                  {},
                  {},
                  {},
                  {}}}};
    }
    WayBackRecord &record = session.waysBack.last();
    const int index = nextIndex(record);
    const WayBackStepSpec &spec = stepOf(record, index);
    if (const Findings seat = runner.checkSeat(spec.seat); seat.blocked())
        return {record.steps[index].state, ExitCode::Refused, seat};
    const auto step = makeWayBackStep(spec.kind);
    StepContext context = runner.contextFor(spec.node, record.steps[index], options);
    StepRun run = runner.carryOut(
        *step, context, QStringLiteral("way back %1, step %2").arg(wayBackKey(record.id)).arg(index + 1),
        nextWayBackRequest(session, runner.m_catalog), {});
    if (run.code == ExitCode::Done && index + 1 == record.steps.size()) {
        record.finishedAt = context.now();
        if (auto saved = runner.m_file.save(); !saved) {
            run.code = ExitCode::NeedsPerson;
            run.findings.append(Finding::fromError(saved.error(), QStringLiteral("session.not-saved")));
        }
    }
    return run;
}

} // namespace epost
