// SPDX-License-Identifier: MIT
#pragma once

#include "ui/SessionController.h"

namespace epost {

// The work moves to another node (正系で作業を続ける), as changes for SessionController::change(). In a
// rehearsal the people come to that node with the packages that the night has for them.

/// The seat is given in this very file, which both nodes can open.
[[nodiscard]] SessionController::Change handOverHere(const NodeName &to, const QString &person);
/// The session, with the seat given, and the packages are copied into a folder that the other node can open.
/// \param folder as it can be opened here
[[nodiscard]] SessionController::Change handOverInto(const QString &folder, const NodeName &to,
                                                     const QString &person);

} // namespace epost
