// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "procedure/Session.h"

namespace epost {

// What can be said about the people and the times of a plan without looking at a machine.

/// Whether two names mean one person: without regard to case, width and spaces. Nobody is no person.
[[nodiscard]] bool samePerson(const QString &one, const QString &other);

/// Blockers team.worker-missing, team.checker-missing (unless one person is allowed) and team.same-person.
[[nodiscard]] Findings checkTeam(const Team &team, bool onePersonAllowed);

/// Blocker plan.end-before-start; warning plan.too-short where the steps end after the planned end; notice
/// plan.decision-early where the decision is due before the last of the steps begins.
[[nodiscard]] Findings checkTimes(const TimePlan &plan);

} // namespace epost
