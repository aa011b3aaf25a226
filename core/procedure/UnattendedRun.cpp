// SPDX-License-Identifier: MIT
#include "procedure/UnattendedRun.h"

#include "procedure/Checklist.h"
#include "procedure/Handover.h"
#include "procedure/WayBack.h"

#include <QFileInfo>

namespace epost {

UnattendedRun::UnattendedRun(SessionFile &file, Seats &seats, const Catalog &catalog,
                             QList<PreparedAnswer> answers)
    : m_file(file)
    , m_seats(seats)
    , m_catalog(catalog)
    , m_answers(std::move(answers))
{
}

UnattendedRun::Ending UnattendedRun::broken(const Error &error)
{
    const ExitCode code
        = error.errorClass() == ErrorClass::PowerLost ? ExitCode::Interrupted : ExitCode::NeedsPerson;
    return {code, {Finding::fromError(error, QStringLiteral("run.stopped"))}, std::nullopt};
}

Result<Machine *> UnattendedRun::sitDownAt(Role role)
{
    const NodeName node = m_file.session().nodeOf(role).name;
    const auto machine = m_seats.machineOf(node);
    if (!machine)
        return machine;
    if (auto passed = Handover::passOn(m_file, node, m_file.session().team.worker, (*machine)->clock().now());
        !passed)
        return fail(passed.error());
    return machine;
}

UnattendedOperator UnattendedRun::operatorFor(StepNumber number, const Clock &clock) const
{
    UnattendedOperator person(m_file.session().team, tr("Unattended run: accepted without a person."), clock);
    for (const PreparedAnswer &answer : m_answers) {
        if (answer.step == number)
            person.prepareAnswer(answer.question, answer.value);
    }
    return person;
}

Result<> UnattendedRun::tickChecklist(ChecklistPhase phase, const QDateTime &now)
{
    Session &session = m_file.session();
    for (const ChecklistItemSpec &item : m_catalog.checklist(phase, session.productId, session.web)) {
        if (!session.mark(item.id))
            session.checklist.append({item.id, false, tr("Unattended run"), session.team.worker, now});
    }
    return m_file.save();
}

Result<> UnattendedRun::prepareStep(StepNumber number, Machine &machine)
{
    if (auto entered = m_seats.enterStep(number); !entered)
        return entered;
    for (SessionPackage &package : m_file.session().packages) {
        const QString path = m_seats.packageFor(m_file.session().seat, package.use);
        if (!path.isEmpty())
            package.path = machine.displayPath(path);
    }
    for (const ChecklistPhase phase : phasesDueAt(number)) {
        if (auto ticked = tickChecklist(phase, machine.clock().now()); !ticked)
            return ticked;
    }
    return {};
}

UnattendedRun::Ending UnattendedRun::run(AtTrouble atTrouble, const Progress &progress,
                                         const CancelToken &cancel)
{
    while (const auto number = m_file.session().nextStep()) {
        const auto machine = sitDownAt(specOf(*number).role);
        if (!machine)
            return broken(machine.error());
        if (auto prepared = prepareStep(*number, **machine); !prepared)
            return broken(prepared.error());
        UnattendedOperator person = operatorFor(*number, (*machine)->clock());
        const StepRun step = Runner(m_file, **machine, m_catalog, person, progress, cancel).run(*number);
        if (m_stepDone)
            m_stepDone(*number, step);
        if (step.code == ExitCode::Done)
            continue;
        if (atTrouble == AtTrouble::Stop || step.code == ExitCode::Refused) {
            // The step took itself back; with the other node updated already, that is not yet "as before".
            const bool asBefore = step.code != ExitCode::RolledBack || m_file.session().untouched();
            return {asBefore ? step.code : ExitCode::NeedsPerson, step.findings, number};
        }
        if (step.code == ExitCode::Interrupted) {
            if (auto restarted = m_seats.restart(); !restarted)
                return broken(restarted.error());
        }
        Ending ending = goBack(progress, cancel);
        ending.stoppedAt = number;
        if (ending.code == ExitCode::RolledBack)
            ending.findings = step.findings;
        return ending;
    }
    const auto machine = sitDownAt(Role::Primary);
    if (!machine)
        return broken(machine.error());
    const QDateTime now = (*machine)->clock().now();
    if (auto ticked = tickChecklist(ChecklistPhase::End, now); !ticked)
        return broken(ticked.error());
    if (auto finished = finishSession(m_file, m_catalog, now); !finished)
        return broken(finished.error());
    return {};
}

UnattendedRun::Ending UnattendedRun::goBack(const Progress &progress, const CancelToken &cancel)
{
    const auto here = m_seats.machineOf(m_file.session().seat);
    if (!here)
        return broken(here.error());
    const auto seen = (*here)->cluster().observe();
    const RoleInfo *role = seen ? seen->role(m_file.session().mailRole) : nullptr;
    const auto open = m_file.session().openWayBack();
    const auto way = open ? std::optional(open->id)
                          : applicableWayBack(m_file.session(), role ? role->owner : NodeName());
    if (!way)
        return {ExitCode::RolledBack, {}, std::nullopt};
    auto begun = beginWayBack(m_file, *way, tr("Unattended run: the procedure stopped."),
                              m_file.session().team.approver, (*here)->clock().now());
    if (!begun)
        return broken(begun.error());
    while (const auto next = nextWayBackStep(m_file.session())) {
        const auto machine = sitDownAt(next->seat);
        if (!machine)
            return broken(machine.error());
        UnattendedOperator person = operatorFor(StepNumber::of<1>(), (*machine)->clock());
        Runner runner(m_file, **machine, m_catalog, person, progress, cancel);
        const StepRun step = runWayBackStep(runner);
        if (step.code != ExitCode::Done)
            return {step.code, step.findings, std::nullopt};
    }
    return {ExitCode::RolledBack, {}, std::nullopt};
}

} // namespace epost
