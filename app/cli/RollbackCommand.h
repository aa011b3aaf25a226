// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

/// `rollback --to <folder>`: takes back the newest transaction.
class RollbackCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::RollbackCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;
};

} // namespace epost
