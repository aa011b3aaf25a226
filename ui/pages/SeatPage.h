// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/StepNumber.h"
#include "ui/pages/WizardPage.h"

#include <optional>

namespace epost {

class PackagePlaces;
class SeatChangePanel;

/// 正系で作業を続ける: between step 8 and step 9 the session goes over to the other node; whoever arrives
/// there sees first whether the same packages have come along.
class SeatPage : public WizardPage {
    Q_OBJECT

public:
    SeatPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageAction action() const override;
    void act() override;
    void enter() override;
    void refresh() override;

private:
    enum class Moment {
        TooEarly, ///< steps of the first node are open
        Leaving, ///< the seat is to be given, or was given and the work goes on elsewhere
        Arrived,
        Over, ///< the steps of the other node have begun
    };
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] static StepNumber firstStepThere();
    void lookAtPackages();

    QLabel *m_text;
    SeatChangePanel *m_change;
    PackagePlaces *m_packages;
};

} // namespace epost
