// SPDX-License-Identifier: MIT
#include "ui/pages/ApplyPackagePage.h"
#include "ui/pages/AuditPackagePage.h"
#include "ui/pages/CompareComponentsPage.h"
#include "ui/pages/ConfirmStandbyPage.h"
#include "ui/pages/RepeatUpdatePage.h"
#include "ui/pages/SwitchBackPage.h"
#include "ui/pages/SwitchOverPage.h"
#include "ui/pages/VerifyActivePage.h"

namespace epost {

StepPage *StepPage::create(const StepSpec &spec, const WizardContext &context, QWidget *parent)
{
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return new ConfirmStandbyPage(spec, context, parent);
    case StepKind::AuditMailPackage:
    case StepKind::AuditWebPackage:
        return new AuditPackagePage(spec, context, parent);
    case StepKind::ApplyMailPackage:
    case StepKind::ApplyWebPackage:
        return new ApplyPackagePage(spec, context, parent);
    case StepKind::SwitchOver:
        return new SwitchOverPage(spec, context, parent);
    case StepKind::VerifyActive:
        return new VerifyActivePage(spec, context, parent);
    case StepKind::CompareComponents:
        return new CompareComponentsPage(spec, context, parent);
    case StepKind::RepeatUpdate:
        return new RepeatUpdatePage(spec, context, parent);
    case StepKind::SwitchBack:
        return new SwitchBackPage(spec, context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace epost
