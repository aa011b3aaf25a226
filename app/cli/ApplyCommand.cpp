// SPDX-License-Identifier: MIT
#include "cli/ApplyCommand.h"

#include "cli/CommandContext.h"
#include "cli/PlanCommand.h"
#include "cli/PlanView.h"
#include "cli/UpdateView.h"
#include "package/Package.h"
#include "procedure/FolderReadiness.h"
#include "procedure/NodeChecks.h"
#include "procedure/PackageSignature.h"
#include "update/ChangePlan.h"

namespace epost {

namespace {

/// What the plan found stays in the answer beside what carrying it out met.
void addMissing(Findings &problems, const Findings &found)
{
    for (const Finding &finding : found) {
        if (finding.severity != Severity::Ok && !problems.contains(finding))
            problems.append(finding);
    }
}

} // namespace

CommandSpec ApplyCommand::spec() const
{
    return {
        QStringLiteral("apply"),
        tr("Apply a package to a folder: all of it or nothing"),
        {{QStringLiteral("package"), tr("the differential update program (.exe)")}},
        {UpdateView::targetOption(), PlanCommand::dataFilesOption()},
    };
}

QJsonObject ApplyCommand::neutralJson() const
{
    UpdateResult refused;
    refused.state = TransactionState::Refused;
    return refused.toJson();
}

Result<Outcome> ApplyCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto target = UpdateView::targetOf(arguments);
    if (!target)
        return fail(target.error());
    const auto package = Package::open(arguments.positionalArguments().first(), context.cancel(),
                                       context.progress(), Package::Hashing::Meanwhile);
    if (!package)
        return fail(package.error());
    const auto plan = ChangePlan::make(*package, *target, **catalog, PlanCommand::dataFilesOf(arguments),
                                       context.cancel());
    if (!plan)
        return fail(plan.error());

    Console &console = context.console();
    const bool changes = PlanView::changesAnything(*plan);
    Findings findings = plan->findings();
    findings.append(signatureFinding(context.machine().signatureOf(package->path()), package->fileName()));
    findings.append(checkProgramFolder(context.machine().host(), **catalog));
    if (plan->acceptable() && changes)
        findings.append(FolderReadiness(context.machine()).forPlan(*plan));
    PlanView::showSummary(*plan, console);
    console.problems(findings);
    if (findings.blocked()) {
        console.result(tr("Refused: nothing was changed in %1.").arg(target->display()));
        return Outcome::refused(findings.atLeast(Severity::Notice), neutralJson());
    }
    if (changes) {
        const auto confirmed
            = context.confirm(tr("Apply %1 to %2?").arg(package->fileName(), target->display()));
        if (!confirmed)
            return fail(confirmed.error());
    }

    const auto awake = context.machine().keepAwake();
    UpdateResult result
        = UpdateView::open(*target, context).apply(*package, *plan, context.progress(), context.cancel());
    UpdateView::show(result, *target, console);
    addMissing(result.problems, findings);
    return Outcome{result.exitCode(), result.toJson()};
}

} // namespace epost
