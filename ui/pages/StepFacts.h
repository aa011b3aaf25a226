// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"
#include "ui/widgets/FactList.h"

namespace epost {

// What several step pages show of the session, as names and values.

/// The approved update program and the folder into which it goes on the node of that role.
[[nodiscard]] QList<Fact> packageFacts(const Session &session, SessionPackage::Use use, Role role);
/// The folder and the state in which it is.
[[nodiscard]] QList<Fact> folderFacts(const Session &session, SessionPackage::Use use, Role role);

} // namespace epost
