// SPDX-License-Identifier: MIT
#include "cli/RollbackCommand.h"

#include "cli/CommandContext.h"
#include "cli/UpdateView.h"

namespace epost {

CommandSpec RollbackCommand::spec() const
{
    return {QStringLiteral("rollback"), tr("Take the newest update back"), {}, {UpdateView::targetOption()}};
}

UpdateResult RollbackCommand::recover(UpdateFolder folder, CommandContext &context) const
{
    return folder.rollBack(context.progress(), context.cancel());
}

} // namespace epost
