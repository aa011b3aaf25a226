// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QGroupBox>

class QGridLayout;
class QLabel;

namespace epost {

class NodeBox;

/// The picture of the cluster: both nodes, the shared disk below them with a line to its owner, and in words
/// the role, the owner node, the name and addresses under which mail is reached, the witness, the services,
/// the mail outage, 冗長性なし and the decision time.
class ClusterPicture : public QGroupBox {
    Q_OBJECT

public:
    explicit ClusterPicture(QWidget *parent = nullptr);
    /// Nothing is known yet.
    void clear();
    void show(const RunView &view);
    /// No session is open: what this machine tells of its cluster. Who waits now will be the 副系.
    void show(const ClusterView &cluster);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCluster(const ClusterView *cluster, const NodeName &secondary, const NodeName &primary);
    [[nodiscard]] QLabel *addLine(QGridLayout *lines, const QString &name, const QString &objectName);

    NodeBox *m_secondary;
    NodeBox *m_primary;
    QLabel *m_disk;
    QLabel *m_role;
    QLabel *m_owner;
    QLabel *m_virtual;
    QLabel *m_witness;
    QLabel *m_services;
    QLabel *m_outage;
    QLabel *m_redundancy;
    QLabel *m_decision;
    const NodeBox *m_ownerBox = nullptr; ///< the end of the line from the disk; null: nobody is known
};

} // namespace epost
