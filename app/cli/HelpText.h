// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

#include <QList>

namespace epost {

/// What --help shows without a command.
[[nodiscard]] QString helpOverview(const QList<CommandSpec> &commands);
/// What --help shows with one.
[[nodiscard]] QString helpOf(const CommandSpec &command);
/// One line such as "epost-update plan <package> --to <folder>".
[[nodiscard]] QString usageOf(const CommandSpec &command);

} // namespace epost
