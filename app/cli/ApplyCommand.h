// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

/// `apply <package> --to <folder>`: the transaction. A person confirms, or --yes does.
class ApplyCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::ApplyCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;
};

} // namespace epost
