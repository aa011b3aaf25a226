// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Steps 2 and 4: the package is the approved one, is sound and fits. Step 2 also stages both packages, so
/// that nothing is swapped before everything is ready.
class AuditPackageStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::AuditPackageStep)

public:
    explicit AuditPackageStep(SessionPackage::Use use)
        : m_use(use)
    {
    }
    [[nodiscard]] QString skipReason(const StepContext &context) const override;
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;

private:
    SessionPackage::Use m_use;
};

} // namespace epost
