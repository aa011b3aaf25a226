// SPDX-License-Identifier: MIT
#include "ui/Guidance.h"

#include "procedure/StepTexts.h"
#include "report/ReportOutcome.h"

#include <QDir>

namespace epost {

Guidance Guidance::of(const RunController &run)
{
    const auto &ending = run.lastEnding();
    if (run.busy() || !ending)
        return ofWork(run);
    if (ending->kind == RunEnding::Kind::NotPrepared || !run.view()) {
        return {tr("The procedure was refused before it began. Nothing was changed."),
                {tr("The findings say why, and what must be done before it can begin.")}};
    }
    return ofEnding(*ending, *run.view());
}

Guidance Guidance::ofWork(const RunController &run)
{
    switch (run.state()) {
    case RunController::State::Preparing:
        return {tr("The rehearsal is being made ready."),
                {tr("A cluster of two nodes, their disks and the update programs are laid out.")}};
    case RunController::State::Stopping:
        return {tr("Stopping at the next safe point."),
                {tr("Nothing is lost: the session keeps what was done, and the run can be continued.")}};
    case RunController::State::Working:
    case RunController::State::Ready:
    case RunController::State::Empty:
        break;
    }
    const auto &view = run.view();
    if (!view || !view->working)
        return {view ? tr("At work.") : tr("Choose a scenario to begin."), {}};
    const StepSpec &spec = specOf(*view->working);
    return {tr("Step %1 on %2: %3")
                .arg(spec.number.value())
                .arg(view->session.nodeOf(spec.role).name.text(), stepTitle(spec)),
            {stepDescription(spec)}};
}

Guidance Guidance::ofEnding(const RunEnding &ending, const RunView &view)
{
    Guidance guidance{headingOf(ending, view), {}};
    if (ending.kind == RunEnding::Kind::Stopped)
        guidance.lines.append(whatHappened(ending.code));
    if (ending.kind == RunEnding::Kind::Prepared)
        guidance.lines.append(tr("Nothing happens before a button is pressed: all steps, or one at a time."));
    guidance.lines.append(ReportOutcome::of(view.session).situation);
    guidance.lines.append(waysOn(ending, view));
    return guidance;
}

QString Guidance::headingOf(const RunEnding &ending, const RunView &view)
{
    const auto next = view.session.nextStep();
    if (!next || view.session.openWayBack() || view.session.takenBack())
        return ReportOutcome::of(view.session).sentence;
    const StepSpec &spec = specOf(*next);
    const bool fresh = view.session.step(*next).record.state == StepState::Pending;
    const QString sentence = fresh && ending.kind != RunEnding::Kind::Stopped
        ? tr("Ready for step %1 on %2: %3")
        : tr("Stopped at step %1 on %2: %3");
    return sentence.arg(next->value()).arg(view.session.nodeOf(spec.role).name.text(), stepTitle(spec));
}

QString Guidance::whatHappened(ExitCode code)
{
    switch (code) {
    case ExitCode::Refused:
        return tr("Nothing was changed.");
    case ExitCode::RolledBack:
        return tr("The files of this node are as before the step.");
    case ExitCode::Interrupted:
        return tr("The files of this node are partly replaced and must be finished or taken back.");
    case ExitCode::Done:
    case ExitCode::Internal:
    case ExitCode::Usage:
    case ExitCode::NeedsPerson:
        break;
    }
    return tr("It does not go on by itself.");
}

QStringList Guidance::waysOn(const RunEnding &ending, const RunView &view)
{
    if (ending.kind == RunEnding::Kind::Finished || ending.kind == RunEnding::Kind::TakenBack)
        return {tr("The report tells what was done; it lies beside the session.")};
    QStringList ways;
    const auto next = view.session.nextStep();
    const bool goingBack = view.session.openWayBack();
    if (ending.kind == RunEnding::Kind::Stopped && next && !goingBack) {
        ways.append(
            ending.code == ExitCode::Interrupted
                ? tr("Continue: the node is switched on again, and step %1 goes on where it was.")
                      .arg(next->value())
                : tr("Resolve the cause and continue: step %1 looks at everything anew.").arg(next->value()));
    }
    if (view.wayBack)
        ways.append(tr("Or go back: %1").arg(wayBackTitle(*view.wayBack)));
    if (ending.kind != RunEnding::Kind::Prepared)
        ways.append(tr("Closing the window loses nothing: the session can be opened again."));
    return ways;
}

Guidance Guidance::ofForeign(const RunView &view)
{
    const ReportOutcome outcome = ReportOutcome::of(view.session);
    Guidance guidance{tr("This session belongs to real servers. It is only shown here."),
                      {outcome.sentence, outcome.situation}};
    const QString file = QDir::toNativeSeparators(view.path);
    if (const auto next = view.session.nextStep()) {
        guidance.lines.append(
            tr("Real servers are updated with the command line so far: %1")
                .arg(QStringLiteral("epost-update step %1 --session \"%2\"").arg(next->value()).arg(file)));
    }
    guidance.lines.append(
        tr("Its report: %1").arg(QStringLiteral("epost-update report \"%1\" --out report.html").arg(file)));
    return guidance;
}

} // namespace epost
