// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QFrame>

class QLabel;

namespace epost {

/// The machine on which the person works, in letters that cannot be overlooked: working on the wrong node is
/// the classic accident. Beside it what mail does, and the clocks of the night: the running outage, the time
/// left until the decision.
class NodeBanner : public QFrame {
    Q_OBJECT

public:
    explicit NodeBanner(QWidget *parent = nullptr);

    void show(const RunView &view);
    /// No session is open. \param host this machine; null: not looked at yet
    void showHost(const HostInfo *host, bool rehearsal);

private:
    [[nodiscard]] static QString stateText(const RunView &view);
    [[nodiscard]] static QString remarkText(const RunView &view);
    [[nodiscard]] static QString outageText(const RunView &view);
    [[nodiscard]] static QString decisionText(const RunView &view);

    QLabel *m_host;
    QLabel *m_role;
    QLabel *m_state;
    QLabel *m_remark;
    QLabel *m_outage;
    QLabel *m_decision;
};

} // namespace epost
