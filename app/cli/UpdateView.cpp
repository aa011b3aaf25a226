// SPDX-License-Identifier: MIT
#include "cli/UpdateView.h"

#include <QLocale>

namespace epost {

OptionSpec UpdateView::targetOption()
{
    OptionSpec option;
    option.name = QStringLiteral("to");
    option.description = tr("the installed folder, such as C:\\Program Files\\EPOST\\MS");
    option.valueName = QStringLiteral("folder");
    option.required = true;
    return option;
}

Result<Folder> UpdateView::targetOf(const QCommandLineParser &arguments)
{
    return Folder::existing(arguments.value(QStringLiteral("to")));
}

UpdateFolder UpdateView::open(const Folder &target, CommandContext &context)
{
    UpdateOptions options;
    options.force = context.options().force;
    options.breakLock = context.options().breakLock;
    return UpdateFolder(target, context.machine().fileSystem(), options);
}

QString UpdateView::sentence(const UpdateResult &result, const Folder &target)
{
    switch (result.state) {
    case TransactionState::None:
        return tr("Nothing to do: the files in %1 stay as they are.").arg(target.display());
    case TransactionState::Committed:
        return tr("Applied: every file in %1 is as the package has it.").arg(target.display());
    case TransactionState::RolledBack:
        return result.error
            ? tr("Failed and taken back: the files in %1 are as they were before.").arg(target.display())
            : tr("Taken back: the files in %1 are as they were before.").arg(target.display());
    case TransactionState::Staged:
        return tr("Prepared: the new files lie ready, no file in %1 was touched yet.").arg(target.display());
    case TransactionState::Interrupted:
        return tr("Interrupted: finish it with \"epost-update resume\", or take it back with \"epost-update "
                  "rollback\", "
                  "each with --to \"%1\".")
            .arg(target.display());
    case TransactionState::Refused:
        return tr("Refused: nothing was changed in %1.").arg(target.display());
    }
    Q_UNREACHABLE();
}

void UpdateView::show(const UpdateResult &result, const Folder &target, Console &console)
{
    const QLocale locale;
    if (result.files != FileCounts{}) {
        console.facts({
            {tr("Added"), locale.toString(result.files.added)},
            {tr("Replaced"), locale.toString(result.files.replaced)},
            {tr("Same already"), locale.toString(result.files.same)},
            {tr("Kept"), locale.toString(result.files.kept)},
            {tr("Transaction"), result.id},
        });
    }
    console.problems(result.problems);
    console.result(sentence(result, target));
}

void UpdateView::showBackups(const UpdateResult &result, Console &console)
{
    const QLocale locale;
    TextTable table({tr("Applied at"), tr("Package"), tr("Size"), tr("Transaction")});
    table.alignRight(2);
    for (const BackupInfo &backup : result.backups) {
        table.addRow({locale.toString(backup.time.toLocalTime(), QLocale::ShortFormat), backup.package,
                      locale.formattedDataSize(backup.bytes), backup.id});
    }
    console.table(table);
}

} // namespace epost
