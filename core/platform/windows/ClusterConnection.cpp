// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterConnection.h"

#include "platform/windows/ClusterErrors.h"

namespace epost {

Result<ClusterConnection> ClusterConnection::open(const std::shared_ptr<const ClusterApi> &api,
                                                  const QStringList &others)
{
    clusapi::Cluster cluster = api->functions().OpenCluster(nullptr);
    const DWORD code = cluster ? ERROR_SUCCESS : GetLastError();
    for (const QString &other : others) {
        if (cluster)
            break;
        cluster = api->functions().OpenCluster(wide(other));
    }
    if (!cluster)
        return fail(clusterError(code, {}));
    return ClusterConnection(api, cluster);
}

Result<ClusterConnection::NodeHandle> ClusterConnection::node(const QString &name) const
{
    NodeHandle handle(m_api, api().OpenClusterNode(get(), wide(name)));
    if (!handle.get())
        return fail(clusterError(GetLastError(), name));
    return handle;
}

Result<ClusterConnection::GroupHandle> ClusterConnection::group(const QString &name) const
{
    GroupHandle handle(m_api, api().OpenClusterGroup(get(), wide(name)));
    if (!handle.get())
        return fail(clusterError(GetLastError(), name));
    return handle;
}

Result<ClusterConnection::ResourceHandle> ClusterConnection::resource(const QString &name) const
{
    ResourceHandle handle(m_api, api().OpenClusterResource(get(), wide(name)));
    if (!handle.get())
        return fail(clusterError(GetLastError(), name));
    return handle;
}

} // namespace epost
