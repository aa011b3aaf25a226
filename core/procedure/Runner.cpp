// SPDX-License-Identifier: MIT
#include "procedure/Runner.h"

#include "base/Logging.h"
#include "base/NightTime.h"
#include "base/TextList.h"
#include "procedure/Asking.h"
#include "procedure/Checklist.h"
#include "procedure/ClusterView.h"
#include "procedure/NodeChecks.h"
#include "procedure/NodeUpdate.h"
#include "procedure/PlanChecks.h"
#include "procedure/StepTexts.h"

#include <algorithm>

namespace epost {

namespace {

/// Whose effect on the folders is worth reading before the step.
QList<SessionPackage::Use> updatesOf(StepKind kind, const Session &session)
{
    switch (kind) {
    case StepKind::AuditMailPackage:
        return {SessionPackage::Use::Mail};
    case StepKind::AuditWebPackage:
        return {SessionPackage::Use::Web};
    case StepKind::RepeatUpdate:
        return session.uses();
    default:
        return {};
    }
}

} // namespace

Runner::Runner(SessionFile &file, Machine &machine, const Catalog &catalog, Operator &person,
               Progress progress, CancelToken cancel)
    : m_file(file)
    , m_machine(machine)
    , m_catalog(catalog)
    , m_person(person)
    , m_progress(std::move(progress))
    , m_cancel(std::move(cancel))
{
    reachClusterThroughNodes(m_machine, m_file.session());
}

StepContext Runner::contextFor(Role role, StepRecord &record, const StepOptions &options)
{
    return {m_file.session(), record,  role,       m_machine, m_catalog,
            m_file.folder(),  options, m_progress, m_cancel,  [this] { return m_file.save(); }};
}

Findings Runner::checkSeat(Role role) const
{
    const Session &session = m_file.session();
    const NodeName here = m_machine.host().name;
    const SessionNode &wanted = session.nodeOf(role);
    if (!(here == wanted.name)) {
        return {{Severity::Blocker, QStringLiteral("seat.wrong-node"),
                 tr("This is %1, but the step belongs on %2 (%3).")
                     .arg(here.text(), wanted.name.text(), roleText(role)),
                 tr("Working on the wrong node is the classic accident."),
                 tr("Sign in to %1 and continue there.").arg(wanted.name.text()), here.text(), here.text()}};
    }
    if (!(session.seat == here)) {
        return {{Severity::Blocker,
                 QStringLiteral("seat.not-taken-over"),
                 tr("The work on this session goes on at %1.").arg(session.seat.text()),
                 tr("Two copies of one session must not continue side by side."),
                 tr("Continue there, or take the work over here with the newest copy of the session file."),
                 {},
                 here.text()}};
    }
    return {};
}

Findings Runner::checkTurn(StepNumber number) const
{
    const Session &session = m_file.session();
    if (const WayBackRecord *way = session.openWayBack()) {
        return {{Severity::Blocker,
                 QStringLiteral("turn.way-back-open"),
                 tr("Going back (%1) has been begun: no step forward until it is finished.")
                     .arg(wayBackKey(way->id)),
                 {},
                 tr("Finish going back."),
                 {},
                 {}}};
    }
    if (session.takenBack()) {
        return {{Severity::Blocker,
                 QStringLiteral("turn.taken-back"),
                 tr("This run was taken back. Everything is as before it."),
                 {},
                 tr("Begin a new session for another try."),
                 {},
                 {}}};
    }
    const auto next = session.nextStep();
    if (next && number > *next) {
        return {{Severity::Blocker,
                 QStringLiteral("turn.earlier-step-open"),
                 tr("Step %1 comes first: %2.").arg(next->value()).arg(stepTitle(specOf(*next))),
                 {},
                 tr("The order of the procedure is what keeps mail safe. Carry out that step first."),
                 {},
                 {}}};
    }
    Findings findings = checkDecision(number);
    // A step that changed a machine is never carried out twice, and an earlier one would judge a state that
    // has gone on since. Only the last look may be taken again, to answer a question differently, for
    // instance.
    const bool isLastDone = (next ? next->value() : StepNumber::kLast + 1) == number.value() + 1;
    if (session.step(number).record.state == StepState::Done
        && (stepCommits(specOf(number).kind) || !isLastDone)) {
        return {{Severity::Notice,
                 QStringLiteral("turn.done-already"),
                 tr("Step %1 is done already.").arg(number.value()),
                 {},
                 {},
                 {},
                 {}}};
    }
    return findings;
}

Findings Runner::checkDecision(StepNumber number) const
{
    const Session &session = m_file.session();
    const QDateTime due = session.plan.decisionTime();
    // From step 12 on everything is where it belongs: there is nothing left to decide.
    if (!due.isValid() || m_machine.clock().now() < due || number > StepNumber::of<11>())
        return {};
    const bool decided
        = std::any_of(session.decisions.begin(), session.decisions.end(),
                      [&](const Decision &decision) { return decision.goOn && decision.time >= due; });
    if (decided)
        return {};
    return {{Severity::Blocker,
             QStringLiteral("turn.decision-due"),
             tr("The decision time has passed: %1.").arg(NightTime(due, {}).fullText()),
             tr("Going back still ends in time only if it begins now."),
             tr("Decide with the approver: go on, or go back."),
             {},
             {}}};
}

Findings Runner::checkDueItems(StepNumber number) const
{
    Findings findings;
    for (const ChecklistPhase phase : phasesDueAt(number))
        findings.append(checkChecklist(m_file.session(), m_catalog, phase));
    return findings;
}

Findings Runner::check(StepNumber number, const StepOptions &options)
{
    const StepSpec &spec = specOf(number);
    Findings findings = checkSeat(spec.role);
    if (findings.blocked())
        return findings;
    findings.append(checkTurn(number));
    // Observing must not leave marks: the step looks with a record of its own.
    StepRecord scratch = m_file.session().step(number).record;
    StepContext context = contextFor(spec.role, scratch, options);
    const auto step = Step::create(spec.kind);
    if (const QString reason = step->skipReason(context); !reason.isEmpty()) {
        findings.append({Severity::Ok, QStringLiteral("step.does-not-apply"), reason, {}, {}, {}, {}});
        return findings;
    }
    findings.append(checkDueItems(number));
    findings.append(step->check(context));
    return findings;
}

StepPreview Runner::preview(StepNumber number)
{
    const StepSpec &spec = specOf(number);
    if (checkSeat(spec.role).blocked())
        return {};
    StepRecord scratch = m_file.session().step(number).record;
    StepContext context = contextFor(spec.role, scratch, {});
    if (!Step::create(spec.kind)->skipReason(context).isEmpty())
        return {};
    const NodeUpdate update(context);
    StepPreview preview;
    for (const SessionPackage::Use use : updatesOf(spec.kind, m_file.session())) {
        if (const auto package = update.package(use); package && package->acceptable()) {
            if (const auto plan = update.plan(use, *package))
                preview.plans.append({use, *plan});
        }
    }
    if (spec.kind == StepKind::CompareComponents)
        preview.components = update.components().value_or(ComponentList());
    if (spec.kind == StepKind::ConfirmStandby || spec.kind == StepKind::VerifyActive) {
        if (const auto install = update.target(SessionPackage::Use::Mail)) {
            const auto services = m_machine.services().servicesBelow(*install);
            preview.services = servicesAsFacts(services.value_or(QList<ServiceInfo>()), m_machine);
        }
    }
    return preview;
}

StepRun Runner::run(StepNumber number, const StepOptions &options)
{
    const StepSpec &spec = specOf(number);
    StepRecord &record = m_file.session().step(number).record;
    if (const Findings seat = checkSeat(spec.role); seat.blocked())
        return {record.state, ExitCode::Refused, seat};
    const Findings turn = checkTurn(number);
    if (turn.blocked())
        return {record.state, ExitCode::Refused, turn};
    if (turn.hasCode(QStringLiteral("turn.done-already")) || record.state == StepState::Skipped)
        return {record.state, ExitCode::Done, turn};

    StepContext context = contextFor(spec.role, record, options);
    const auto step = Step::create(spec.kind);
    if (const QString reason = step->skipReason(context); !reason.isEmpty()) {
        record.state = StepState::Skipped;
        record.skipReason = reason;
        record.node = context.node().name;
        record.startedAt = record.finishedAt = context.now();
        if (auto saved = m_file.save(); !saved)
            return {record.state,
                    ExitCode::NeedsPerson,
                    {Finding::fromError(saved.error(), QStringLiteral("session.not-saved"))}};
        return {record.state, ExitCode::Done, {}};
    }
    return carryOut(*step, context, QStringLiteral("step %1").arg(number.value()),
                    commitRequestFor(spec, m_file.session(), m_catalog), checkDueItems(number));
}

StepRun Runner::stop(StepContext &context, ExitCode code, const Findings &findings)
{
    // After a power cut the machine is off: neither the session nor anything else can be written.
    context.record.state = code == ExitCode::Interrupted ? StepState::Running : StepState::Failed;
    context.record.finishedAt = context.now();
    Findings all = findings;
    if (auto saved = m_file.save(); !saved)
        all.append(Finding::fromError(saved.error(), QStringLiteral("session.not-saved")));
    for (const Finding &finding : findings.atLeast(Severity::Warning))
        logging::warning(QStringLiteral("%1: %2 [%3]").arg(finding.code, finding.title, finding.evidence));
    return {context.record.state, code, all};
}

StepRun Runner::carryOut(const Step &step, StepContext &context, const QString &name,
                         const std::optional<CommitRequest> &commit, const Findings &around)
{
    StepRecord &record = context.record;
    // An interrupted step begins again with a fresh look; when it was begun first stays on record.
    if (!record.startedAt.isValid())
        record.startedAt = context.now();
    record.node = context.node().name;
    record.mode = context.options.mode;
    record.finishedAt = {};
    record.resultFindings.clear();
    record.overrides.clear();
    record.answers.clear();
    record.marks.clear();
    record.checkFindings = around;
    record.checkFindings.append(step.check(context));
    if (!record.checkFindings.blocked())
        record.checkFindings.append(step.tryOut(context, m_person));
    if (record.checkFindings.blocked())
        return stop(context, context.session.untouched() ? ExitCode::Refused : ExitCode::NeedsPerson,
                    record.checkFindings);

    const auto halted = [&](const Error &error) {
        Findings findings = record.checkFindings;
        findings.append(Finding::fromError(error, QStringLiteral("person.stopped")));
        return stop(context,
                    error.errorClass() == ErrorClass::Refused ? ExitCode::Refused : ExitCode::NeedsPerson,
                    findings);
    };
    if (auto accepted = acceptWarnings(context); !accepted)
        return halted(accepted.error());
    if (commit) {
        if (auto confirmed = confirm(context, *commit); !confirmed)
            return halted(confirmed.error());
    }
    record.state = StepState::Running;
    if (auto saved = m_file.save(); !saved)
        return stop(context, ExitCode::NeedsPerson,
                    {Finding::fromError(saved.error(), QStringLiteral("session.not-saved"))});
    logging::info(QStringLiteral("begin: %1 on %2").arg(name, record.node.text()));

    StepOutcome outcome = step.prepare(context);
    if (outcome.code == ExitCode::Done) {
        if (auto answered = askQuestions(step, context); !answered)
            return halted(answered.error());
        outcome = step.perform(context);
    }
    record.resultFindings = outcome.findings;
    if (outcome.code == ExitCode::Done) {
        record.resultFindings.append(step.verify(context));
        if (record.resultFindings.blocked())
            outcome.code = ExitCode::NeedsPerson;
    }
    if (outcome.code != ExitCode::Done)
        return stop(context, outcome.code, record.resultFindings);

    record.state = StepState::Done;
    record.finishedAt = context.now();
    if (auto saved = m_file.save(); !saved)
        return {record.state,
                ExitCode::NeedsPerson,
                {Finding::fromError(saved.error(), QStringLiteral("session.not-saved"))}};
    logging::info(QStringLiteral("done: %1").arg(name));
    Findings all = record.checkFindings;
    all.append(record.resultFindings);
    return {record.state, ExitCode::Done, all};
}

Result<> Runner::acceptWarnings(StepContext &context)
{
    for (const Finding &finding : context.record.checkFindings) {
        if (finding.severity != Severity::Warning)
            continue;
        const auto accepted = m_person.acceptWarning(finding);
        // An override without a reason would say nothing in the report.
        if (!accepted || accepted->reason.trimmed().isEmpty())
            return fail(
                ErrorClass::Cancelled, tr("Stopped at a warning: %1").arg(finding.title),
                tr("Resolve the cause, or go on over the warning and give the reason for the report."));
        context.record.overrides.append(*accepted);
    }
    return {};
}

Result<> Runner::askQuestions(const Step &step, StepContext &context)
{
    for (const Question &question : step.questions(context)) {
        const auto answer = m_person.answer(question);
        if (!answer)
            return fail(ErrorClass::Cancelled, tr("A question was not answered: %1").arg(question.text),
                        tr("Do the step again and answer it."));
        if (const QString missing = missingIn(*answer, question); !missing.isEmpty())
            return fail(ErrorClass::Cancelled,
                        tr("A question was not answered: %1").arg(sentencesText({question.text, missing})),
                        tr("Do the step again and answer it."));
        context.record.answers.append(*answer);
    }
    return {};
}

Result<> Runner::confirm(StepContext &context, const CommitRequest &request)
{
    context.record.marks = m_person.confirm(request);
    if (!missingIn(context.record.marks, request).isEmpty()) {
        return fail(ErrorClass::Cancelled, tr("Not confirmed: %1").arg(request.action),
                    request.twoPersons ? tr("Worker and checker both confirm before a machine is changed.")
                                       : tr("Confirm before a machine is changed."));
    }
    const auto personOf = [&](PersonMark::Part part) {
        const auto mark = std::find_if(context.record.marks.begin(), context.record.marks.end(),
                                       [&](const PersonMark &one) { return one.part == part; });
        return mark == context.record.marks.end() ? QString() : mark->person;
    };
    if (samePerson(personOf(PersonMark::Part::Worker), personOf(PersonMark::Part::Checker))) {
        return fail(ErrorClass::Cancelled, tr("Not confirmed: %1").arg(request.action),
                    tr("Worker and checker are the same person. Somebody else has to check."));
    }
    return {};
}

} // namespace epost
