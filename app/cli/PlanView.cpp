// SPDX-License-Identifier: MIT
#include "cli/PlanView.h"

#include <QLocale>

#include <algorithm>

namespace epost {

namespace {

QString count(const ChangePlan &plan, FileAction action)
{
    return QLocale().toString(static_cast<qlonglong>(
        std::count_if(plan.files().begin(), plan.files().end(),
                      [action](const PlannedFile &file) { return file.action == action; })));
}

} // namespace

QString PlanView::actionText(FileAction action)
{
    switch (action) {
    case FileAction::Add:
        return tr("add");
    case FileAction::Replace:
        return tr("replace");
    case FileAction::Same:
        return tr("same");
    case FileAction::Keep:
        return tr("keep");
    }
    Q_UNREACHABLE();
}

void PlanView::showFiles(const ChangePlan &plan, Console &console)
{
    if (!console.showsTables())
        return;
    TextTable table({tr("Action"), tr("File"), tr("Now"), tr("New"), tr("Bytes")});
    table.alignRight(4);
    table.setRows(plan.files().size(), [&](qsizetype i) -> QStringList {
        const PlannedFile &file = plan.files().at(i);
        return {actionText(file.action), file.path.text(), file.oldVersion, file.newVersion,
                QLocale().toString(file.size)};
    });
    console.table(table);
    if (!table.isEmpty())
        console.line();
}

void PlanView::showSummary(const ChangePlan &plan, Console &console)
{
    console.facts({
        {tr("Folder"), plan.target().display()},
        {tr("To add"), count(plan, FileAction::Add)},
        {tr("To replace"), count(plan, FileAction::Replace)},
        {tr("Same already"), count(plan, FileAction::Same)},
        {tr("To keep"), count(plan, FileAction::Keep)},
        {tr("Space needed"), QLocale().formattedDataSize(plan.spaceNeeded())},
    });
}

bool PlanView::changesAnything(const ChangePlan &plan)
{
    return !plan.newFolders().isEmpty()
        || std::any_of(plan.files().begin(), plan.files().end(), [](const PlannedFile &file) {
               return file.action == FileAction::Add || file.action == FileAction::Replace;
           });
}

} // namespace epost
