// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "procedure/SessionFile.h"

namespace epost {

// What people do around the steps, when it is due, and when the whole run may be called finished.

/// The phases of the checklist that are due before a step begins.
[[nodiscard]] QList<ChecklistPhase> phasesDueAt(StepNumber number);

/// Ticks an item, or marks it as not applicable with a reason. \return NotFound for an unknown item
[[nodiscard]] Result<> tick(SessionFile &file, const Catalog &catalog, const ChecklistMark &mark);
/// Takes a tick away that was set by mistake. Nothing happens where the item is not ticked.
[[nodiscard]] Result<> untick(SessionFile &file, const QString &item);

/// What keeps the run from being called finished: open steps, open end checks (監視抑止解除, 終了連絡 …).
[[nodiscard]] Findings openEndChecks(const Session &session, const Catalog &catalog);

/// Calls the run finished. \return Refused while something is open
[[nodiscard]] Result<> finishSession(SessionFile &file, const Catalog &catalog, const QDateTime &now);

} // namespace epost
