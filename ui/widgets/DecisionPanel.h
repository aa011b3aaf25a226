// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace epost {

/// The forced choice at the decision time: 続行 or 切り戻し, with the approver's name and the reason.
class DecisionPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    void show(const Session &session);

Q_SIGNALS:
    /// Without its time.
    void decided(const epost::Decision &decision);

private:
    void showMissing();
    void decide(bool goOn);

    QLabel *m_text;
    QLineEdit *m_approver;
    QLineEdit *m_reason;
    QLabel *m_missing;
    QPushButton *m_goOn;
    QPushButton *m_goBack;
};

} // namespace epost
