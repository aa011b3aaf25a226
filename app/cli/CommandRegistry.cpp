// SPDX-License-Identifier: MIT
#include "cli/CommandRegistry.h"

#include "cli/ApplyCommand.h"
#include "cli/CheckCommand.h"
#include "cli/ComponentsCommand.h"
#include "cli/InspectCommand.h"
#include "cli/PlanCommand.h"
#include "cli/PruneCommand.h"
#include "cli/RehearseCommand.h"
#include "cli/ReportCommand.h"
#include "cli/ResumeCommand.h"
#include "cli/RollbackCommand.h"
#include "cli/SessionCommand.h"
#include "cli/StatusCommand.h"
#include "cli/StepCommand.h"

namespace epost {

namespace {

template <typename... Commands>
std::vector<std::unique_ptr<Command>> listOf()
{
    std::vector<std::unique_ptr<Command>> list;
    (list.push_back(std::make_unique<Commands>()), ...);
    return list;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    return listOf<
        // one package, one folder
        InspectCommand, PlanCommand, ApplyCommand, StatusCommand, ResumeCommand, RollbackCommand,
        PruneCommand, ComponentsCommand,
        // the procedure
        CheckCommand, StepCommand, SessionCommand, RehearseCommand, ReportCommand>();
}

} // namespace epost
