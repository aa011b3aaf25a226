// SPDX-License-Identifier: MIT
#include "cli/ResumeCommand.h"

#include "cli/CommandContext.h"
#include "cli/UpdateView.h"

namespace epost {

CommandSpec ResumeCommand::spec() const
{
    return {QStringLiteral("resume"),
            tr("Finish an update that was interrupted"),
            {},
            {UpdateView::targetOption()}};
}

UpdateResult ResumeCommand::recover(UpdateFolder folder, CommandContext &context) const
{
    return folder.resume(context.progress(), context.cancel());
}

} // namespace epost
