// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/Desktop.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

#include <memory>

namespace epost {

/// The machine on which the process runs.
[[nodiscard]] std::unique_ptr<Machine> thisMachine();

/// The screen in front of the person; null where it cannot be looked at.
[[nodiscard]] std::unique_ptr<Desktop> thisDesktop();

/// The machine that a session works on: this one, or in a rehearsal the simulated node on which its work goes
/// on. \param sessionFolder the folder of the session file, to which the rehearsal's root is relative \return
/// NotFound or Damaged where the rehearsal's world is gone
[[nodiscard]] Result<std::unique_ptr<Machine>> machineOf(const Session &session,
                                                         const QString &sessionFolder);

} // namespace epost
