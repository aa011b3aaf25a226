// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QFrame>

class QLabel;

namespace epost {

/// One node in the picture of the cluster: its name and 系, what it does now, and how far its files are.
class NodeBox : public QFrame {
    Q_OBJECT

public:
    explicit NodeBox(Role role, QWidget *parent = nullptr);

    /// \param cluster null: it could not be observed
    /// \param plannedDown it is us who want the node down now
    /// \param update how far its files are; may be empty
    void show(const NodeName &name, const ClusterView *cluster, bool plannedDown, const QString &update);

private:
    [[nodiscard]] QLabel *addLine(const QString &objectName, bool bold);

    Role m_role;
    QLabel *m_name;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_update;
};

} // namespace epost
