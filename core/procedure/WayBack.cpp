// SPDX-License-Identifier: MIT
#include "procedure/WayBack.h"

#include "procedure/steps/WayBackSteps.h"

#include <algorithm>
#include <array>

namespace epost {

namespace {

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

// (d) after step 11 or the next morning: the standby first, move, verify, then the other. The role stays where it is:
// each further move is an outage, and whether and when it goes home is for the administrator to say.
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

bool begun(const Session &session, StepNumber number)
{
    return session.step(number).record.state != StepState::Pending;
}

/// The words for a step of a way back on the button that starts it.
QString commandOf(const WayBackStepSpec &spec, const Session &session)
{
    const QString host = session.nodeOf(spec.node).name.text();
    switch (spec.kind) {
    case Kind::RestoreFiles: return WayBackRunner::tr("Restore the files of %1 as before the update").arg(host);
    case Kind::StartClusterService: return WayBackRunner::tr("Start the cluster service of %1").arg(host);
    case Kind::MoveRole: return WayBackRunner::tr("Move the role to %1 (mail outage)").arg(host);
    case Kind::VerifyActive: return WayBackRunner::tr("Check the active node %1").arg(host);
    }
    Q_UNREACHABLE();
}

} // namespace

const WayBackSpec &wayBackOf(WayBackId id)
{
    return kWaysBack[static_cast<std::size_t>(id)];
}

QString wayBackTitle(WayBackId id)
{
    switch (id) {
    case WayBackId::A: return WayBackRunner::tr("(a) Before the switch: restore the secondary node");
    case WayBackId::B: return WayBackRunner::tr("(b) After the switch: back to the primary node, which is still old");
    case WayBackId::C: return WayBackRunner::tr("(c) Primary node being updated: restore it first, then go back to it");
    case WayBackId::D: return WayBackRunner::tr("(d) After the return: restore both nodes, the waiting one first");
    }
    Q_UNREACHABLE();
}

QString wayBackStepTitle(WayBackId id, int index)
{
    const WayBackStepSpec &spec = wayBackOf(id).steps[static_cast<std::size_t>(index)];
    const bool secondary = spec.node == Role::Secondary;
    switch (spec.kind) {
    case Kind::RestoreFiles:
        return secondary ? WayBackRunner::tr("Restore the files of the secondary node")
                         : WayBackRunner::tr("Restore the files of the primary node");
    case Kind::StartClusterService: return WayBackRunner::tr("Start the cluster service of the primary node");
    case Kind::MoveRole:
        return secondary ? WayBackRunner::tr("Move the role to the secondary node")
                         : WayBackRunner::tr("Move the role to the primary node");
    case Kind::VerifyActive:
        return secondary ? WayBackRunner::tr("Check that the secondary node is active")
                         : WayBackRunner::tr("Check that the primary node is active");
    }
    Q_UNREACHABLE();
}

QString wayBackRisk(WayBackId id)
{
    if (id == WayBackId::A)
        return WayBackRunner::tr("Mail is not touched: it keeps running on the primary node.");
    if (id == WayBackId::D) {
        return WayBackRunner::tr("Whether the old programs read a queue and settings that the new ones have written is not "
                                 "known: ask the vendor before going back. Mail stops once, and the role stays on the "
                                 "secondary node afterwards: move it home when it suits.");
    }
    return WayBackRunner::tr("Whether the old programs read a queue and settings that the new ones have written is not known: "
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
    // As soon as step 6 has begun the 正系 may be paused or its cluster service stopped, wherever the role is.
    if (begun(session, StepNumber::of<6>()) && (ownerIsSecondary || session.nodeOf(Role::Primary).pausedByUs))
        return WayBackId::B;
    if (changed(session.nodeOf(Role::Secondary)) || session.nodeOf(Role::Secondary).pausedByUs)
        return WayBackId::A;
    return std::nullopt;
}

WayBackRecord *WayBackRunner::open() const
{
    auto &ways = m_runner.m_file.session().waysBack;
    const auto it = std::find_if(ways.begin(), ways.end(),
                                 [](const WayBackRecord &record) { return !record.finishedAt.isValid(); });
    return it == ways.end() ? nullptr : &*it;
}

Result<> WayBackRunner::begin(WayBackId id, const QString &reason, const QString &approver)
{
    if (const WayBackRecord *record = open()) {
        if (record->id == id)
            return {};
        return fail(ErrorClass::Refused, tr("Going back (%1) has been begun already.").arg(wayBackKey(record->id)),
                    tr("Finish that one first."));
    }
    WayBackRecord record;
    record.id = id;
    record.reason = reason;
    record.approver = approver;
    record.startedAt = m_runner.m_machine.clock().now();
    record.steps.resize(static_cast<qsizetype>(wayBackOf(id).steps.size()));
    m_runner.m_file.session().waysBack.append(record);
    return m_runner.m_file.save();
}

int WayBackRunner::nextIndex(const WayBackRecord &record) const
{
    const auto it = std::find_if(record.steps.begin(), record.steps.end(),
                                 [](const StepRecord &step) { return step.state != StepState::Done; });
    return static_cast<int>(it - record.steps.begin());
}

std::optional<WayBackStepSpec> WayBackRunner::next() const
{
    const WayBackRecord *record = open();
    if (!record)
        return std::nullopt;
    return wayBackOf(record->id).steps[static_cast<std::size_t>(nextIndex(*record))];
}

StepRun WayBackRunner::runNext(const StepOptions &options)
{
    WayBackRecord *record = open();
    if (!record) {
        return {StepState::Pending, ExitCode::Refused,
                {{Severity::Blocker, QStringLiteral("way-back.none"), tr("No way back has been begun."), {}, {}, {}, {}}}};
    }
    const int index = nextIndex(*record);
    const WayBackStepSpec &spec = wayBackOf(record->id).steps[static_cast<std::size_t>(index)];
    if (const Findings seat = m_runner.checkSeat(spec.seat); seat.blocked())
        return {record->steps[index].state, ExitCode::Refused, seat};
    const auto step = makeWayBackStep(spec.kind);
    StepContext context = m_runner.contextFor(spec.node, record->steps[index], options);
    StepRun run = m_runner.carryOut(*step, context, commandOf(spec, m_runner.m_file.session()),
                                    spec.kind != WayBackStepKind::VerifyActive);
    if (run.code == ExitCode::Done && index + 1 == record->steps.size()) {
        record->finishedAt = context.now();
        if (auto saved = m_runner.m_file.save(); !saved) {
            run.code = ExitCode::NeedsPerson;
            run.findings.append(Finding::fromError(saved.error(), QStringLiteral("session.not-saved")));
        }
    }
    return run;
}

} // namespace epost
