// SPDX-License-Identifier: MIT
#include "procedure/OutageLog.h"

namespace epost {

void OutageLog::beginGap(Session &session, const QDateTime &now)
{
    if (session.gaps.isEmpty() || session.gaps.last().until.isValid())
        session.gaps.append({now, {}});
}

void OutageLog::endGap(Session &session, const QDateTime &now)
{
    if (!session.gaps.isEmpty() && !session.gaps.last().until.isValid())
        session.gaps.last().until = now;
}

void OutageLog::record(Session &session, StepNumber step, const ClusterActions::OutageTimes &times)
{
    const WayBackRecord *way = session.openWayBack();
    Outage *open = !session.outages.isEmpty() && !session.outages.last().until.isValid()
        ? &session.outages.last()
        : nullptr;
    if (open && !times.from.isValid()) {
        // The role came online between two tries: no clock of ours saw it, so the wall clock has to do.
        return;
    }
    if (open && times.until.isValid()) {
        open->until = times.until;
        open->milliseconds = open->from.msecsTo(times.until);
    } else if (!open && times.from.isValid()) {
        session.outages.append(
            {step, way ? wayBackKey(way->id) : QString(), times.from, times.until, times.length.count()});
    }
}

} // namespace epost
