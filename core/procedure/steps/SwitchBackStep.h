// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Step 11: the cluster service of the 正系 is started, its pause ends, and the role returns: by itself where
/// failback is configured, else moved explicitly.
class SwitchBackStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::SwitchBackStep)

public:
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
    [[nodiscard]] Findings verify(StepContext &context) const override;

private:
    [[nodiscard]] static Result<> bringBack(StepContext &context, class ClusterActions &actions);
};

} // namespace epost
