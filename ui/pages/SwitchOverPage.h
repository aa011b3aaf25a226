// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class OutageNote;

/// Step 6: mail stops for the first time. Says so in large letters, and counts while it lasts.
class SwitchOverPage final : public StepPage {
    Q_OBJECT

public:
    SwitchOverPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    OutageNote *m_outage;
};

} // namespace epost
