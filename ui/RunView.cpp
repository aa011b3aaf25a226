// SPDX-License-Identifier: MIT
#include "ui/RunView.h"

#include <algorithm>

namespace epost {

RunView RunView::of(const SessionFile &file, Machine &machine, std::optional<StepNumber> working)
{
    RunView view;
    view.session = file.session();
    view.path = file.path();
    view.here = machine.host().name;
    view.now = machine.clock().now();
    view.working = working;
    NodeName owner;
    if (auto seen = ClusterView::of(machine, view.session)) {
        owner = seen->role.owner;
        view.cluster = std::move(*seen);
    }
    const WayBackRecord *open = view.session.openWayBack();
    view.wayBack = open ? std::optional(open->id) : applicableWayBack(view.session, owner);
    return view;
}

bool RunView::withoutRedundancy() const
{
    return std::any_of(session.gaps.begin(), session.gaps.end(),
                       [](const RedundancyGap &gap) { return !gap.until.isValid(); });
}

} // namespace epost
