// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/Processes.h"

namespace epost {

class RehearsalWorld;

/// The programs on one node of a rehearsed world: its running services and what people have open.
class RehearsalProcesses final : public Processes {
public:
    /// \param world outlives the processes
    RehearsalProcesses(RehearsalWorld &world, NodeName node);
    [[nodiscard]] Result<QList<ProcessInfo>> running() const override;

private:
    RehearsalWorld &m_world;
    NodeName m_node;
};

} // namespace epost
