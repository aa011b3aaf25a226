// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalServices.h"

#include "platform/rehearsal/DriveMap.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"

namespace epost {

RehearsalServices::RehearsalServices(RehearsalWorld &world, NodeName node)
    : m_world(world)
    , m_node(std::move(node))
{
}

Result<QList<ServiceInfo>> RehearsalServices::servicesBelow(const Folder &folder) const
{
    if (m_world.isDark(m_node))
        return fail(powerLost(m_node));
    const WorldState world = m_world.state();
    const SimulatedNode *node = world.node(m_node);
    const DriveMap drives(m_world.root(), m_node);
    const QString prefix = folder.filePath(QString());
    QList<ServiceInfo> below;
    if (node == nullptr)
        return below;
    for (const SimulatedService &service : node->services) {
        ServiceInfo info = service.info;
        info.imagePath = drives.native(info.imagePath);
        if (info.imagePath.startsWith(prefix, Qt::CaseInsensitive))
            below.append(info);
    }
    return below;
}

} // namespace epost
