// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/StepNumber.h"

#include <compare>

namespace epost {

/// A page of the wizard.
struct PageId {
    enum class Kind {
        Start, ///< 始める前に
        Packages, ///< the plan: what is applied
        Folders, ///< the plan: where, on which nodes
        People, ///< the plan: who, when
        Review, ///< the plan as a whole; begins the session
        Step, ///< one of the thirteen
        Seat, ///< the work goes on at the other node
        Completion,
        WayBack, ///< 切り戻し
    };
    Kind kind = Kind::Start;
    int step = 0; ///< 1–13 for Kind::Step, else 0

    [[nodiscard]] static PageId ofStep(StepNumber number) { return {Kind::Step, number.value()}; }
    auto operator<=>(const PageId &) const = default;
};

} // namespace epost
