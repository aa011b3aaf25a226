// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Step 10: the second to the fifth step again on the 正系, which waits now. Either both folders are new at
/// the end, or both are as before.
class RepeatUpdateStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::RepeatUpdateStep)

public:
    [[nodiscard]] QList<Question> questions(const StepContext &context) const override;
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] StepOutcome prepare(StepContext &context) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
    [[nodiscard]] Findings verify(StepContext &context) const override;

private:
    [[nodiscard]] static StepOutcome takeBack(StepContext &context, StepOutcome outcome);
};

} // namespace epost
