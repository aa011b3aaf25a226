// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QGroupBox>

class QGridLayout;
class QLabel;

namespace epost {

/// The cluster as it was last seen, and what the run has cost so far: owner node, how far the files of each
/// node are, mail outages, the time without redundancy.
class ClusterPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit ClusterPanel(QWidget *parent = nullptr);

    /// \param view nothing: no run yet
    void show(const std::optional<RunView> &view);

private:
    /// One line of name and value; the value is selectable and wraps.
    [[nodiscard]] QLabel *addLine(const QString &name, const QString &objectName);

    QGridLayout *m_layout;
    QLabel *m_owner;
    QLabel *m_secondary;
    QLabel *m_primary;
    QLabel *m_outage;
    QLabel *m_redundancy;
    QLabel *m_decision;
};

} // namespace epost
