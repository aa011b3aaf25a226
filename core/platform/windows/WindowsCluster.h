// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Cluster.h"
#include "platform/windows/ClusterConnection.h"
#include "platform/windows/ClusterNotifications.h"
#include "platform/windows/ClusterServiceWatch.h"

#include <QSet>

#include <mutex>

namespace epost {

/// The failover cluster through clusapi.dll, and the cluster services through the service control managers.
class WindowsCluster final : public Cluster {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowsCluster)

public:
    /// \param here the name of this machine
    /// \param clock outlives this object
    WindowsCluster(const NodeName &here, Clock &clock);

    [[nodiscard]] ClusterPresence presence() const override;
    [[nodiscard]] Result<ClusterSnapshot> observe() const override;
    [[nodiscard]] Result<std::optional<bool>> keepsQuorumWithout(const NodeName &node) const override;
    [[nodiscard]] QString systemOf(const NodeName &node) const override;
    [[nodiscard]] Result<> pauseNode(const NodeName &node) override;
    [[nodiscard]] Result<> resumeNode(const NodeName &node) override;
    [[nodiscard]] Result<> stopClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> startClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> moveRole(const QString &role, const NodeName &to) override;
    void waitForChange(Milliseconds limit, const CancelToken &cancel) override;
    void reachThrough(const QList<NodeName> &nodes) override;

private:
    [[nodiscard]] Result<ClusterConnection> connect() const;
    [[nodiscard]] QStringList otherNames() const;
    void watchClusterServices(ClusterSnapshot &snapshot) const;
    [[nodiscard]] Result<> knows(const NodeName &node) const;
    /// \param call its name, for the log
    [[nodiscard]] Result<> atNode(const NodeName &node, const char *call,
                                  DWORD (*act)(const clusapi::Functions &api, clusapi::Node node));
    [[nodiscard]] NodeName machineOf(const NodeName &node) const;

    NodeName m_here;
    Clock &m_clock;
    Result<std::shared_ptr<const ClusterApi>> m_api;
    mutable ClusterServiceWatch m_watch;

    mutable std::mutex m_mutex;
    mutable QStringList m_others; ///< nodes through which the cluster may answer
    QSet<QString> m_watched; ///< folded names of the nodes whose cluster service was asked to stop or start

    std::mutex m_waiting; ///< held by the one thread that waits for a change
    std::unique_ptr<ClusterNotifications> m_notifications; ///< of that thread
};

} // namespace epost
