// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Steps 8 and 13: COMPONENT LIST of the node after the update, compared with before, with the vendor's
/// release note and, on the 正系, with the 副系 bit by bit.
class CompareComponentsStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::CompareComponentsStep)

public:
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
};

} // namespace epost
