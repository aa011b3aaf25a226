// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "procedure/SessionFile.h"

namespace epost {

// What people enter into a session beside its steps.

/// The forced choice 続行／切り戻し at the decision time. Going back itself is begun with beginWayBack().
/// \return Refused without the approver's name or the reason
[[nodiscard]] Result<> decide(SessionFile &file, const Decision &decision);

/// The vendor's release note as pasted, and what follows from it.
void setReleaseNote(Session &session, const QString &text, const Catalog &catalog);
/// The same, later: while a step waits for it. \return InvalidInput where nothing in it was understood
[[nodiscard]] Result<> enterReleaseNote(SessionFile &file, const QString &text, const Catalog &catalog);

} // namespace epost
