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
/// the mail outage, 冗長性なし, which nodes carry the update, and the decision time.
class ClusterPicture : public QGroupBox {
    Q_OBJECT

public:
    explicit ClusterPicture(QWidget *parent = nullptr);
    /// Nothing is known yet: there is no picture then.
    void clear();
    void show(const RunView &view);
    /// No session is open: what this machine tells of its cluster. Who waits now will be the 副系.
    void show(const ClusterView &cluster);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// When there is something to show for the first time.
    void build();
    void showCluster(const ClusterView *cluster, const NodeName &secondary, const NodeName &primary);
    [[nodiscard]] QLabel *addLine(QGridLayout *lines, const QString &name, const QString &objectName);

    NodeBox *m_secondary = nullptr;
    NodeBox *m_primary = nullptr;
    QLabel *m_disk = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_virtual = nullptr;
    QLabel *m_witness = nullptr;
    QLabel *m_services = nullptr;
    QLabel *m_outage = nullptr;
    QLabel *m_redundancy = nullptr;
    QLabel *m_update = nullptr; ///< of the whole cluster
    QLabel *m_decision = nullptr;
    const NodeBox *m_ownerBox = nullptr; ///< the end of the line from the disk; null: nobody is known
};

} // namespace epost
