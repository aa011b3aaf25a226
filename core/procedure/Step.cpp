// SPDX-License-Identifier: MIT
#include "procedure/Step.h"

#include "procedure/steps/ApplyPackageStep.h"
#include "procedure/steps/AuditPackageStep.h"
#include "procedure/steps/CompareComponentsStep.h"
#include "procedure/steps/ConfirmStandbyStep.h"
#include "procedure/steps/RepeatUpdateStep.h"
#include "procedure/steps/SwitchBackStep.h"
#include "procedure/steps/SwitchOverStep.h"
#include "procedure/steps/VerifyActiveStep.h"

namespace epost {

std::unique_ptr<Step> Step::create(StepKind kind)
{
    switch (kind) {
    case StepKind::ConfirmStandby:
        return std::make_unique<ConfirmStandbyStep>();
    case StepKind::AuditMailPackage:
        return std::make_unique<AuditPackageStep>(SessionPackage::Use::Mail);
    case StepKind::ApplyMailPackage:
        return std::make_unique<ApplyPackageStep>(SessionPackage::Use::Mail);
    case StepKind::AuditWebPackage:
        return std::make_unique<AuditPackageStep>(SessionPackage::Use::Web);
    case StepKind::ApplyWebPackage:
        return std::make_unique<ApplyPackageStep>(SessionPackage::Use::Web);
    case StepKind::SwitchOver:
        return std::make_unique<SwitchOverStep>();
    case StepKind::VerifyActive:
        return std::make_unique<VerifyActiveStep>();
    case StepKind::CompareComponents:
        return std::make_unique<CompareComponentsStep>();
    case StepKind::RepeatUpdate:
        return std::make_unique<RepeatUpdateStep>();
    case StepKind::SwitchBack:
        return std::make_unique<SwitchBackStep>();
    }
    Q_UNREACHABLE();
}

QString Step::skipReason(const StepContext &) const
{
    return {};
}

QList<Question> Step::questions(const StepContext &) const
{
    return {};
}

Findings Step::tryOut(StepContext &, Operator &) const
{
    return {};
}

StepOutcome Step::prepare(StepContext &) const
{
    return StepOutcome::done();
}

Findings Step::verify(StepContext &) const
{
    return {};
}

} // namespace epost
