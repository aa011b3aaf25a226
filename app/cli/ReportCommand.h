// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

/// `report <session> --out <file>`: the report.
class ReportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;
};

} // namespace epost
