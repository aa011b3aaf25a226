// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"
#include "procedure/WayBack.h"

namespace epost {

/// One kind of step of a way back. They look, do and look again like those of the procedure.
[[nodiscard]] std::unique_ptr<Step> makeWayBackStep(WayBackStepKind kind);

} // namespace epost
