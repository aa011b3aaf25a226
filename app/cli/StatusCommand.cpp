// SPDX-License-Identifier: MIT
#include "cli/StatusCommand.h"

#include "cli/CommandContext.h"
#include "cli/UpdateView.h"

namespace epost {

CommandSpec StatusCommand::spec() const
{
    return {QStringLiteral("status"),
            tr("Show the unfinished or last update of a folder"),
            {},
            {UpdateView::targetOption()}};
}

QJsonObject StatusCommand::neutralJson() const
{
    UpdateResult refused;
    refused.state = TransactionState::Refused;
    return refused.toStatusJson();
}

QString StatusCommand::sentence(const UpdateResult &result, const Folder &target)
{
    if (result.problems.hasCode(QStringLiteral("update.locked")))
        return tr("Another run is at work in %1. Look again when it has ended.").arg(target.display());
    switch (result.state) {
    case TransactionState::None:
        return tr("No update was applied to %1 by this program.").arg(target.display());
    case TransactionState::Committed:
        return tr("The last update of %1 is complete.").arg(target.display());
    case TransactionState::RolledBack:
        return tr("The last update of %1 was taken back.").arg(target.display());
    case TransactionState::Staged:
        return tr("An update of %1 is prepared; no file was touched yet.").arg(target.display());
    case TransactionState::Interrupted:
        return tr("An update of %1 was interrupted. Finish it with \"epost-update resume\", or take it back "
                  "with "
                  "\"epost-update rollback\".")
            .arg(target.display());
    case TransactionState::Refused:
        return tr("The state of %1 cannot be told.").arg(target.display());
    }
    Q_UNREACHABLE();
}

Result<Outcome> StatusCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto target = UpdateView::targetOf(arguments);
    if (!target)
        return fail(target.error());
    UpdateResult result = UpdateView::open(*target, context).status();
    // Resume and rollback cannot read it either: neither is the way on.
    if (result.error)
        result.state = TransactionState::Refused;

    UpdateView::showBackups(result, context.console());
    context.console().problems(result.problems);
    context.console().result(sentence(result, *target));
    // That an update is unfinished is what was asked for, no failure of asking.
    return Outcome{result.error ? result.exitCode() : ExitCode::Done, result.toStatusJson()};
}

} // namespace epost
