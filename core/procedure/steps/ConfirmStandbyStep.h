// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Steps 1 and 9: on the waiting node all E-Post services are stopped and both tools closed.
class ConfirmStandbyStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::ConfirmStandbyStep)

public:
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
};

} // namespace epost
