// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class FactList;

/// Steps 3 and 5: the folder whose files are replaced, and whether the new ones lie ready.
class ApplyPackagePage final : public StepPage {
    Q_OBJECT

public:
    ApplyPackagePage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    SessionPackage::Use m_use;
    FactList *m_facts;
};

} // namespace epost
