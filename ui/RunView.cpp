// SPDX-License-Identifier: MIT
#include "ui/RunView.h"

#include <algorithm>

namespace epost {

RunView RunView::of(const SessionFile &file, Seats &seats, std::optional<StepNumber> working)
{
    RunView view = ofSession(file.session(), file.path());
    view.working = working;
    NodeName owner;
    if (const auto machine = seats.machineOf(view.session.seat)) {
        view.now = (*machine)->clock().now();
        if (auto seen = ClusterView::of(**machine, view.session)) {
            owner = seen->role.owner;
            view.cluster = std::move(*seen);
        }
    }
    const WayBackRecord *open = view.session.openWayBack();
    view.wayBack = open ? std::optional(open->id) : applicableWayBack(view.session, owner);
    return view;
}

RunView RunView::ofSession(const Session &session, const QString &path)
{
    RunView view;
    view.session = session;
    view.path = path;
    view.now = SystemClock().now();
    return view;
}

bool RunView::withoutRedundancy() const
{
    return std::any_of(session.gaps.begin(), session.gaps.end(),
                       [](const RedundancyGap &gap) { return !gap.until.isValid(); });
}

} // namespace epost
