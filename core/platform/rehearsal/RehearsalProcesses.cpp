// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalProcesses.h"

#include "platform/rehearsal/DriveMap.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"

namespace epost {

namespace {

constexpr qint64 kFirstServiceProcess = 2000;

} // namespace

RehearsalProcesses::RehearsalProcesses(RehearsalWorld &world, NodeName node)
    : m_world(world)
    , m_node(std::move(node))
{
}

Result<QList<ProcessInfo>> RehearsalProcesses::running() const
{
    if (m_world.isDark(m_node))
        return fail(powerLost(m_node));
    const WorldState world = m_world.state();
    const SimulatedNode *node = world.node(m_node);
    if (node == nullptr)
        return QList<ProcessInfo>();
    const DriveMap drives(m_world.root(), m_node);
    QList<ProcessInfo> processes = node->processes;
    for (ProcessInfo &process : processes)
        process.imagePath = drives.native(process.imagePath);
    for (qsizetype i = 0; i < node->services.size(); ++i) {
        const ServiceInfo &service = node->services.at(i).info;
        if (service.state == ServiceState::Stopped)
            continue;
        ProcessInfo process;
        process.id = kFirstServiceProcess + 4 * i;
        process.imagePath = drives.native(service.imagePath);
        process.user = QStringLiteral("NT AUTHORITY\\SYSTEM");
        processes.append(process);
    }
    return processes;
}

} // namespace epost
