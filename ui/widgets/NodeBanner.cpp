// SPDX-License-Identifier: MIT
#include "ui/widgets/NodeBanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace epost {

namespace {

QLabel *bannerLabel(double scale, bool bold, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::HighlightedText);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

QString NodeBanner::stateText(const RunView &view)
{
    if (!view.cluster)
        return tr("State not known");
    const RoleInfo &role = view.cluster->role;
    if (!(role.owner == view.session.seat))
        return tr("Waiting: no mail runs here");
    return role.state == RoleState::Online
        ? tr("Active: mail runs on this node")
        : tr("Mail is stopped: state of the role on this node: %1").arg(roleStateText(role.state));
}

NodeBanner::NodeBanner(QWidget *parent)
    : QFrame(parent)
    , m_host(bannerLabel(2.2, true, this))
    , m_role(bannerLabel(2.2, true, this))
    , m_state(bannerLabel(1.2, true, this))
    , m_remark(bannerLabel(1.0, false, this))
{
    setObjectName(QStringLiteral("nodeBanner"));
    setBackgroundRole(QPalette::Highlight);
    setAutoFillBackground(true);
    m_host->setObjectName(QStringLiteral("bannerHost"));
    m_role->setObjectName(QStringLiteral("bannerRole"));
    m_state->setObjectName(QStringLiteral("bannerState"));
    m_remark->setObjectName(QStringLiteral("bannerRemark"));

    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(m_state);
    right->addWidget(m_remark);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(18);
    layout->addWidget(m_host);
    layout->addWidget(m_role);
    layout->addLayout(right, 1);
    show(std::nullopt);
}

void NodeBanner::show(const std::optional<RunView> &view)
{
    if (!view) {
        m_host->setText(tr("No node yet"));
        m_role->clear();
        m_state->clear();
        m_remark->clear();
        return;
    }
    const Session &session = view->session;
    const SessionNode *node = session.node(session.seat);
    m_host->setText(session.seat.text());
    m_role->setText(node ? roleText(node->role) : QString());
    m_state->setText(stateText(*view));
    QStringList remarks;
    if (!session.rehearsalRoot.isEmpty())
        remarks.append(tr("Rehearsal: no real server is touched"));
    if (view->withoutRedundancy())
        remarks.append(tr("No redundancy: one node carries everything"));
    m_remark->setText(remarks.join(QStringLiteral("   |   ")));
}

} // namespace epost
