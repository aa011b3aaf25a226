// SPDX-License-Identifier: MIT
#include "ui/widgets/ComponentTableModel.h"

#include "base/NightTime.h"
#include "components/ComponentVersion.h"
#include "ui/widgets/GlyphIcon.h"

#include <QFont>

namespace epost {

namespace {

Glyph glyphOf(ComponentVerdict verdict)
{
    if (verdict == ComponentVerdict::NotRead)
        return Glyph::Circle;
    return needsAttention(verdict) ? Glyph::Triangle : Glyph::Check;
}

bool changes(const ComponentRow &row)
{
    return row.before.has_value() != row.after.has_value()
        || (row.before && row.before->sha256 != row.after->sha256);
}

} // namespace

bool ComponentTableModel::show(const ComponentTable &table)
{
    QStringList shown;
    for (const ComponentRow &row : table.rows) {
        for (int column = 0; column < Columns; ++column)
            shown.append(text(row, column));
        shown.append(detail(row));
    }
    if (shown == m_shown && table.rows.size() == m_table.rows.size())
        return false;
    beginResetModel();
    m_table = table;
    m_shown = shown;
    endResetModel();
    return true;
}

bool ComponentTableModel::isQuiet(int row) const
{
    const ComponentRow &line = m_table.rows.at(row);
    return !needsAttention(line.verdict) && line.verdict != ComponentVerdict::NotRead && !changes(line);
}

int ComponentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ComponentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ComponentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComponentRow &row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return detail(row);
    case Qt::DecorationRole:
        return index.column() == Judgement ? QVariant(glyphIcon(glyphOf(row.verdict))) : QVariant();
    case Qt::FontRole:
        if (needsAttention(row.verdict)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case kSortRole:
        if (index.column() == Judgement)
            return QStringLiteral("%1 %2").arg(needsAttention(row.verdict) ? 0 : 1).arg(text(row, Judgement));
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant ComponentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Component");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Expected:
        return tr("Expected");
    case Other:
        return m_table.otherNode.isEmpty() ? tr("Other node")
                                           : tr("Other node (%1)").arg(m_table.otherNode.text());
    default:
        return tr("Verdict");
    }
}

QString ComponentTableModel::text(const ComponentRow &row, int column)
{
    switch (column) {
    case Name:
        return componentLabel(row);
    case Before:
        return componentStateText(row.before);
    case After:
        return componentStateText(row.after);
    case Expected:
        return versionOrDash(expectationText(row));
    case Other:
        return componentStateText(row.other);
    default:
        return verdictText(row.verdict);
    }
}

QString ComponentTableModel::detail(const ComponentRow &row)
{
    QStringList lines{row.known() ? row.known()->file : row.name};
    const auto add = [&](const QString &label, const std::optional<Component> &file) {
        if (!file)
            return;
        lines.append(QStringLiteral("%1: %2, %3")
                         .arg(label,
                              file->modified.isValid() ? NightTime::shortText(file->modified.toLocalTime())
                                                       : QStringLiteral("-"),
                              QStringLiteral("SHA-256 ") + file->sha256.toHex()));
    };
    add(tr("Before"), row.before);
    add(tr("After"), row.after);
    add(tr("Other node"), row.other);
    return lines.join(QLatin1Char('\n'));
}

} // namespace epost
