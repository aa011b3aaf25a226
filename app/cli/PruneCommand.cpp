// SPDX-License-Identifier: MIT
#include "cli/PruneCommand.h"

#include "cli/CommandContext.h"
#include "cli/UpdateView.h"

namespace epost {

CommandSpec PruneCommand::spec() const
{
    return {
        QStringLiteral("prune"),
        tr("Remove old backups from a folder"),
        {},
        {
            UpdateView::targetOption(),
            {QStringLiteral("all"),
             tr("everything that this program left there; nothing can be taken back then"),
             {},
             {}},
        },
    };
}

QJsonObject PruneCommand::neutralJson() const
{
    UpdateResult refused;
    refused.state = TransactionState::Refused;
    return refused.toStatusJson();
}

Result<Outcome> PruneCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto target = UpdateView::targetOf(arguments);
    if (!target)
        return fail(target.error());

    UpdateFolder folder = UpdateView::open(*target, context);
    const UpdateResult result = arguments.isSet(QStringLiteral("all"))
        ? folder.pruneAll()
        : folder.prune((*catalog)->site().backupsKept);
    Console &console = context.console();
    UpdateView::showBackups(result, console);
    console.problems(result.problems);
    if (result.exitCode() != ExitCode::Done)
        console.result(tr("The backups in %1 could not be removed.").arg(target->display()));
    else if (result.backups.isEmpty())
        console.result(tr("There is no backup left in %1.").arg(target->display()));
    else
        console.result(
            tr("%n backup(s) left in the folder.", nullptr, static_cast<int>(result.backups.size())));
    return Outcome{result.exitCode(), result.toStatusJson()};
}

} // namespace epost
