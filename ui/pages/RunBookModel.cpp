// SPDX-License-Identifier: MIT
#include "ui/pages/RunBookModel.h"

#include "base/NightTime.h"
#include "procedure/StepTexts.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QSize>

namespace epost {

void RunBookModel::show(const std::optional<Session> &session, bool automatic)
{
    beginResetModel();
    m_session = session;
    m_automatic = automatic;
    endResetModel();
}

int RunBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(kProcedure.size());
}

int RunBookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RunBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepSpec &spec = kProcedure[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(spec, index.column());
    // Japanese typefaces have no air of their own between the rows.
    if (role == Qt::SizeHintRole && index.column() == Number) {
        const QFontMetrics metrics(QGuiApplication::font());
        return QSize(metrics.horizontalAdvance(QStringLiteral("0000")), metrics.height() * 7 / 5);
    }
    if (role == Qt::ToolTipRole)
        return stepDescription(spec);
    return {};
}

QVariant RunBookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Step");
    case Title:
        return tr("What");
    case Host:
        return tr("Host");
    case Start:
        return tr("Planned start");
    case Minutes:
        return tr("Minutes");
    default:
        return tr("How");
    }
}

bool RunBookModel::applies(const StepSpec &spec) const
{
    const bool web = spec.kind == StepKind::AuditWebPackage || spec.kind == StepKind::ApplyWebPackage;
    return !web || m_session->web;
}

QString RunBookModel::modeText(const StepSpec &spec) const
{
    if (!applies(spec))
        return tr("Does not apply");
    if (!stepCommits(spec.kind))
        return tr("Check");
    return m_automatic ? tr("Automatic") : tr("By hand");
}

QString RunBookModel::text(const StepSpec &spec, int column) const
{
    const TimePlan &plan = m_session->plan;
    const QDate night = NightTime::firstDayOf(plan.start, {});
    const qsizetype index = spec.number.value() - StepNumber::kFirst;
    switch (column) {
    case Number:
        return QString::number(spec.number.value());
    case Title:
        return stepTitle(spec);
    case Host:
        return tr("%1 (%2)").arg(m_session->nodeOf(spec.role).name.text(), roleText(spec.role));
    case Start:
        return plan.start.isValid() ? NightTime(plan.plannedStartOf(spec.number), night).clock()
                                    : QStringLiteral("-");
    case Minutes:
        return index < plan.stepMinutes.size() ? QString::number(plan.stepMinutes[index])
                                               : QStringLiteral("-");
    default:
        return modeText(spec);
    }
}

} // namespace epost
