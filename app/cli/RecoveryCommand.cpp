// SPDX-License-Identifier: MIT
#include "cli/RecoveryCommand.h"

#include "cli/CommandContext.h"
#include "cli/UpdateView.h"
#include "procedure/FolderReadiness.h"

namespace epost {

QJsonObject RecoveryCommand::neutralJson() const
{
    UpdateResult refused;
    refused.state = TransactionState::Refused;
    return refused.toJson();
}

Result<Outcome> RecoveryCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto target = UpdateView::targetOf(arguments);
    if (!target)
        return fail(target.error());
    const Findings findings = FolderReadiness(context.machine()).forFolder(*target);
    if (findings.blocked()) {
        context.console().problems(findings);
        return Outcome::refused(findings, neutralJson());
    }

    const auto awake = context.machine().keepAwake();
    const UpdateResult result = recover(UpdateView::open(*target, context), context);
    UpdateView::show(result, *target, context.console());
    return Outcome{result.exitCode(), result.toJson()};
}

} // namespace epost
