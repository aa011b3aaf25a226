// SPDX-License-Identifier: MIT
#include "platform/posix/NoCluster.h"

namespace epost {

namespace {

tl::unexpected<Error> unsupported()
{
    return fail(ErrorClass::Unsupported,
                NoCluster::tr("There is no Windows failover cluster on this system."),
                NoCluster::tr("Run this on a node of the cluster, or rehearse it here."));
}

} // namespace

ClusterPresence NoCluster::presence() const
{
    return ClusterPresence::NotInstalled;
}

Result<ClusterSnapshot> NoCluster::observe() const
{
    return unsupported();
}

Result<std::optional<bool>> NoCluster::keepsQuorumWithout(const NodeName &) const
{
    return unsupported();
}

Result<> NoCluster::pauseNode(const NodeName &)
{
    return unsupported();
}

Result<> NoCluster::resumeNode(const NodeName &)
{
    return unsupported();
}

Result<> NoCluster::stopClusterService(const NodeName &)
{
    return unsupported();
}

Result<> NoCluster::startClusterService(const NodeName &)
{
    return unsupported();
}

Result<> NoCluster::moveRole(const QString &, const NodeName &)
{
    return unsupported();
}

void NoCluster::waitForChange(Milliseconds limit, const CancelToken &cancel)
{
    m_clock.pause(limit, cancel);
}

} // namespace epost
