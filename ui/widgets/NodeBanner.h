// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QFrame>

class QLabel;

namespace epost {

/// The node on which the work goes on, in letters that cannot be overlooked: working on the wrong node is the
/// classic accident.
class NodeBanner : public QFrame {
    Q_OBJECT

public:
    explicit NodeBanner(QWidget *parent = nullptr);

    /// \param view nothing: no run yet
    void show(const std::optional<RunView> &view);

private:
    [[nodiscard]] static QString stateText(const RunView &view);

    QLabel *m_host;
    QLabel *m_role;
    QLabel *m_state;
    QLabel *m_remark;
};

} // namespace epost
