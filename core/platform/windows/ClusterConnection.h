// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/windows/ClusterApi.h"

#include <QStringList>

namespace epost {

/// A handle of the cluster API that closes itself with the function that belongs to it.
template <typename Handle, auto Close>
class ClusterHandle {
public:
    ClusterHandle(std::shared_ptr<const ClusterApi> api, Handle handle)
        : m_api(std::move(api))
        , m_handle(handle)
    {
    }
    ~ClusterHandle()
    {
        if (m_handle)
            (m_api->functions().*Close)(m_handle);
    }
    ClusterHandle(ClusterHandle &&other) noexcept
        : m_api(other.m_api)
        , m_handle(std::exchange(other.m_handle, Handle{}))
    {
    }
    ClusterHandle(const ClusterHandle &) = delete;
    ClusterHandle &operator=(const ClusterHandle &) = delete;
    [[nodiscard]] Handle get() const { return m_handle; }

private:
    std::shared_ptr<const ClusterApi> m_api; // the library stays loaded as long as a handle lives
    Handle m_handle;
};

/// An open connection to the cluster: through this node, or where its cluster service is stopped, through
/// another one. Used by one thread at a time.
class ClusterConnection {
public:
    using NodeHandle = ClusterHandle<clusapi::Node, &clusapi::Functions::CloseClusterNode>;
    using GroupHandle = ClusterHandle<clusapi::Group, &clusapi::Functions::CloseClusterGroup>;
    using ResourceHandle = ClusterHandle<clusapi::Resource, &clusapi::Functions::CloseClusterResource>;

    /// \param others names of other nodes or of the cluster, tried in turn where this node does not answer
    /// \return Unreachable, AccessDenied
    [[nodiscard]] static Result<ClusterConnection> open(const std::shared_ptr<const ClusterApi> &api,
                                                        const QStringList &others);

    [[nodiscard]] const clusapi::Functions &api() const { return m_api->functions(); }
    [[nodiscard]] clusapi::Cluster get() const { return m_cluster.get(); }

    [[nodiscard]] Result<NodeHandle> node(const QString &name) const;
    [[nodiscard]] Result<GroupHandle> group(const QString &name) const;
    [[nodiscard]] Result<ResourceHandle> resource(const QString &name) const;

private:
    using Handle = ClusterHandle<clusapi::Cluster, &clusapi::Functions::CloseCluster>;
    ClusterConnection(std::shared_ptr<const ClusterApi> api, clusapi::Cluster cluster)
        : m_api(api)
        , m_cluster(std::move(api), cluster)
    {
    }

    std::shared_ptr<const ClusterApi> m_api;
    Handle m_cluster;
};

} // namespace epost
