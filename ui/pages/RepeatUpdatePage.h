// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class ChangePlanView;
class FactList;

/// Step 10: both update programs on the 正系, with their folders and what they would do there.
class RepeatUpdatePage final : public StepPage {
    Q_OBJECT

public:
    RepeatUpdatePage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    FactList *m_mail;
    FactList *m_web;
    ChangePlanView *m_mailPlan;
    ChangePlanView *m_webPlan;
};

} // namespace epost
