// SPDX-License-Identifier: MIT
#include "ui/widgets/PageListModel.h"

#include "base/NightTime.h"
#include "procedure/StepTexts.h"
#include "ui/Route.h"
#include "ui/widgets/GlyphIcon.h"

#include <QFont>
#include <QFontMetrics>
#include <QSize>

namespace epost {

namespace {

using Kind = PageId::Kind;

const StepRecord *recordOf(const std::optional<RunView> &view, const PageId &page)
{
    const auto number = StepNumber::parse(page.step);
    return view && number ? &view->session.step(*number).record : nullptr;
}

bool isWorking(const std::optional<RunView> &view, const PageId &page)
{
    return view && view->working && view->working->value() == page.step;
}

const StepSpec &stepOf(const PageId &page)
{
    return kProcedure[static_cast<std::size_t>(page.step - StepNumber::kFirst)];
}

struct PageListTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::PageListModel)
};

/// Of which nothing is cut beside the page, even on a small screen.
QString shortTitle(const StepSpec &spec)
{
    const bool secondary = spec.role == Role::Secondary;
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return secondary ? PageListTexts::tr("Services stopped")
                         : PageListTexts::tr("Primary: services stopped");
    case StepKind::AuditMailPackage:
        return PageListTexts::tr("Prepare mail update");
    case StepKind::ApplyMailPackage:
        return PageListTexts::tr("Apply mail update");
    case StepKind::AuditWebPackage:
        return PageListTexts::tr("Check web update");
    case StepKind::ApplyWebPackage:
        return PageListTexts::tr("Apply web update");
    case StepKind::SwitchOver:
        return PageListTexts::tr("Switch to secondary");
    case StepKind::VerifyActive:
        return secondary ? PageListTexts::tr("Verify secondary") : PageListTexts::tr("Verify primary");
    case StepKind::CompareComponents:
        return secondary ? PageListTexts::tr("Compare secondary") : PageListTexts::tr("Compare primary");
    case StepKind::RepeatUpdate:
        return PageListTexts::tr("Update primary");
    case StepKind::SwitchBack:
        return PageListTexts::tr("Return to primary");
    }
    Q_UNREACHABLE();
}

} // namespace

void PageListModel::show(const std::optional<RunView> &view, const PageId &shown)
{
    const QList<PageId> route = routeOf(view);
    m_view = view;
    m_present = view ? std::optional(presentPage(*view, shown)) : std::nullopt;
    if (route == m_route) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_route = route;
    endResetModel();
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_route.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PageId page = pageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(page);
    case Qt::AccessibleTextRole: {
        const QString state = stateText(page);
        return state.isEmpty() ? text(page) : tr("%1: %2").arg(text(page), state);
    }
    case Qt::AccessibleDescriptionRole:
        return fullText(page);
    case Qt::ToolTipRole:
        return toolTip(page);
    case Qt::DecorationRole:
        return icon(page);
    case Qt::SizeHintRole:
        // Japanese typefaces have no air of their own between lines.
        return QSize(0, QFontMetrics(QFont()).height() * 3 / 2);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isCurrent(page));
        return font;
    }
    default:
        return {};
    }
}

bool PageListModel::isCurrent(const PageId &page) const
{
    return m_present == page;
}

PageId PageListModel::presentPage(const RunView &view, const PageId &shown)
{
    // Whoever has arrived and gone on to the step that can be carried out is there, not at the seat any more.
    const auto step = StepNumber::parse(shown.step);
    return shown.kind == Kind::Step && step && isTurnOf(view, *step) ? shown : currentPage(view);
}

bool PageListModel::isLeftOut(const PageId &page) const
{
    const StepRecord *record = recordOf(m_view, page);
    return record && record->state == StepState::Pending && m_view->session.takenBack();
}

QString PageListModel::text(const PageId &page)
{
    switch (page.kind) {
    case Kind::Start:
        return tr("Before you begin");
    case Kind::Packages:
        return tr("Plan: update programs");
    case Kind::Folders:
        return tr("Plan: folders and nodes");
    case Kind::People:
        return tr("Plan: people and times");
    case Kind::Review:
        return tr("Plan: review");
    case Kind::Seat:
        return tr("Continue on the primary node");
    case Kind::Completion:
        return tr("Completion");
    case Kind::WayBack:
        return tr("Go back");
    case Kind::Step:
        break;
    }
    return QStringLiteral("%1. %2").arg(page.step).arg(shortTitle(stepOf(page)));
}

QString PageListModel::fullText(const PageId &page)
{
    return page.kind == Kind::Step ? QStringLiteral("%1. %2").arg(page.step).arg(stepTitle(stepOf(page)))
                                   : text(page);
}

QString PageListModel::stateText(const PageId &page) const
{
    const StepRecord *record = recordOf(m_view, page);
    if (!record)
        return {};
    if (isLeftOut(page))
        return tr("Not applicable: the update was taken back");
    if (record->state == StepState::Running && !isWorking(m_view, page))
        return tr("Interrupted");
    return stepStateText(record->state);
}

QIcon PageListModel::icon(const PageId &page) const
{
    if (isWorking(m_view, page))
        return glyphIcon(Glyph::Play);
    if (const StepRecord *record = recordOf(m_view, page)) {
        switch (record->state) {
        case StepState::Pending:
            if (isLeftOut(page))
                return glyphIcon(Glyph::Dash);
            break;
        case StepState::Running:
            return glyphIcon(Glyph::Pause);
        case StepState::Done:
            return glyphIcon(Glyph::Check);
        case StepState::Skipped:
            return glyphIcon(Glyph::Dash);
        case StepState::Failed:
            return glyphIcon(Glyph::Stop);
        }
    } else if (m_view) {
        // The plan is made once there is a session; the rest follows from the session too.
        const bool planned = page.kind < Kind::Step;
        const bool moved = page.kind == Kind::Seat && !m_view->session.handovers.isEmpty();
        const bool finished = page.kind == Kind::Completion && m_view->session.finishedAt.isValid();
        const bool wentBack = page.kind == Kind::WayBack && m_view->session.takenBack();
        if (planned || moved || finished || wentBack)
            return glyphIcon(Glyph::Check);
    }
    return glyphIcon(isCurrent(page) ? Glyph::Play : Glyph::Circle);
}

QString PageListModel::toolTip(const PageId &page) const
{
    QStringList lines{fullText(page)};
    if (const StepRecord *record = recordOf(m_view, page)) {
        lines.append(sourceText(stepOf(page).source));
        lines.append(stateText(page));
        if (!record->skipReason.isEmpty())
            lines.append(record->skipReason);
        if (record->finishedAt.isValid()) {
            const QDate firstDay = NightTime::firstDayOf(m_view->session.plan.start,
                                                         m_view->session.steps.first().record.startedAt);
            lines.append(timeRangeText(NightTime(record->startedAt, firstDay).clock(),
                                       NightTime(record->finishedAt, firstDay).clock()));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace epost
