// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/StepNumber.h"

namespace epost {

class SessionController;

/// Where a step stands, as its page shows it.
enum class StepStage {
    NoSession,
    NotYet, ///< something else comes first
    Open, ///< its turn
    Interrupted, ///< was begun, and nobody works on it
    Failed, ///< was tried
    Working,
    Done,
    Skipped,
};

[[nodiscard]] StepStage stageOf(const SessionController &run, StepNumber number);
/// Whether the step can be carried out now.
[[nodiscard]] constexpr bool isTurn(StepStage stage)
{
    return stage == StepStage::Open || stage == StepStage::Interrupted || stage == StepStage::Failed;
}

} // namespace epost
