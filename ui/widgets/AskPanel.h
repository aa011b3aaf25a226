// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Asked.h"

#include <QGroupBox>

#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace epost {

class ConfirmCard;
class FindingsView;

/// What work under way waits for: the answer to a question, the reason for going on over a warning that
/// turned up just now, a confirmation, or a password. Hidden while nothing is asked.
class AskPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit AskPanel(QWidget *parent = nullptr);

    /// The same thing again keeps what was chosen and typed.
    void show(const std::optional<Asked> &asked, const Team &team);

Q_SIGNALS:
    void replied(const epost::GivenAnswers &answers);
    /// Whoever takes it takes it out.
    void passwordTyped(const std::shared_ptr<epost::Secret> &password);
    /// Stop here.
    void declined();

private:
    void ask(const Finding &warning);
    void ask(const Question &question);
    void ask(const CommitRequest &request);
    void ask(const PasswordRequest &request);
    void addChoices(const Question &question);
    [[nodiscard]] Answer answer(const Question &question) const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool reasonNeeded() const;
    void showMissing();
    void reply();
    void givePassword();

    std::optional<Asked> m_asked;
    Team m_team;
    QLabel *m_text;
    QLabel *m_hint;
    QWidget *m_choiceBox = nullptr; ///< of the question shown
    QButtonGroup *m_choices = nullptr; ///< ids are indices into Question::choices
    QVBoxLayout *m_choicePlace;
    FindingsView *m_warning;
    ConfirmCard *m_card;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_missing;
    QPushButton *m_reply;
    QPushButton *m_without;
    QPushButton *m_stop;
};

} // namespace epost
