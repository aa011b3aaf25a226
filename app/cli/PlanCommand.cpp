// SPDX-License-Identifier: MIT
#include "cli/PlanCommand.h"

#include "cli/CommandContext.h"
#include "cli/PlanView.h"
#include "cli/UpdateView.h"
#include "package/Package.h"
#include "procedure/PackageSignature.h"
#include "update/ChangePlan.h"

namespace epost {

CommandSpec PlanCommand::spec() const
{
    return {
        QStringLiteral("plan"),
        tr("Show what an apply would do, without doing it"),
        {{QStringLiteral("package"), tr("the differential update program (.exe)")}},
        {UpdateView::targetOption(), dataFilesOption()},
    };
}

OptionSpec PlanCommand::dataFilesOption()
{
    OptionSpec option;
    option.name = QStringLiteral("data-files");
    option.description
        = tr("what becomes of .dat and .idx files that exist: they are kept unless you say replace");
    option.values = {QStringLiteral("keep"), QStringLiteral("replace")};
    return option;
}

DataFiles PlanCommand::dataFilesOf(const QCommandLineParser &arguments)
{
    return arguments.value(QStringLiteral("data-files")) == u"replace" ? DataFiles::Replace : DataFiles::Keep;
}

QJsonObject PlanCommand::neutralJson() const
{
    return {
        {QStringLiteral("target"), QString()},
        {QStringLiteral("machine"),
         QJsonObject{{QStringLiteral("package"), peMachineKey(PeMachine::None)},
                     {QStringLiteral("install"), peMachineKey(PeMachine::None)}}},
        {QStringLiteral("files"), QJsonArray()},
        {QStringLiteral("acceptable"), false},
    };
}

Result<Outcome> PlanCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto target = UpdateView::targetOf(arguments);
    if (!target)
        return fail(target.error());
    const auto package = Package::open(arguments.positionalArguments().first(), context.cancel(),
                                       context.progress(), Package::Hashing::WhenAsked);
    if (!package)
        return fail(package.error());
    const auto plan
        = ChangePlan::make(*package, *target, **catalog, dataFilesOf(arguments), context.cancel());
    if (!plan)
        return fail(plan.error());

    Console &console = context.console();
    PlanView::showFiles(*plan, console);
    PlanView::showSummary(*plan, console);
    Findings findings = UpdateView::open(*target, context).obstacles();
    const bool acceptable = plan->acceptable() && !findings.blocked();
    findings.append(plan->findings());
    findings.append(signatureFinding(context.machine().signatureOf(package->path()), package->fileName()));
    findings = findings.atLeast(Severity::Notice);
    console.problems(findings);
    if (!acceptable)
        console.result(tr("This package would be refused."));
    else if (PlanView::changesAnything(*plan))
        console.result(tr("This package can be applied. Nothing was changed yet."));
    else
        console.result(tr("This package is applied already: nothing would change."));
    Outcome outcome{acceptable ? ExitCode::Done : ExitCode::Refused, {}};
    if (context.options().json) {
        outcome.json = plan->toJson();
        outcome.json[QStringLiteral("acceptable")] = acceptable;
        outcome.json[QStringLiteral("problems")] = findings.toProblemJson();
        outcome.rows = {QStringLiteral("files"), plan->files().size(),
                        [plan = *plan](qsizetype i) { return plan.files().at(i).toJson(); }};
    }
    return outcome;
}

} // namespace epost
