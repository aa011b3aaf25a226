// SPDX-License-Identifier: MIT
#include "ui/widgets/NodeBox.h"

#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/UnbrokenText.h"

#include <QGridLayout>
#include <QLabel>

namespace epost {

namespace {

struct Shown {
    Glyph glyph;
    QString text;
};

struct NodeBoxTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::NodeBox)
};

/// What the node does, in the product's own words.
Shown stateOf(const NodeName &name, const ClusterView *cluster, bool plannedDown)
{
    const NodeInfo *seen = cluster ? cluster->snapshot.node(name) : nullptr;
    if (!seen || seen->state == NodeState::Unknown)
        return {Glyph::Info, NodeBoxTexts::tr("not known")};
    switch (seen->state) {
    case NodeState::Down:
        // The word alone would alarm: from step 6 to step 11 the 正系 is down because we wanted it.
        return plannedDown ? Shown{Glyph::Pause, NodeBoxTexts::tr("stopped (as planned)")}
                           : Shown{Glyph::Stop, NodeBoxTexts::tr("stopped")};
    case NodeState::Joining:
        return {Glyph::Info, NodeBoxTexts::tr("joining")};
    case NodeState::Paused:
    case NodeState::Up:
    case NodeState::Unknown:
        break;
    }
    if (cluster->role.owner == name) {
        return cluster->role.state == RoleState::Online
            ? Shown{Glyph::Check, NodeBoxTexts::tr("active")}
            : Shown{Glyph::Triangle, roleStateText(cluster->role.state)};
    }
    return seen->state == NodeState::Paused ? Shown{Glyph::Pause, NodeBoxTexts::tr("paused")}
                                            : Shown{Glyph::Circle, NodeBoxTexts::tr("standby")};
}

} // namespace

NodeBox::NodeBox(Role role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QString key = roleKey(role);
    m_name = addLine(key + QStringLiteral("Node"), true);
    m_icon = new QLabel(this);
    m_state = addLine(key + QStringLiteral("State"), false);
    m_update = addLine(key + QStringLiteral("Update"), false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1);
    // The state has the whole width: “停止中（計画どおり）” should not be broken.
    layout->addWidget(m_state, 1, 0, 1, 2, Qt::AlignTop);
    layout->addWidget(m_update, 2, 0, 1, 2, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
}

QLabel *NodeBox::addLine(const QString &objectName, bool bold)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

void NodeBox::show(const NodeName &name, const ClusterView *cluster, bool plannedDown, const QString &update)
{
    const Shown state = stateOf(name, cluster, plannedDown);
    const int side = fontMetrics().height();
    const QString title = QStringLiteral("%1  %2").arg(name.text(), roleText(m_role));
    m_name->setText(unbrokenText(title));
    m_icon->setPixmap(glyphIcon(state.glyph).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(unbrokenText(state.text));
    m_update->setText(unbrokenText(update));
    setAccessibleName(update.isEmpty() ? tr("%1: %2").arg(title, state.text)
                                       : tr("%1: %2, %3").arg(title, state.text, update));
}

} // namespace epost
