// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Cluster.h"
#include "platform/windows/ClusterConnection.h"

namespace epost {

/// Reads the whole cluster once, through an open connection. Nodes' cluster services are not looked at.
class ClusterReader {
public:
    /// \param connection outlives the reader
    explicit ClusterReader(const ClusterConnection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<ClusterSnapshot> read() const;
    /// The id by which the cluster's own questions name a node.
    [[nodiscard]] Result<QString> nodeId(const NodeName &node) const;
    /// The version of Windows that the cluster has noted for a node; empty where it does not tell.
    [[nodiscard]] QString system(const NodeName &node) const;

private:
    [[nodiscard]] QString clusterName() const;
    [[nodiscard]] Result<QStringList> names(DWORD type) const;
    [[nodiscard]] Result<NodeInfo> node(const QString &name) const;
    /// \return nothing for the groups that the cluster keeps for itself
    [[nodiscard]] Result<std::optional<RoleInfo>> role(const QString &name) const;
    [[nodiscard]] Result<ResourceInfo> resource(const QString &name) const;
    [[nodiscard]] Result<WitnessInfo> witness() const;
    [[nodiscard]] QStringList groupNames(clusapi::Group group, DWORD type) const;
    [[nodiscard]] QByteArray ask(clusapi::Group group, DWORD code) const;
    [[nodiscard]] QByteArray ask(clusapi::Resource resource, DWORD code) const;
    [[nodiscard]] ResourceState state(clusapi::Resource resource) const;

    const ClusterConnection &m_connection;
};

} // namespace epost
