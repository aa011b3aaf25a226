// SPDX-License-Identifier: MIT
#include "ui/widgets/ChangePlanModel.h"

#include "base/NightTime.h"
#include "components/ComponentVersion.h"
#include "ui/widgets/GlyphIcon.h"

#include <QLocale>

namespace epost {

namespace {

Glyph glyphOf(FileAction action)
{
    switch (action) {
    case FileAction::Add:
        return Glyph::Info;
    case FileAction::Replace:
        return Glyph::Play;
    case FileAction::Same:
        return Glyph::Check;
    case FileAction::Keep:
        break;
    }
    return Glyph::Dash;
}

} // namespace

void ChangePlanModel::show(const QList<PlannedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int ChangePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int ChangePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ChangePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedFile &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return index.column() == Path ? QVariant(text(file, Path)) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Action ? QVariant(glyphIcon(glyphOf(file.action))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case kSortRole:
        if (index.column() == Size)
            return file.size;
        return index.column() == Date ? QVariant(file.modified.toDateTime())
                                      : QVariant(text(file, index.column()));
    default:
        return {};
    }
}

QVariant ChangePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Path:
        return tr("File");
    case Version:
        return tr("Version: old → new");
    case Size:
        return tr("Size");
    default:
        return tr("File date");
    }
}

QString ChangePlanModel::actionText(FileAction action)
{
    switch (action) {
    case FileAction::Add:
        return tr("Add");
    case FileAction::Replace:
        return tr("Replace");
    case FileAction::Same:
        return tr("Equal already");
    case FileAction::Keep:
        break;
    }
    return tr("Keep");
}

QString ChangePlanModel::text(const PlannedFile &file, int column)
{
    const QLocale locale;
    switch (column) {
    case Action:
        return actionText(file.action);
    case Path:
        return file.path.text();
    case Version:
        return versionText(file);
    case Size:
        return locale.formattedDataSize(file.size);
    default: {
        const QDateTime modified = file.modified.toDateTime();
        return modified.isValid() ? NightTime::shortText(modified) : QStringLiteral("-");
    }
    }
}

QString ChangePlanModel::versionText(const PlannedFile &file)
{
    if (file.oldVersion.isEmpty() && file.newVersion.isEmpty())
        return QStringLiteral("-");
    return tr("%1 → %2").arg(versionOrDash(file.oldVersion), versionOrDash(file.newVersion));
}

} // namespace epost
