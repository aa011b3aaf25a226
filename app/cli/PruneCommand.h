// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

/// `prune --to <folder>`: removes old backups, with --all everything that the product left there.
class PruneCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::PruneCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;
};

} // namespace epost
