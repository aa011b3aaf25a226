// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalCluster.h"

#include "base/Logging.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"

#include <algorithm>

namespace epost {

RehearsalCluster::RehearsalCluster(RehearsalWorld &world, NodeName node)
    : m_world(world)
    , m_node(std::move(node))
{
}

ClusterPresence RehearsalCluster::presence() const
{
    const WorldState world = m_world.state();
    if (!world.clusterInstalled)
        return ClusterPresence::NotInstalled;
    const SimulatedNode *node = world.node(m_node);
    const bool runs = node != nullptr
        && (node->clusterService == ClusterServiceState::Running
            || node->clusterService == ClusterServiceState::StopPending);
    return runs ? ClusterPresence::Running : ClusterPresence::NotRunning;
}

Result<> RehearsalCluster::powered() const
{
    return m_world.isDark(m_node) ? Result<>(fail(powerLost(m_node))) : Result<>();
}

Result<> RehearsalCluster::reachable(const WorldState &world) const
{
    if (!world.clusterInstalled)
        return fail(ErrorClass::Unsupported, tr("There is no Windows failover cluster on this machine."));
    const bool answers = std::ranges::any_of(world.nodes, [](const SimulatedNode &node) {
        return node.powered && node.clusterService == ClusterServiceState::Running;
    });
    if (!answers) {
        return fail(ErrorClass::Unreachable, tr("The cluster does not answer: its service runs on no node."),
                    tr("Start the cluster service of a node."));
    }
    return {};
}

template <typename Request>
Result<> RehearsalCluster::throughCluster(Request request)
{
    if (auto on = powered(); !on)
        return on;
    return m_world.change([&](WorldState &world) -> Result<> {
        if (auto answered = reachable(world); !answered)
            return answered;
        ClusterSimulation simulation(world);
        return request(simulation);
    });
}

template <typename Request>
Result<> RehearsalCluster::throughServiceControl(Request request)
{
    if (auto on = powered(); !on)
        return on;
    return m_world.change([&](WorldState &world) -> Result<> {
        if (!world.clusterInstalled)
            return fail(ErrorClass::Unsupported, tr("There is no Windows failover cluster on this machine."));
        ClusterSimulation simulation(world);
        return request(simulation);
    });
}

Result<ClusterSnapshot> RehearsalCluster::observe() const
{
    if (auto on = powered(); !on)
        return fail(on.error());
    WorldState world = m_world.state();
    if (auto answered = reachable(world); !answered)
        return fail(answered.error());
    return ClusterSimulation(world).snapshot();
}

Result<std::optional<bool>> RehearsalCluster::keepsQuorumWithout(const NodeName &node) const
{
    if (auto on = powered(); !on)
        return fail(on.error());
    WorldState world = m_world.state();
    if (auto answered = reachable(world); !answered)
        return fail(answered.error());
    if (world.node(node) == nullptr)
        return fail(Error(ErrorClass::NotFound, tr("The cluster has no such node.")).in(node.text()));
    return std::optional(ClusterSimulation(world).keepsQuorumWithout(node));
}

QString RehearsalCluster::systemOf(const NodeName &node) const
{
    if (!powered())
        return {};
    WorldState world = m_world.state();
    const SimulatedNode *known = reachable(world) ? world.node(node) : nullptr;
    return known ? known->system : QString();
}

Result<> RehearsalCluster::pauseNode(const NodeName &node)
{
    return throughCluster([&](ClusterSimulation &simulation) { return simulation.pauseNode(node); });
}

Result<> RehearsalCluster::resumeNode(const NodeName &node)
{
    return throughCluster([&](ClusterSimulation &simulation) { return simulation.resumeNode(node); });
}

Result<> RehearsalCluster::stopClusterService(const NodeName &node)
{
    return throughServiceControl(
        [&](ClusterSimulation &simulation) { return simulation.stopClusterService(node); });
}

Result<> RehearsalCluster::startClusterService(const NodeName &node)
{
    return throughServiceControl(
        [&](ClusterSimulation &simulation) { return simulation.startClusterService(node); });
}

Result<> RehearsalCluster::moveRole(const QString &role, const NodeName &to)
{
    return throughCluster([&](ClusterSimulation &simulation) { return simulation.moveRole(role, to); });
}

void RehearsalCluster::waitForChange(Milliseconds limit, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return;
    Milliseconds length = limit;
    if (WorldState world = m_world.state();
        m_world.expectsHands() && !ClusterSimulation(world).untilNextEvent())
        length = m_world.waitForHands(limit);
    const auto passed = m_world.change([length](WorldState &world) -> Result<> {
        ClusterSimulation simulation(world);
        simulation.advance(std::min(length, simulation.untilNextEvent().value_or(length)));
        return {};
    });
    if (!passed)
        logging::warning(QStringLiteral("rehearsal: time stands still: %1").arg(passed.error().text()));
}

} // namespace epost
