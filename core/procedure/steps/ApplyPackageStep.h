// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Steps 3 and 5: the staged files replace the installed ones, on a node that is paused in the cluster
/// meanwhile. By hand: the person runs the vendor's program, and the folder is compared with the package
/// afterwards.
class ApplyPackageStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::ApplyPackageStep)

public:
    explicit ApplyPackageStep(SessionPackage::Use use)
        : m_use(use)
    {
    }
    [[nodiscard]] QString skipReason(const StepContext &context) const override;
    [[nodiscard]] QList<Question> questions(const StepContext &context) const override;
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome prepare(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
    [[nodiscard]] Findings verify(StepContext &context) const override;

private:
    [[nodiscard]] StepOutcome finish(StepContext &context, StepOutcome outcome) const;
    [[nodiscard]] StepOutcome giveUp(StepContext &context, StepOutcome outcome) const;

    SessionPackage::Use m_use;
};

} // namespace epost
