// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Steps 7 and 12: the node that has become active really carries mail: role, shared drive, services, ports,
/// and what a person sees in “E-POST Mail Control”. Enterprise II: the time to enter next year's licence key.
class VerifyActiveStep final : public Step {
    Q_DECLARE_TR_FUNCTIONS(epost::VerifyActiveStep)

public:
    /// Key of the licence question; its choices are the keys of LicenceAnswer.
    static constexpr QLatin1String kLicenceQuestion{"licence-key"};

    [[nodiscard]] QList<Question> questions(const StepContext &context) const override;
    [[nodiscard]] Findings check(StepContext &context) const override;
    [[nodiscard]] Findings tryOut(StepContext &context, Operator &person) const override;
    [[nodiscard]] StepOutcome perform(StepContext &context) const override;
};

} // namespace epost
