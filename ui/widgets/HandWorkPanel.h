// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "ui/Workplace.h"

#include <QFrame>
#include <QFuture>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace epost {

class SessionController;

/// “At the simulated machines”: what the person of a rehearsal does there with his own hands. No part of the
/// product, and said so; hidden outside a rehearsal. Works in the background, also while a step waits for it.
class HandWorkPanel : public QFrame {
    Q_OBJECT

public:
    explicit HandWorkPanel(QWidget *parent = nullptr);
    ~HandWorkPanel() override;

    /// Cheap: what is offered is looked up in the background, at most one look at a time.
    void show(const SessionController &run);
    /// As if the person had chosen it.
    void carryOut(const HandWork &work);
    [[nodiscard]] const QList<HandWork> &offered() const { return m_offered; }

Q_SIGNALS:
    /// Something was done at the machines: look again.
    void done();

private:
    struct Seen {
        QList<HandWork> works;
        std::optional<Error> error;
        bool acted = false;
    };
    void start(const QString &key);
    void take(const Seen &seen, const QString &text);
    void render();

    std::shared_ptr<Workplace> m_workplace;
    std::optional<Session> m_session;
    QList<HandWork> m_offered;
    QFuture<void> m_work;
    bool m_busy = false;
    std::optional<HandWork> m_next; ///< chosen while the machines were being looked at
    QToolButton *m_toggle;
    QWidget *m_content;
    QComboBox *m_choice;
    QPushButton *m_do;
    QLabel *m_told;
};

} // namespace epost
