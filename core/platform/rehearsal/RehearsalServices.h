// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/ServiceControl.h"

namespace epost {

class RehearsalWorld;

/// The services of one node of a rehearsed world.
class RehearsalServices final : public ServiceControl {
public:
    /// \param world outlives the services
    RehearsalServices(RehearsalWorld &world, NodeName node);
    /// Image paths are those of the rehearsal's folders, so that they lie in \a folder.
    [[nodiscard]] Result<QList<ServiceInfo>> servicesBelow(const Folder &folder) const override;

private:
    RehearsalWorld &m_world;
    NodeName m_node;
};

} // namespace epost
