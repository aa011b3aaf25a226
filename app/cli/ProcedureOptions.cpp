// SPDX-License-Identifier: MIT
#include "cli/ProcedureOptions.h"

namespace epost {

QList<OptionSpec> ProcedureOptions::options()
{
    return {
        {QStringLiteral("by-hand"), tr("a person does it; the product watches and verifies"), {}, {}, false},
        {QStringLiteral("move-first"),
         tr("step 6: move the role first, then stop the cluster service"),
         {},
         {},
         false},
        {QStringLiteral("worker"), tr("who does it"), QStringLiteral("name"), {}, false},
        {QStringLiteral("checker"), tr("who checks it"), QStringLiteral("name"), {}, false},
        {QStringLiteral("reason"),
         tr("why to go on over warnings, for the report"),
         QStringLiteral("text"),
         {},
         false},
        {QStringLiteral("answer"),
         tr("answer to a question of the step, given in advance; may be repeated"),
         QStringLiteral("question=value"),
         {},
         false},
    };
}

StepOptions ProcedureOptions::stepOptions(const QCommandLineParser &arguments, const CommandContext &context,
                                          const Catalog &catalog)
{
    StepOptions options;
    const bool byHand = arguments.isSet(QStringLiteral("by-hand")) || !catalog.site().automatic;
    options.mode = byHand ? StepMode::ByHand : StepMode::Automatic;
    options.moveFirst = arguments.isSet(QStringLiteral("move-first"));
    options.force = context.options().force;
    return options;
}

Result<TerminalOperator::Given> ProcedureOptions::given(const QCommandLineParser &arguments, const Team &team)
{
    TerminalOperator::Given given;
    given.team = team;
    if (arguments.isSet(QStringLiteral("worker")))
        given.team.worker = arguments.value(QStringLiteral("worker"));
    if (arguments.isSet(QStringLiteral("checker")))
        given.team.checker = arguments.value(QStringLiteral("checker"));
    given.reason = arguments.value(QStringLiteral("reason"));
    for (const QString &answer : arguments.values(QStringLiteral("answer"))) {
        const qsizetype split = answer.indexOf(QLatin1Char('='));
        if (split < 1)
            return fail(ErrorClass::InvalidInput,
                        tr("--answer takes <question>=<value>, not “%1”.").arg(answer));
        given.answers[answer.left(split)] = answer.mid(split + 1);
    }
    return given;
}

Result<> ProcedureOptions::checkUnattended(const CommandContext &context, const Catalog &catalog,
                                           const Session &session)
{
    if (!context.options().yes || catalog.site().unattendedClusterSteps || !session.rehearsalRoot.isEmpty())
        return {};
    return fail(ErrorClass::Refused,
                tr("A step that moves mail is not carried out with --yes: the site file does not allow it."),
                tr("Run it on a terminal and confirm it there, or allow it in the site file."));
}

} // namespace epost
