// SPDX-License-Identifier: MIT
#include "cli/StepCommand.h"

#include "cli/CommandContext.h"
#include "cli/ProcedureOptions.h"
#include "cli/StepView.h"
#include "common/MachineChooser.h"
#include "common/Rehearsal.h"

namespace epost {

CommandSpec StepCommand::spec() const
{
    QList<OptionSpec> options{
        {QStringLiteral("session"), tr("the session file"), QStringLiteral("file"), {}, true},
        {QStringLiteral("check"), tr("only look, change nothing"), {}, {}, false},
    };
    options.append(ProcedureOptions::options());
    return {QStringLiteral("step"),
            tr("Carry out one step of the procedure"),
            {{QStringLiteral("n"), tr("number of the step, 1 to 13")}},
            options};
}

QJsonObject StepCommand::neutralJson() const
{
    return StepView::runJson(0, StepState::Pending, {});
}

Result<Outcome> StepCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    bool isNumber = false;
    const int given = arguments.positionalArguments().first().toInt(&isNumber);
    const auto number = StepNumber::parse(isNumber ? given : 0);
    if (!number)
        return Outcome::misuse(number.error().text());
    const StepSpec &spec = specOf(*number);
    auto file = SessionFile::open(arguments.value(QStringLiteral("session")),
                                  context.options().breakLock ? OwnerLock::Foreign::Break
                                                              : OwnerLock::Foreign::Respect);
    if (!file)
        return fail(file.error());
    const auto catalog = context.catalogOf(file->session());
    if (!catalog)
        return fail(catalog.error());
    if (spec.kind == StepKind::SwitchOver || spec.kind == StepKind::SwitchBack) {
        if (const auto allowed = ProcedureOptions::checkUnattended(context, **catalog, file->session());
            !allowed)
            return fail(allowed.error());
    }
    const bool onlyLook = arguments.isSet(QStringLiteral("check"));
    if (!onlyLook) {
        if (auto over = goOverInRehearsal(*file, spec.role, *number); !over)
            return fail(over.error());
    }
    const auto machine = machineOf(file->session(), file->folder());
    if (!machine)
        return fail(machine.error());
    const auto inAdvance = ProcedureOptions::given(arguments, file->session().team);
    if (!inAdvance)
        return Outcome::misuse(inAdvance.error().text());

    StepView::introduce(spec, file->session(), context.console());
    TerminalOperator person(context, (*machine)->clock(), *inAdvance);
    Runner runner(*file, **machine, **catalog, person, context.progress(), context.cancel());
    const StepOptions options = ProcedureOptions::stepOptions(arguments, context, **catalog);
    if (onlyLook) {
        const Findings findings = runner.check(*number, options);
        StepView::showFindings(findings, context.console());
        return Outcome{
            findings.blocked() ? ExitCode::Refused : ExitCode::Done,
            StepView::runJson(number->value(), file->session().step(*number).record.state, findings)};
    }
    StepRun run = runner.run(*number, options);
    if (person.nobodyThere() && run.code == ExitCode::NeedsPerson
        && run.findings.hasCode(QStringLiteral("person.stopped")))
        run.code = ExitCode::Refused;
    StepView::showRun(spec, run, file->session(), context.console());
    return Outcome{run.code, StepView::runJson(number->value(), run.state, run.findings)};
}

} // namespace epost
