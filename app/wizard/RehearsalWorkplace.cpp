// SPDX-License-Identifier: MIT
#include "wizard/RehearsalWorkplace.h"

#include "wizard/SimulatedHands.h"

namespace epost {

std::shared_ptr<RehearsalWorld> RehearsalWorkplace::world() const
{
    const std::scoped_lock lock(m_mutex);
    return m_world;
}

Result<std::unique_ptr<Machine>> RehearsalWorkplace::machineAt(const NodeName &seat)
{
    const std::scoped_lock lock(m_mutex);
    // After a power cut somebody has switched the node on again: that is what opening the world anew does.
    if (m_world->isDark(m_world->primary()) || m_world->isDark(m_world->secondary())) {
        auto world = RehearsalWorld::open(m_world->root());
        if (!world)
            return fail(world.error());
        m_world = std::move(*world);
    }
    return m_world->machineFor(seat);
}

Result<> RehearsalWorkplace::enterStep(StepNumber number)
{
    return world()->enterStep(number.value());
}

QString RehearsalWorkplace::packageFor(const NodeName &node, SessionPackage::Use use) const
{
    const auto here = world();
    // On the first node the person has chosen the packages in the plan.
    if (!(node == here->primary()))
        return {};
    const Presented &presented = here->scenario().onPrimary;
    const QString &name = use == SessionPackage::Use::Mail ? presented.mailPackage : presented.webPackage;
    return name.isEmpty() ? QString() : here->packagePath(name);
}

QList<HandWork> RehearsalWorkplace::handWork(const Session &session) const
{
    const auto here = world();
    return SimulatedHands(*here).offered(session);
}

Result<> RehearsalWorkplace::doByHand(const QString &key)
{
    const auto here = world();
    return SimulatedHands(*here).carryOut(key);
}

void RehearsalWorkplace::expectHands(bool expected)
{
    world()->expectHands(expected);
}

} // namespace epost
