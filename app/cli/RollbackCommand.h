// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RecoveryCommand.h"

namespace epost {

/// `rollback --to <folder>`: takes back the newest transaction.
class RollbackCommand final : public RecoveryCommand {
    Q_DECLARE_TR_FUNCTIONS(epost::RollbackCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;

private:
    [[nodiscard]] UpdateResult recover(UpdateFolder folder, CommandContext &context) const override;
};

} // namespace epost
