// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class FactList;
class LicenceKeyPanel;

/// Steps 7 and 12: what “E-POST Mail Control” has to show, and next year's licence key where there is one.
class VerifyActivePage final : public StepPage {
    Q_OBJECT

public:
    VerifyActivePage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    void showLicence(const RunView &view);

    QLabel *m_control;
    LicenceKeyPanel *m_licence;
    FactList *m_facts;
};

} // namespace epost
