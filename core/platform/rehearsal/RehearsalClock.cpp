// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalClock.h"

#include "base/Logging.h"
#include "platform/rehearsal/RehearsalWorld.h"

namespace epost {

RehearsalClock::RehearsalClock(RehearsalWorld &world, NodeName node)
    : m_world(world)
    , m_node(std::move(node))
{
}

QDateTime RehearsalClock::now() const
{
    const WorldState world = m_world.state();
    const SimulatedNode *node = world.node(m_node);
    return world.now().addMSecs(node == nullptr ? 0 : node->clockSkew);
}

Milliseconds RehearsalClock::monotonic() const
{
    return Milliseconds(m_world.state().clock);
}

void RehearsalClock::pause(Milliseconds length, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return;
    const auto passed = m_world.change([length](WorldState &world) -> Result<> {
        ClusterSimulation(world).advance(length);
        return {};
    });
    if (!passed)
        logging::warning(QStringLiteral("rehearsal: time stands still: %1").arg(passed.error().text()));
}

} // namespace epost
