// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "update/UpdateFolder.h"

namespace epost {

/// What the ways out of an update have in common: the folder must be ready for it, and the outcome is told.
class RecoveryCommand : public Command {
public:
    [[nodiscard]] QJsonObject neutralJson() const final;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) final;

protected:
    [[nodiscard]] virtual UpdateResult recover(UpdateFolder folder, CommandContext &context) const = 0;
};

} // namespace epost
