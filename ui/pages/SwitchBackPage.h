// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class FactList;
class OutageNote;

/// Step 11: mail stops for the second time. Says how the role comes back, and counts while it lasts.
class SwitchBackPage final : public StepPage {
    Q_OBJECT

public:
    SwitchBackPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    OutageNote *m_outage;
    FactList *m_policy;
};

} // namespace epost
