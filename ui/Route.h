// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PageId.h"
#include "ui/RunView.h"

#include <QList>

namespace epost {

// The way through the wizard, derived from the core's table and the state of the session.

/// Every page in the order of the list. \param view nothing: no session is open, so its plan is being made
[[nodiscard]] QList<PageId> routeOf(const std::optional<RunView> &view);
/// Whether the step can be carried out now, where the person sits.
[[nodiscard]] bool isTurnOf(const RunView &view, StepNumber number);
/// Where the work is now.
[[nodiscard]] PageId currentPage(const RunView &view);

} // namespace epost
