// SPDX-License-Identifier: MIT
#include "ui/Route.h"

namespace epost {

namespace {

bool changesSeatBefore(const StepSpec &spec)
{
    return spec.number > StepNumber::of<1>()
        && kProcedure[static_cast<std::size_t>(spec.number.value() - 2)].role != spec.role;
}

} // namespace

QList<PageId> routeOf(const std::optional<RunView> &view)
{
    using Kind = PageId::Kind;
    QList<PageId> route{{Kind::Start}, {Kind::Packages}, {Kind::Folders}, {Kind::People}, {Kind::Review}};
    for (const StepSpec &spec : kProcedure) {
        if (changesSeatBefore(spec))
            route.append({Kind::Seat});
        route.append(PageId::ofStep(spec.number));
    }
    route.append({Kind::Completion});
    if (view && (view->wayBack || !view->session.waysBack.isEmpty()))
        route.append({Kind::WayBack});
    return route;
}

bool isTurnOf(const RunView &view, StepNumber number)
{
    const Session &session = view.session;
    const SessionNode *seat = session.node(session.seat);
    return !session.openWayBack() && !session.takenBack() && session.nextStep() == number
        && (!seat || seat->role == specOf(number).role);
}

PageId currentPage(const RunView &view)
{
    const Session &session = view.session;
    if (session.openWayBack())
        return {PageId::Kind::WayBack};
    const auto next = session.nextStep();
    if (session.takenBack() || !next)
        return {PageId::Kind::Completion};
    const StepSpec &spec = specOf(*next);
    // Whoever has just arrived looks at what has come along before anything else.
    const bool arriving = changesSeatBefore(spec) && session.step(*next).record.state == StepState::Pending;
    return arriving || !isTurnOf(view, *next) ? PageId{PageId::Kind::Seat} : PageId::ofStep(*next);
}

} // namespace epost
