// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/WayBack.h"
#include "ui/pages/WizardPage.h"

#include <optional>

class QGroupBox;
class QLineEdit;

namespace epost {

class AskPanel;
class ConfirmCard;
class FindingsView;
class SeatChangePanel;
class WayBackList;

/// 切り戻し: which way back applies and why, its steps and its risk; begins it with a reason and an approver,
/// and carries its steps out one by one, over changes of the seat. Interrupted, it continues.
class WayBackPage : public WizardPage {
    Q_OBJECT

public:
    WayBackPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageAction action() const override;
    void act() override;
    void refresh() override;

private:
    enum class Moment {
        Nothing, ///< there is nothing to take back
        Deciding,
        Elsewhere, ///< the next step belongs to another seat
        Going, ///< the next step can be carried out here
        Ended,
    };
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] std::optional<WayBackId> shownWay() const;
    [[nodiscard]] QWidget *buildDecision();
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] QStringList lines(Moment now) const;
    void showSteps(Moment now);
    void showConfirmation(Moment now);
    void takeEnding();

    QLabel *m_text;
    WayBackList *m_steps;
    QLabel *m_risk;
    QGroupBox *m_decision;
    QLineEdit *m_reason;
    QLineEdit *m_approver;
    SeatChangePanel *m_seat;
    ConfirmCard *m_card;
    AskPanel *m_ask;
    FindingsView *m_findings;
    QString m_run; ///< the session for which the fields were filled
};

} // namespace epost
