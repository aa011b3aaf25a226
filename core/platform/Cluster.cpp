// SPDX-License-Identifier: MIT
#include "platform/Cluster.h"

#include <algorithm>

namespace epost {

namespace {

struct ClusterTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Cluster)
};

} // namespace

const NodeInfo *ClusterSnapshot::node(const NodeName &wanted) const
{
    const auto it
        = std::find_if(nodes.begin(), nodes.end(), [&](const NodeInfo &info) { return info.name == wanted; });
    return it == nodes.end() ? nullptr : &*it;
}

const RoleInfo *ClusterSnapshot::role(const QString &wanted) const
{
    const auto it = std::find_if(roles.begin(), roles.end(), [&](const RoleInfo &info) {
        return info.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return it == roles.end() ? nullptr : &*it;
}

QString nodeStateText(NodeState state)
{
    switch (state) {
    case NodeState::Up:
        return ClusterTexts::tr("Up");
    case NodeState::Down:
        return ClusterTexts::tr("Down");
    case NodeState::Paused:
        return ClusterTexts::tr("Paused");
    case NodeState::Joining:
        return ClusterTexts::tr("Joining");
    case NodeState::Unknown:
        break;
    }
    return ClusterTexts::tr("Unknown");
}

QString roleStateText(RoleState state)
{
    switch (state) {
    case RoleState::Online:
        return ClusterTexts::tr("Online");
    case RoleState::Offline:
        return ClusterTexts::tr("Offline");
    case RoleState::Failed:
        return ClusterTexts::tr("Failed");
    case RoleState::PartlyOnline:
        return ClusterTexts::tr("Partly online");
    case RoleState::Pending:
        return ClusterTexts::tr("Pending");
    case RoleState::Unknown:
        break;
    }
    return ClusterTexts::tr("Unknown");
}

QString resourceStateText(ResourceState state)
{
    switch (state) {
    case ResourceState::Online:
        return ClusterTexts::tr("Online");
    case ResourceState::Offline:
        return ClusterTexts::tr("Offline");
    case ResourceState::Failed:
        return ClusterTexts::tr("Failed");
    case ResourceState::Pending:
        return ClusterTexts::tr("Pending");
    case ResourceState::Unknown:
        break;
    }
    return ClusterTexts::tr("Unknown");
}

} // namespace epost
