// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RecoveryCommand.h"

namespace epost {

/// `resume --to <folder>`: finishes what was interrupted.
class ResumeCommand final : public RecoveryCommand {
    Q_DECLARE_TR_FUNCTIONS(epost::ResumeCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;

private:
    [[nodiscard]] UpdateResult recover(UpdateFolder folder, CommandContext &context) const override;
};

} // namespace epost
