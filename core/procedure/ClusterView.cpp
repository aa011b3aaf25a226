// SPDX-License-Identifier: MIT
#include "procedure/ClusterView.h"

namespace epost {

void reachClusterThroughNodes(Machine &machine, const Session &session)
{
    QList<NodeName> nodes;
    for (const SessionNode &node : session.nodes)
        nodes.append(node.name);
    machine.cluster().reachThrough(nodes);
}

Result<ClusterView> ClusterView::of(Machine &machine, const Session &session)
{
    reachClusterThroughNodes(machine, session);
    auto snapshot = machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    const RoleInfo *role = snapshot->role(session.mailRole);
    if (!role) {
        return fail(Error(ErrorClass::NotFound, tr("The cluster has no role of that name."),
                          tr("Look at the roles in the Failover Cluster Manager."))
                        .in(session.mailRole));
    }
    return ClusterView{*snapshot, *role};
}

} // namespace epost
