// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"

namespace epost {

class ChangePlanView;
class FactList;

/// Steps 2 and 4: the update program that was approved, and what it would do, file by file.
class AuditPackagePage final : public StepPage {
    Q_OBJECT

public:
    AuditPackagePage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    SessionPackage::Use m_use;
    FactList *m_facts;
    ChangePlanView *m_plan;
};

} // namespace epost
