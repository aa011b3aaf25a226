// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

#include <string>

namespace epost::rig {

// The service control manager of this node. Errors are Windows' own codes.

/// \param state receives SERVICE_STOPPED and so on
[[nodiscard]] DWORD queryService(const std::string &name, SERVICE_STATUS_PROCESS &status);
/// Asks only; the service may still be on its way.
[[nodiscard]] DWORD requestStart(const std::string &name);
[[nodiscard]] DWORD requestStop(const std::string &name);
/// Until the service is in \a state. \return false where it ended up in another, or \a limit (ms) has passed
[[nodiscard]] bool waitForService(const std::string &name, DWORD state, DWORD limit);

} // namespace epost::rig
