// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

#include <memory>
#include <vector>

namespace epost {

/// All commands, in the order in which the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace epost
