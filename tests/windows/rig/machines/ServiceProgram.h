// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

#include <functional>
#include <string>

namespace epost::rig {

/// The body of a Windows service of one program. Runs start() and then loop() until it is asked to stop, on
/// the service's thread.
struct ServiceProgram {
    std::wstring name;
    /// \return 0, or the error with which the service ends at once
    std::function<DWORD()> start;
    /// One round; waits for what the service lives on, no longer than until \a stop is signalled. \return
    /// whether to go on
    std::function<bool(HANDLE stop)> round;
    /// Asked to stop: one round of winding up. \return whether it goes on; true counts as progress where
    /// \a progresses says so
    std::function<bool(bool &progresses)> wind;
};

/// Runs it under the service control manager. \return the program's exit code
int runService(ServiceProgram program);

} // namespace epost::rig
