// SPDX-License-Identifier: MIT
#include "cli/CheckCommand.h"

#include "cli/CommandContext.h"
#include "cli/StepView.h"
#include "procedure/Preparation.h"

namespace epost {

CommandSpec CheckCommand::spec() const
{
    return {QStringLiteral("check"),
            tr("See whether this node and the cluster are ready; changes nothing"),
            {},
            {}};
}

QJsonObject CheckCommand::neutralJson() const
{
    return StepView::runJson(0, StepState::Failed, {});
}

Result<Outcome> CheckCommand::run(const QCommandLineParser &, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const Readiness seen = Preparation(context.machine(), **catalog).observe();
    const bool ready = !seen.findings.blocked();
    StepView::showFindings(seen.findings, context.console());
    context.console().result(
        ready ? tr("%1 is ready for the procedure.").arg(seen.host.name.text())
              : tr("%1 is not ready for the procedure. Nothing was changed.").arg(seen.host.name.text()));
    return Outcome{ready ? ExitCode::Done : ExitCode::Refused,
                   StepView::runJson(0, ready ? StepState::Done : StepState::Failed, seen.findings)};
}

} // namespace epost
