// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Step 6: the cluster service of the 正系 is stopped, so that the 副系 takes over. The 正系 is paused first:
/// a restart of it in step 10 cannot pull mail onto half-replaced files. By hand, the person stops it in the
/// Failover Cluster Manager and the product watches.
class SwitchOverStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::SwitchOverStep)

public:
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome prepare(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
    [[nodiscard]] Findings verify(StepContext &context) const override;
};

} // namespace epost
