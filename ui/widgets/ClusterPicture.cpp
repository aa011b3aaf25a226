// SPDX-License-Identifier: MIT
#include "ui/widgets/ClusterPicture.h"

#include "base/NightTime.h"
#include "base/TextList.h"

#include "ui/widgets/NodeBox.h"
#include "ui/widgets/UnbrokenText.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace epost {

namespace {

constexpr QLatin1String kNotKnown{"-"};

struct ClusterPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterPicture)
};

QDate firstDayOf(const Session &session)
{
    return NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
}

QString ownerLine(const ClusterView *cluster)
{
    if (!cluster)
        return ClusterPictureTexts::tr("The cluster could not be observed");
    return QStringLiteral("%1 (%2)").arg(cluster->role.owner.text(), roleStateText(cluster->role.state));
}

QString outageLine(const RunView &view)
{
    if (view.session.outages.isEmpty())
        return ClusterPictureTexts::tr("None so far");
    QStringList parts;
    qint64 whole = 0;
    for (const Outage &outage : view.session.outages) {
        const bool over = outage.until.isValid();
        const qint64 length = over ? outage.milliseconds : outage.from.msecsTo(view.now);
        whole += length;
        parts.append((over ? ClusterPictureTexts::tr("step %1: %2")
                           : ClusterPictureTexts::tr("step %1: %2 and going on"))
                         .arg(outage.step.value())
                         .arg(lengthText(length)));
    }
    if (parts.size() > 1)
        parts.prepend(ClusterPictureTexts::tr("%1 in all").arg(lengthText(whole)));
    return parts.join(QLatin1Char('\n'));
}

QString redundancyLine(const RunView &view)
{
    qint64 whole = 0;
    for (const RedundancyGap &gap : view.session.gaps)
        whole += gap.from.msecsTo(gap.until.isValid() ? gap.until : view.now);
    if (view.withoutRedundancy()) {
        const NightTime since(view.session.gaps.last().from, firstDayOf(view.session));
        return ClusterPictureTexts::tr("None since %1\n(%2)").arg(since.clock(), lengthText(whole));
    }
    return view.session.gaps.isEmpty()
        ? ClusterPictureTexts::tr("Two nodes")
        : ClusterPictureTexts::tr("Two nodes again,\nafter %1").arg(lengthText(whole));
}

/// E-Post's own resources, leaving out disk and addresses: 「E-Postサービス」, not "services" alone.
QString servicesLine(const ClusterView *cluster)
{
    if (!cluster)
        return kNotKnown;
    int all = 0;
    int online = 0;
    for (const ResourceInfo &resource : cluster->role.resources) {
        if (resource.serviceName.isEmpty())
            continue;
        ++all;
        online += resource.state == ResourceState::Online ? 1 : 0;
    }
    return ClusterPictureTexts::tr("%1 of %2 online").arg(online).arg(all);
}

/// Under which mail is reached, whoever owns the role.
QString virtualLine(const ClusterView *cluster)
{
    QStringList names;
    QStringList addresses;
    if (cluster) {
        for (const ResourceInfo &resource : cluster->role.resources) {
            if (resource.type == QLatin1String("Network Name"))
                names.append(resource.name);
            if (!resource.address.isEmpty())
                addresses.append(resource.address);
        }
    }
    const QString line = (names + addresses).join(QLatin1Char(' '));
    return line.isEmpty() ? kNotKnown : line;
}

QString witnessLine(const ClusterView *cluster)
{
    if (!cluster)
        return kNotKnown;
    const WitnessInfo &witness = cluster->snapshot.witness;
    return witness.configured ? QStringLiteral("%1 (%2)").arg(resourceStateText(witness.state), witness.name)
                              : ClusterPictureTexts::tr("None configured");
}

/// Of the cluster as a whole. What is as planned is told calmly, anything else as a caution.
QString updateLine(const RunView &view)
{
    const Session &session = view.session;
    const SessionNode &secondary = session.nodeOf(Role::Secondary);
    const SessionNode &primary = session.nodeOf(Role::Primary);
    const auto caution = [](const QString &text) { return ClusterPictureTexts::tr("Caution: %1").arg(text); };
    for (const SessionNode *node : {&secondary, &primary}) {
        if (node->update != UpdateState::Differing)
            continue;
        return view.working
            ? ClusterPictureTexts::tr("Files are being replaced")
            : caution(ClusterPictureTexts::tr("%1 is partly replaced").arg(node->name.text()));
    }
    const bool onSecondary = secondary.update == UpdateState::Updated;
    const bool onPrimary = primary.update == UpdateState::Updated;
    if (onSecondary == onPrimary)
        return onSecondary ? ClusterPictureTexts::tr("Both nodes") : ClusterPictureTexts::tr("No node yet");
    if (onSecondary && session.nextStep() && !session.openWayBack() && !session.takenBack())
        return ClusterPictureTexts::tr("Secondary node only\n(as planned)");
    const QString one
        = ClusterPictureTexts::tr("One node only: %1").arg((onSecondary ? secondary : primary).name.text());
    // While going back, one node is before the other as well.
    return session.openWayBack() ? one : caution(one);
}

QString diskText(const ClusterView *cluster)
{
    QStringList drives;
    if (cluster) {
        for (const ResourceInfo &resource : cluster->role.resources) {
            if (resource.storage)
                drives.append(resource.drives);
        }
    }
    return drives.isEmpty() ? ClusterPictureTexts::tr("Shared disk")
                            : ClusterPictureTexts::tr("Shared disk %1").arg(drives.join(QLatin1Char(' ')));
}

} // namespace

ClusterPicture::ClusterPicture(QWidget *parent)
    : QGroupBox(parent)
{
    setObjectName(QStringLiteral("cluster"));
    clear();
}

void ClusterPicture::build()
{
    if (m_disk)
        return;
    m_secondary = new NodeBox(Role::Secondary, this);
    m_primary = new NodeBox(Role::Primary, this);
    m_disk = new QLabel(this);
    m_disk->setObjectName(QStringLiteral("sharedDisk"));
    m_disk->setAlignment(Qt::AlignCenter);
    m_disk->setFrameShape(QFrame::StyledPanel);
    m_disk->setMargin(3);
    m_disk->setBackgroundRole(QPalette::Base);
    m_disk->setAutoFillBackground(true);
    auto *picture = new QGridLayout;
    picture->setHorizontalSpacing(8);
    // The line from the disk to its owner runs through this gap.
    picture->setVerticalSpacing(fontMetrics().height());
    picture->addWidget(m_secondary, 0, 0);
    picture->addWidget(m_primary, 0, 1);
    picture->addWidget(m_disk, 1, 0, 1, 2, Qt::AlignHCenter);
    picture->setColumnStretch(0, 1);
    picture->setColumnStretch(1, 1);

    auto *lines = new QGridLayout;
    lines->setVerticalSpacing(3);
    lines->setColumnStretch(1, 1);
    m_role = addLine(lines, tr("Role"), QStringLiteral("role"));
    m_owner = addLine(lines, tr("Owner node"), QStringLiteral("owner"));
    m_virtual = addLine(lines, tr("Virtual name, IP"), QStringLiteral("virtualName"));
    m_witness = addLine(lines, tr("Witness"), QStringLiteral("witness"));
    m_services = addLine(lines, tr("E-Post services"), QStringLiteral("services"));
    m_outage = addLine(lines, tr("Mail outage"), QStringLiteral("outage"));
    m_redundancy = addLine(lines, tr("Redundancy"), QStringLiteral("redundancy"));
    m_update = addLine(lines, tr("Update"), QStringLiteral("clusterUpdate"));
    m_decision = addLine(lines, tr("Decision time"), QStringLiteral("decisionTime"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addLayout(picture);
    layout->addLayout(lines);
}

QLabel *ClusterPicture::addLine(QGridLayout *lines, const QString &name, const QString &objectName)
{
    const int row = lines->rowCount();
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    // The name that a screen reader reads is the text itself.
    value->setAccessibleDescription(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    lines->addWidget(new QLabel(name, this), row, 0, Qt::AlignTop);
    lines->addWidget(value, row, 1);
    return value;
}

void ClusterPicture::clear()
{
    hide();
}

void ClusterPicture::showCluster(const ClusterView *cluster, const NodeName &secondary,
                                 const NodeName &primary)
{
    m_ownerBox = nullptr;
    if (cluster && cluster->role.owner == secondary)
        m_ownerBox = m_secondary;
    else if (cluster && cluster->role.owner == primary)
        m_ownerBox = m_primary;
    m_disk->setText(diskText(cluster));
    m_owner->setText(unbrokenText(ownerLine(cluster)));
    m_virtual->setText(unbrokenText(virtualLine(cluster)));
    m_witness->setText(unbrokenText(witnessLine(cluster)));
    m_services->setText(unbrokenText(servicesLine(cluster)));
    setVisible(true);
    update();
}

void ClusterPicture::show(const ClusterView &cluster)
{
    build();
    setTitle(tr("Cluster %1").arg(cluster.snapshot.name));
    m_role->setText(cluster.role.name);
    for (QLabel *value : {m_outage, m_redundancy, m_update, m_decision})
        value->setText(kNotKnown);
    const NodeName primary = cluster.role.owner;
    NodeName secondary;
    for (const NodeInfo &node : cluster.snapshot.nodes) {
        if (!(node.name == primary) && secondary.text().isEmpty())
            secondary = node.name;
    }
    m_secondary->show(secondary, &cluster, false, {});
    m_primary->show(primary, &cluster, false, {});
    showCluster(&cluster, secondary, primary);
}

void ClusterPicture::show(const RunView &view)
{
    build();
    const Session &session = view.session;
    const ClusterView *cluster = view.cluster ? &*view.cluster : nullptr;
    setTitle(tr("Cluster %1").arg(session.clusterName));
    m_role->setText(session.mailRole);
    for (NodeBox *box : {m_secondary, m_primary}) {
        const SessionNode &node = session.nodeOf(box == m_secondary ? Role::Secondary : Role::Primary);
        box->show(node.name, cluster, view.withoutRedundancy(), updateStateText(node.update));
    }
    showCluster(cluster, session.nodeOf(Role::Secondary).name, session.nodeOf(Role::Primary).name);
    m_outage->setText(unbrokenText(outageLine(view)));
    m_redundancy->setText(unbrokenText(redundancyLine(view)));
    m_update->setText(unbrokenText(updateLine(view)));
    const QDateTime decision = session.plan.decisionTime();
    m_decision->setText(unbrokenText(decision.isValid() ? NightTime(decision, firstDayOf(session)).text()
                                                        : tr("Not planned")));
}

void ClusterPicture::paintEvent(QPaintEvent *event)
{
    QGroupBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF disk = m_disk->geometry().center().toPointF() - QPointF(0, m_disk->height() / 2.0);
    for (const NodeBox *box : {m_secondary, m_primary}) {
        const bool owner = box == m_ownerBox;
        QPen pen(palette().color(owner ? QPalette::WindowText : QPalette::Mid));
        pen.setWidthF(owner ? 3 : 1);
        pen.setStyle(owner ? Qt::SolidLine : Qt::DashLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(box->geometry().center().x(), box->geometry().bottom()), disk);
    }
}

} // namespace epost
