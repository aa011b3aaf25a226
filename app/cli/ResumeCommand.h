// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

/// `resume --to <folder>`: finishes what was interrupted.
class ResumeCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::ResumeCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;
};

} // namespace epost
