// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "cli/Command.h"
#include "update/UpdateResult.h"

namespace epost {

/// `status --to <folder>`: the unfinished or last transaction. Looks only; exit code 0 also where one is
/// unfinished.
class StatusCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::StatusCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

private:
    [[nodiscard]] static QString sentence(const UpdateResult &result, const Folder &target);
};

} // namespace epost
