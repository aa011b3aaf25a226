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
    // Where the role came online between two tries no clock of ours saw it: the first sight of it has to do.
    const QDateTime end = times.from.isValid() ? times.until : times.online;
    if (open && end.isValid()) {
        open->until = end;
        open->milliseconds = open->from.msecsTo(end);
    } else if (!open && times.from.isValid()) {
        session.outages.append(
            {step, way ? wayBackKey(way->id) : QString(), times.from, times.until, times.length.count()});
    }
}

} // namespace epost
