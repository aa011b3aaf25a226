// SPDX-License-Identifier: MIT
#include "ui/widgets/ClusterPanel.h"

#include "report/NightTime.h"

#include <QGridLayout>
#include <QLabel>

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterPanel)
};

QDate firstDayOf(const Session &session)
{
    return NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
}

QString nodeLine(const RunView &view, Role role)
{
    const SessionNode &node = view.session.nodeOf(role);
    QStringList parts{node.name.text()};
    if (const NodeInfo *seen = view.cluster ? view.cluster->snapshot.node(node.name) : nullptr) {
        parts.append(seen->state == NodeState::Down && view.withoutRedundancy()
                         ? Texts::tr("stopped (as planned)")
                         : nodeStateText(seen->state));
    }
    parts.append(updateStateText(node.update));
    return parts.join(QStringLiteral(" – "));
}

QString ownerLine(const RunView &view)
{
    if (!view.cluster)
        return Texts::tr("The cluster could not be observed");
    return QStringLiteral("%1 (%2)").arg(view.cluster->role.owner.text(),
                                         roleStateText(view.cluster->role.state));
}

QString outageLine(const RunView &view)
{
    if (view.session.outages.isEmpty())
        return Texts::tr("None so far");
    QStringList parts;
    qint64 whole = 0;
    for (const Outage &outage : view.session.outages) {
        const bool over = outage.until.isValid();
        const qint64 length = over ? outage.milliseconds : outage.from.msecsTo(view.now);
        whole += length;
        parts.append((over ? Texts::tr("step %1: %2") : Texts::tr("step %1: %2 and going on"))
                         .arg(outage.step.value())
                         .arg(lengthText(length)));
    }
    const QString list = parts.join(QStringLiteral(", "));
    return parts.size() == 1 ? list : Texts::tr("%1 in all (%2)").arg(lengthText(whole), list);
}

QString redundancyLine(const RunView &view)
{
    qint64 whole = 0;
    for (const RedundancyGap &gap : view.session.gaps)
        whole += gap.from.msecsTo(gap.until.isValid() ? gap.until : view.now);
    if (view.withoutRedundancy()) {
        const NightTime since(view.session.gaps.last().from, firstDayOf(view.session));
        return Texts::tr("No redundancy since %1 (%2)").arg(since.clock(), lengthText(whole));
    }
    return view.session.gaps.isEmpty() ? Texts::tr("Two nodes")
                                       : Texts::tr("Two nodes again, after %1").arg(lengthText(whole));
}

} // namespace

ClusterPanel::ClusterPanel(QWidget *parent)
    : QGroupBox(tr("Cluster"), parent)
    , m_layout(new QGridLayout(this))
    , m_owner(addLine(tr("Owner node"), QStringLiteral("owner")))
    , m_secondary(addLine(roleText(Role::Secondary), QStringLiteral("secondaryNode")))
    , m_primary(addLine(roleText(Role::Primary), QStringLiteral("primaryNode")))
    , m_outage(addLine(tr("Mail outage"), QStringLiteral("outage")))
    , m_redundancy(addLine(tr("Redundancy"), QStringLiteral("redundancy")))
    , m_decision(addLine(tr("Decision time"), QStringLiteral("decisionTime")))
{
    m_layout->setColumnStretch(1, 1);
    show(std::nullopt);
}

QLabel *ClusterPanel::addLine(const QString &name, const QString &objectName)
{
    const int row = m_layout->rowCount();
    auto *label = new QLabel(name, this);
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addWidget(value, row, 1);
    return value;
}

void ClusterPanel::show(const std::optional<RunView> &view)
{
    if (!view) {
        setTitle(tr("Cluster"));
        for (QLabel *value : {m_owner, m_secondary, m_primary, m_outage, m_redundancy, m_decision})
            value->setText(QStringLiteral("–"));
        return;
    }
    const Session &session = view->session;
    setTitle(tr("Cluster %1, role “%2”").arg(session.clusterName, session.mailRole));
    m_owner->setText(ownerLine(*view));
    m_secondary->setText(nodeLine(*view, Role::Secondary));
    m_primary->setText(nodeLine(*view, Role::Primary));
    m_outage->setText(outageLine(*view));
    m_redundancy->setText(redundancyLine(*view));
    const QDateTime decision = session.plan.decisionTime();
    m_decision->setText(decision.isValid() ? NightTime(decision, firstDayOf(session)).text()
                                           : tr("Not planned"));
}

} // namespace epost
