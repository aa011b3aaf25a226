// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "update/ChangePlan.h"

namespace epost {

/// `plan <package> --to <folder>`: what an apply would do. Exit code 3 where it would be refused.
class PlanCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::PlanCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

    /// The option --data-files, shared with `apply`.
    [[nodiscard]] static OptionSpec dataFilesOption();
    [[nodiscard]] static DataFiles dataFilesOf(const QCommandLineParser &arguments);
};

} // namespace epost
