// SPDX-License-Identifier: MIT
#include "ui/widgets/NodeBanner.h"

#include "base/NightTime.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr double kLarge = 2.2; ///< letters of the node, in those of the window
constexpr double kMedium = 1.2;
constexpr int kMargin = 8;

QLabel *bannerLabel(const char *objectName, double scale, bool bold, QWidget *parent)
{
    QLabel *label = newLineLabel(parent, QLatin1String(objectName));
    label->setForegroundRole(QPalette::HighlightedText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// What says nothing takes no room, and no typeface is read for it.
void tell(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QVBoxLayout *column(std::initializer_list<QWidget *> lines)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    for (QWidget *line : lines)
        column->addWidget(line);
    return column;
}

} // namespace

NodeBanner::NodeBanner(QWidget *parent)
    : QFrame(parent)
    , m_host(bannerLabel("bannerHost", kLarge, true, this))
    , m_role(bannerLabel("bannerRole", kLarge, true, this))
    , m_state(bannerLabel("bannerState", kMedium, true, this))
    , m_remark(bannerLabel("bannerRemark", 1.0, false, this))
    , m_outage(bannerLabel("bannerOutage", kMedium, true, this))
    , m_decision(bannerLabel("bannerDecision", 1.0, false, this))
{
    setObjectName(QStringLiteral("nodeBanner"));
    setAccessibleName(tr("Where you work"));
    setBackgroundRole(QPalette::Highlight);
    setAutoFillBackground(true);
    // On a small screen they take two lines rather than make the window wider than it.
    for (QLabel *label : {m_state, m_remark})
        label->setWordWrap(true);
    for (QLabel *label : {m_outage, m_decision})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(18);
    layout->addWidget(m_host);
    layout->addWidget(m_role);
    layout->addLayout(column({m_state, m_remark}), 1);
    layout->addLayout(column({m_outage, m_decision}));
    // Nothing moves when the node is known.
    layout->addStrut(static_cast<int>(kLarge * fontMetrics().height()));
    showHost(nullptr, false);
}

QString NodeBanner::stateText(const RunView &view)
{
    if (!view.cluster)
        return tr("State not known");
    const RoleInfo &role = view.cluster->role;
    if (!(role.owner == view.here))
        return tr("Waiting: no mail runs here");
    return role.state == RoleState::Online
        ? tr("Active: mail runs on this node")
        : tr("Mail is stopped: the role is “%1”").arg(roleStateText(role.state));
}

QString NodeBanner::remarkText(const RunView &view)
{
    QStringList remarks;
    if (view.isRehearsal())
        remarks.append(tr("Rehearsal: no real server is touched"));
    if (view.withoutRedundancy())
        remarks.append(tr("No redundancy: one node carries everything"));
    // In a rehearsal the button of the page leads there.
    if (!view.isRehearsal() && view.here != view.session.seat)
        remarks.append(tr("The work on this session goes on at %1").arg(view.session.seat.text()));
    return remarks.join(QStringLiteral("   |   "));
}

QString NodeBanner::outageText(const RunView &view)
{
    const auto &outages = view.session.outages;
    const bool stopped = !outages.isEmpty() && !outages.last().until.isValid();
    return stopped ? tr("Mail stopped for %1")
                         .arg(lengthText(std::max<qint64>(0, outages.last().from.msecsTo(view.now))))
                   : QString();
}

QString NodeBanner::decisionText(const RunView &view)
{
    const QDateTime due = view.session.plan.decisionTime();
    // From step 12 on everything is where it belongs: there is nothing left to decide.
    const auto next = view.session.nextStep();
    if (!due.isValid() || !next || *next > StepNumber::of<11>())
        return {};
    const qint64 left = view.now.msecsTo(due);
    const QDate firstDay
        = NightTime::firstDayOf(view.session.plan.start, view.session.steps.first().record.startedAt);
    const QString clock = NightTime(due, firstDay).clock();
    if (left <= 0)
        return tr("The decision time %1 has passed").arg(clock);
    const qint64 minutes = (left + kMinute - 1) / kMinute;
    return tr("Until the decision time %1: %2 h %3 min")
        .arg(clock)
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

void NodeBanner::show(const RunView &view)
{
    const SessionNode *node = view.session.node(view.here);
    tell(m_host, view.here.text());
    tell(m_role, node ? roleText(node->role) : tr("not a node of this session"));
    tell(m_state, stateText(view));
    tell(m_remark, remarkText(view));
    tell(m_outage, outageText(view));
    tell(m_decision, decisionText(view));
}

void NodeBanner::showHost(const HostInfo *host, bool rehearsal)
{
    const QString unknown = host ? QString() : tr("No node yet");
    tell(m_host, host ? host->name.text() : QString());
    tell(m_state, host ? host->system : QString());
    tell(m_remark, rehearsal ? tr("Rehearsal: no real server is touched") : unknown);
    for (QLabel *label : {m_role, m_outage, m_decision})
        tell(label, {});
}

} // namespace epost
