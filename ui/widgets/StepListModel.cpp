// SPDX-License-Identifier: MIT
#include "ui/widgets/StepListModel.h"

#include "procedure/StepTexts.h"
#include "report/NightTime.h"
#include "ui/widgets/GlyphIcon.h"

#include <QFont>

namespace epost {

void StepListModel::show(const std::optional<RunView> &view)
{
    m_view = view;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

StepNumber StepListModel::stepAt(int row)
{
    return kProcedure[static_cast<std::size_t>(row)].number;
}

int StepListModel::rowOf(StepNumber number)
{
    return number.value() - StepNumber::kFirst;
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kProcedure.size());
}

int StepListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("No.");
    case SourceNumber:
        return tr("Vendor's no.");
    case Node:
        return tr("Node");
    case Title:
        return tr("Step");
    case State:
        return tr("State");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepSpec &spec = specOf(stepAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(spec, index.column());
    case Qt::ToolTipRole:
        return toolTip(spec, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(stateIcon(spec.number)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == SourceNumber
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(working(spec.number));
        return font;
    }
    default:
        return {};
    }
}

const StepRecord *StepListModel::record(StepNumber number) const
{
    return m_view ? &m_view->session.step(number).record : nullptr;
}

bool StepListModel::working(StepNumber number) const
{
    return m_view && m_view->working == number;
}

bool StepListModel::leftOpen(StepNumber number) const
{
    return record(number) && record(number)->state == StepState::Running && !working(number);
}

QString StepListModel::text(const StepSpec &spec, int column) const
{
    switch (column) {
    case Number:
        return QString::number(spec.number.value());
    case SourceNumber:
        return QString::number(spec.source.number);
    case Node:
        return m_view
            ? QStringLiteral("%1 %2").arg(m_view->session.nodeOf(spec.role).name.text(), roleText(spec.role))
            : roleText(spec.role);
    case Title:
        return stepTitle(spec);
    case State:
        return stateText(spec.number);
    case Time:
        return timeText(spec.number);
    default:
        return {};
    }
}

QString StepListModel::stateText(StepNumber number) const
{
    if (working(number))
        return stepStateText(StepState::Running);
    if (leftOpen(number))
        return tr("Interrupted");
    return stepStateText(record(number) ? record(number)->state : StepState::Pending);
}

QString StepListModel::timeText(StepNumber number) const
{
    const StepRecord *step = record(number);
    if (!step || !step->startedAt.isValid())
        return {};
    const QDate firstDay
        = NightTime::firstDayOf(m_view->session.plan.start, m_view->session.steps.first().record.startedAt);
    const QString from = NightTime(step->startedAt, firstDay).clock();
    if (!step->finishedAt.isValid() || working(number))
        return tr("from %1").arg(from);
    const QString until = NightTime(step->finishedAt, firstDay).clock();
    return from == until ? from : QStringLiteral("%1–%2").arg(from, until);
}

QString StepListModel::toolTip(const StepSpec &spec, int column) const
{
    const StepRecord *step = record(spec.number);
    switch (column) {
    case SourceNumber:
        return sourceNumberText(spec.source);
    case State:
        return step ? step->skipReason : QString();
    case Time:
        return step && step->finishedAt.isValid() ? lengthText(step->startedAt.msecsTo(step->finishedAt))
                                                  : QString();
    default:
        return stepDescription(spec);
    }
}

QIcon StepListModel::stateIcon(StepNumber number) const
{
    if (working(number))
        return glyphIcon(Glyph::Play);
    if (leftOpen(number))
        return glyphIcon(Glyph::Pause);
    switch (record(number) ? record(number)->state : StepState::Pending) {
    case StepState::Pending:
    case StepState::Running:
        return glyphIcon(Glyph::Circle);
    case StepState::Done:
        return glyphIcon(Glyph::Check);
    case StepState::Skipped:
        return glyphIcon(Glyph::Dash);
    case StepState::Failed:
        break;
    }
    return glyphIcon(Glyph::Stop);
}

} // namespace epost
