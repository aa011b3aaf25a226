// SPDX-License-Identifier: MIT
#include "cli/RehearseCommand.h"

#include "base/TextList.h"
#include "cli/CommandContext.h"
#include "cli/StepView.h"
#include "common/Rehearsal.h"
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"
#include "report/Report.h"

#include <QDir>

namespace epost {

namespace {

QJsonArray pendingSteps()
{
    QJsonArray steps;
    for (const StepSpec &spec : kProcedure) {
        steps.append(QJsonObject{
            {QStringLiteral("number"), spec.number.value()},
            {QStringLiteral("state"), StepView::stateKey(StepState::Pending)},
        });
    }
    return steps;
}

QString outcomeWord(ExitCode code)
{
    switch (code) {
    case ExitCode::Done:
        return QStringLiteral("done");
    case ExitCode::Refused:
        return QStringLiteral("refused");
    case ExitCode::RolledBack:
        return QStringLiteral("rolled-back");
    case ExitCode::Interrupted:
        return QStringLiteral("interrupted");
    case ExitCode::NeedsPerson:
        return QStringLiteral("needs-person");
    case ExitCode::Internal:
    case ExitCode::Usage:
        break;
    }
    return QStringLiteral("internal-error");
}

QJsonObject answer(const QString &scenario, const QJsonArray &steps, const QString &session,
                   const QString &report, ExitCode code, const Findings &findings)
{
    return {
        {QStringLiteral("scenario"), scenario},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("session"), session},
        {QStringLiteral("report"), report},
        {QStringLiteral("outcome"), outcomeWord(code)},
        {QStringLiteral("problems"), findings.atLeast(Severity::Warning).toProblemJson()},
    };
}

} // namespace

CommandSpec RehearseCommand::spec() const
{
    return {
        QStringLiteral("rehearse"),
        tr("Rehearse the whole procedure on a simulated cluster"),
        {},
        {
            {QStringLiteral("out"),
             tr("folder for the simulated disks, the session and the report"),
             QStringLiteral("folder"),
             {},
             false},
            {QStringLiteral("scenario"),
             tr("what goes wrong in the night; \"smooth\" without this option"),
             QStringLiteral("name"),
             {},
             false},
            {QStringLiteral("list-scenarios"), tr("list the scenarios"), {}, {}, false},
            {QStringLiteral("prepare"),
             tr("lay out the cluster and begin the session, and leave the steps to you"),
             {},
             {},
             false},
        },
    };
}

QJsonObject RehearseCommand::neutralJson() const
{
    return answer({}, pendingSteps(), {}, {}, ExitCode::Refused, {});
}

Result<Outcome> RehearseCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    if (arguments.isSet(QStringLiteral("list-scenarios")))
        return listScenarios(context.console());
    const QString folder = arguments.value(QStringLiteral("out"));
    if (folder.isEmpty())
        return Outcome::misuse(tr("The command \"rehearse\" needs the option --out <folder>."));
    // Without a scenario named, one that is under way in the folder goes on.
    Result<Scenario> scenario = arguments.isSet(QStringLiteral("scenario"))
        ? Scenario::named(arguments.value(QStringLiteral("scenario")))
        : Rehearsal::scenarioIn(folder).or_else(
            [](const Error &) { return Scenario::named(QStringLiteral("smooth")); });
    if (!scenario)
        return Outcome::misuse(sentencesText({scenario.error().text(), scenario.error().remedy()}));
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto rehearsal = Rehearsal::open(folder, *scenario, context.progress());
    if (!rehearsal)
        return fail(rehearsal.error());

    Console &console = context.console();
    console.line(tr("Rehearsal “%1”: %2").arg(scenario->name, scenario->description()));
    Findings problems;
    auto file = rehearsal->session(**catalog, context.options().language, problems);
    if (!file) {
        console.problems(problems);
        console.error(file.error());
        console.result(tr("The procedure was refused before it began. Nothing was changed."));
        if (!problems.blocked())
            problems.append(Finding::fromError(file.error(), QStringLiteral("session.refused")));
        return Outcome{ExitCode::Refused,
                       answer(scenario->name, pendingSteps(), {}, {}, ExitCode::Refused, problems)};
    }
    if (arguments.isSet(QStringLiteral("prepare"))) {
        console.result(tr("The session is ready: %1").arg(QDir::toNativeSeparators(file->path())));
        return Outcome{ExitCode::Done,
                       answer(scenario->name, StepView::stepsJson(file->session()), file->path(), {},
                              ExitCode::Done, problems)};
    }
    return carryOut(*rehearsal, *file, **catalog, context);
}

Outcome RehearseCommand::carryOut(const Rehearsal &rehearsal, SessionFile &file, const Catalog &catalog,
                                  CommandContext &context)
{
    Console &console = context.console();
    RehearsalSeats seats = rehearsal.seats();
    UnattendedRun run(file, seats, catalog, rehearsal.answers());
    run.onStepDone([&](StepNumber number, const StepRun &step) {
        const StepSpec &spec = specOf(number);
        console.line(QStringLiteral("%1  %2  %3: %4")
                         .arg(number.value(), 2)
                         .arg(file.session().nodeOf(spec.role).name.text(), stepTitle(spec),
                              stepStateText(step.state)));
        if (step.code != ExitCode::Done)
            console.problems(step.findings);
    });
    const UnattendedRun::Ending ending = run.run(rehearsal.atTrouble(), context.progress(), context.cancel());

    const Session &session = file.session();
    const QString report = file.folder() + QStringLiteral("/report.html");
    Findings findings = ending.findings;
    ExitCode code = ending.code;
    const ReportModel model = ReportModel::fromSession(session, catalog, lastTimeOf(session));
    for (const QString &suffix :
         {QStringLiteral("html"), QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("json")}) {
        if (auto written = Report::write(model, file.folder() + QStringLiteral("/report.") + suffix);
            !written) {
            findings.append(Finding::fromError(written.error(), QStringLiteral("report.not-written")));
            code = code == ExitCode::Done ? ExitCode::NeedsPerson : code;
        }
    }
    tellEnding(session, code, console);
    console.line(tr("Session: %1").arg(QDir::toNativeSeparators(file.path())));
    console.line(tr("Report: %1").arg(QDir::toNativeSeparators(report)));
    return {
        code,
        answer(rehearsal.scenario().name, StepView::stepsJson(session), file.path(), report, code, findings)};
}

QDateTime RehearseCommand::lastTimeOf(const Session &session)
{
    QDateTime last = session.createdAt;
    for (const SessionStep &step : session.steps)
        last = qMax(last, step.record.finishedAt);
    return qMax(last, session.finishedAt);
}

void RehearseCommand::tellEnding(const Session &session, ExitCode code, Console &console)
{
    for (const WayBackRecord &way : session.waysBack) {
        console.line(wayBackTitle(way.id));
        for (qsizetype index = 0; index < way.steps.size(); ++index) {
            console.line(QStringLiteral("    %1: %2")
                             .arg(wayBackStepTitle(way.id, static_cast<int>(index)),
                                  stepStateText(way.steps[index].state)));
        }
    }
    switch (code) {
    case ExitCode::Done:
        console.result(tr("The procedure is finished on both nodes."));
        return;
    case ExitCode::Refused:
        console.result(tr("The procedure was refused. Nothing was changed."));
        break;
    case ExitCode::RolledBack:
        console.result(tr("The procedure failed, and the files are as before it."));
        break;
    case ExitCode::Interrupted:
        console.result(tr("The procedure was interrupted. Start the same command again to continue."));
        break;
    case ExitCode::Internal:
    case ExitCode::Usage:
    case ExitCode::NeedsPerson:
        console.result(tr("The procedure stopped at a step and needs a person."));
        break;
    }
    for (const QString &way : StepView::waysOn(session, code))
        console.line(QStringLiteral("  - ") + way);
}

Outcome RehearseCommand::listScenarios(Console &console)
{
    TextTable table({tr("Scenario"), tr("What happens")});
    QJsonArray list;
    for (const Scenario &scenario : Scenario::all()) {
        table.addRow({scenario.name, scenario.description()});
        list.append(QJsonObject{{QStringLiteral("name"), scenario.name},
                                {QStringLiteral("description"), scenario.description()}});
    }
    console.table(table);
    return {ExitCode::Done, {{QStringLiteral("scenarios"), list}}};
}

} // namespace epost
