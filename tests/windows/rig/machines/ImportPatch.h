// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

namespace epost::rig {

/// Puts \a replacement into the import table of the running program for a function that it imports by name.
/// \return the function that stood there, or null where the program does not import it
[[nodiscard]] void *replaceImport(const char *library, const char *function, void *replacement);

} // namespace epost::rig
