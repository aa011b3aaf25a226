// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/ClusterActions.h"
#include "procedure/Session.h"

namespace epost {

/// Keeps the session's book of mail outages and of the time without redundancy (冗長性なし).
class OutageLog {
public:
    /// From now on one node carries everything. Nothing happens where such a time is open already.
    static void beginGap(Session &session, const QDateTime &now);
    static void endGap(Session &session, const QDateTime &now);
    /// Enters what was seen of an outage; nothing where mail did not stop. A second try of the same step
    /// continues an outage that was still open.
    static void record(Session &session, StepNumber step, const ClusterActions::OutageTimes &times);
};

} // namespace epost
