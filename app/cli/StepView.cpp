// SPDX-License-Identifier: MIT
#include "cli/StepView.h"

#include "procedure/Checklist.h"
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"

#include <QLocale>

namespace epost {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

} // namespace

QString StepView::stateKey(StepState state)
{
    // A step that is neither done nor fresh has stopped on its way, whether by a crash or by a finding.
    return stepStateKey(state == StepState::Running ? StepState::Failed : state);
}

void StepView::introduce(const StepSpec &spec, const Session &session, Console &console)
{
    const SessionNode &node = session.nodeOf(spec.role);
    console.line(QStringLiteral("== %1 (%2) ==").arg(node.name.text(), roleText(spec.role)));
    console.line(tr("Step %1: %2").arg(spec.number.value()).arg(stepTitle(spec)));
    console.line(QStringLiteral("(%1)").arg(sourceText(spec.source)));
    console.line(stepDescription(spec));
    for (const QString &caution : stepCautions(spec))
        console.line(QStringLiteral("  * ") + caution);
    console.line();
}

void StepView::showFindings(const Findings &findings, Console &console)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Ok)
            console.line(tr("OK: %1").arg(finding.title));
    }
    console.problems(findings);
}

QStringList StepView::waysOn(const Session &session, ExitCode code)
{
    QStringList ways;
    if (code == ExitCode::Done)
        return ways;
    const auto next = session.nextStep();
    if (next)
        ways.append(tr("Resolve the cause and do step %1 again.").arg(next->value()));
    if (code == ExitCode::Interrupted)
        ways.append(tr("Start the machine again; the same step then continues where it was."));
    if (session.openWayBack())
        ways.append(tr("Continue going back: session <file> --go-back"));
    else if (!session.untouched())
        ways.append(tr("Go back: session <file> --go-back"));
    ways.append(tr("Stop here with a report: report <session> --out <file>"));
    return ways;
}

void StepView::showRun(const StepSpec &spec, const StepRun &run, const Session &session, Console &console)
{
    showFindings(run.findings, console);
    const int number = spec.number.value();
    switch (run.code) {
    case ExitCode::Done:
        console.result(run.state == StepState::Skipped ? tr("Step %1 does not apply: %2")
                                                             .arg(number)
                                                             .arg(session.step(spec.number).record.skipReason)
                                                       : tr("Step %1 is done.").arg(number));
        return;
    case ExitCode::Refused:
        console.result(tr("Step %1 was refused. Nothing was changed.").arg(number));
        break;
    case ExitCode::RolledBack:
        console.result(tr("Step %1 failed. The files of this node are as before it.").arg(number));
        break;
    case ExitCode::Interrupted:
        console.result(
            tr("Step %1 was interrupted. The files of this node must be finished or restored.").arg(number));
        break;
    case ExitCode::Internal:
    case ExitCode::Usage:
    case ExitCode::NeedsPerson:
        console.result(tr("Step %1 stopped. A person decides how to go on.").arg(number));
        break;
    }
    for (const QString &way : waysOn(session, run.code))
        console.line(QStringLiteral("  - ") + way);
}

void StepView::showSession(const Session &session, const Catalog &catalog, Console &console)
{
    const Product *product = catalog.product(session.productId);
    console.facts({
        {tr("Run"), session.runId},
        {tr("Customer"), session.customer},
        {tr("Product"), product ? product->title(session.architecture) : session.productId},
        {tr("Cluster"), tr("%1, role “%2”").arg(session.clusterName, session.mailRole)},
        {tr("Work goes on at"), session.seat.text()},
        {tr("Planned"), tr("%1 to %2").arg(timeText(session.plan.start), timeText(session.plan.end))},
        {tr("Decision time"), timeText(session.plan.decisionTime())},
    });
    console.line();
    TextTable table({tr("No."), tr("Node"), tr("Step"), tr("State"), tr("Time")});
    table.alignRight(0);
    for (const StepSpec &spec : kProcedure) {
        const StepRecord &record = session.step(spec.number).record;
        table.addRow({QString::number(spec.number.value()), session.nodeOf(spec.role).name.text(),
                      stepTitle(spec), stepStateText(record.state), timeText(record.finishedAt)});
    }
    console.table(table);
    for (const WayBackRecord &way : session.waysBack) {
        console.line();
        console.line(wayBackTitle(way.id));
        for (qsizetype index = 0; index < way.steps.size(); ++index) {
            console.line(QStringLiteral("  %1: %2")
                             .arg(wayBackStepTitle(way.id, static_cast<int>(index)),
                                  stepStateText(way.steps[index].state)));
        }
    }
    const Findings open = openEndChecks(session, catalog);
    if (session.finishedAt.isValid())
        console.result(tr("The run is finished: %1.").arg(timeText(session.finishedAt)));
    else if (session.takenBack())
        console.result(tr("The run was taken back."));
    else if (const auto next = session.nextStep())
        console.result(tr("Next: step %1 on %2, %3.")
                           .arg(next->value())
                           .arg(session.nodeOf(specOf(*next).role).name.text(), stepTitle(specOf(*next))));
    else
        console.result(
            tr("Steps 1 to 13 are done. %n end check(s) remain.", nullptr, static_cast<int>(open.size())));
}

QJsonObject StepView::runJson(int step, StepState state, const Findings &findings)
{
    return {
        {QStringLiteral("step"), step},
        {QStringLiteral("state"), stateKey(state)},
        {QStringLiteral("findings"), findings.toJson()},
        {QStringLiteral("problems"), findings.atLeast(Severity::Warning).toProblemJson()},
    };
}

QJsonArray StepView::stepsJson(const Session &session)
{
    QJsonArray steps;
    for (const SessionStep &step : session.steps) {
        steps.append(QJsonObject{
            {QStringLiteral("number"), step.number.value()},
            {QStringLiteral("state"), stateKey(step.record.state)},
        });
    }
    return steps;
}

} // namespace epost
