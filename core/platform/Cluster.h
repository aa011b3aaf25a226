// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "platform/NodeName.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace epost {

/// GetNodeClusterState(): not installed, not configured, not running (on this node), running.
enum class ClusterPresence { NotInstalled, NotConfigured, NotRunning, Running };

/// Up, down, paused (takes no role, keeps its vote, stays so over a reboot), joining.
enum class NodeState { Up, Down, Paused, Joining, Unknown };

enum class RoleState { Online, Offline, Failed, PartlyOnline, Pending, Unknown };

enum class ResourceState { Online, Offline, Failed, Pending, Unknown };

struct NodeInfo {
    NodeName name;
    NodeState state = NodeState::Unknown;
    bool clusterServiceStopping = false; ///< its cluster service is in STOP_PENDING
};

struct ResourceInfo {
    QString name;
    QString type; ///< as the cluster names it, e.g. "Generic Service"
    bool storage = false; ///< by its resource class, not by its type's name
    ResourceState state = ResourceState::Unknown;
    QString serviceName; ///< private property ServiceName of a Generic Service; else empty
    QString address; ///< private property Address of an IP Address; else empty
    QStringList drives; ///< drive letters of a storage resource such as "M:"; else empty
    QStringList registryCheckpoints; ///< keys below HKEY_LOCAL_MACHINE that the cluster carries to each owner
};

/// A clustered role (MSFC's 役割).
struct RoleInfo {
    QString name;
    RoleState state = RoleState::Unknown;
    NodeName owner;
    bool automaticFailback = false; ///< AutoFailbackType 1; Windows' default is 0
    int failbackFrom = -1; ///< FailbackWindowStart, hour 0–23; -1: at once
    int failbackUntil = -1; ///< FailbackWindowEnd
    QList<NodeName> preferredOwners;
    QList<ResourceInfo> resources;
};

struct WitnessInfo {
    bool configured = false;
    QString name;
    ResourceState state = ResourceState::Unknown;
};

/// What the cluster looks like at one moment.
struct ClusterSnapshot {
    QString name;
    QList<NodeInfo> nodes;
    QList<RoleInfo> roles;
    WitnessInfo witness;

    [[nodiscard]] const NodeInfo *node(const NodeName &name) const;
    [[nodiscard]] const RoleInfo *role(const QString &name) const;
};

/// The failover cluster, seen from this node; where this node's cluster service is stopped, through another
/// node. Thread-safe; calls may take seconds. A request returns once it is accepted: whoever wants the result
/// observes (Microsoft: MoveClusterGroup returns ERROR_IO_PENDING).
class Cluster {
public:
    virtual ~Cluster() = default;
    [[nodiscard]] virtual ClusterPresence presence() const = 0;
    [[nodiscard]] virtual Result<ClusterSnapshot> observe() const = 0;
    /// CLUSCTL_CLUSTER_CHECK_VOTER_DOWN: does the cluster keep its quorum when that node goes down?
    /// \return nothing where the system is too old to tell
    [[nodiscard]] virtual Result<std::optional<bool>> keepsQuorumWithout(const NodeName &node) const = 0;
    /// What the cluster has noted of a node's Windows (WindowsRelease.h); empty where it does not tell.
    [[nodiscard]] virtual QString systemOf(const NodeName &) const { return {}; }
    /// Takes no role from now on; nothing is drained, what runs there goes on.
    [[nodiscard]] virtual Result<> pauseNode(const NodeName &node) = 0;
    [[nodiscard]] virtual Result<> resumeNode(const NodeName &node) = 0;
    /// Through the service control manager of that node.
    [[nodiscard]] virtual Result<> stopClusterService(const NodeName &node) = 0;
    [[nodiscard]] virtual Result<> startClusterService(const NodeName &node) = 0;
    [[nodiscard]] virtual Result<> moveRole(const QString &role, const NodeName &to) = 0;
    /// Returns at the next notification of the cluster, after \a limit at the latest, or when cancelled.
    virtual void waitForChange(Milliseconds limit, const CancelToken &cancel) = 0;
    /// Nodes that a session knows: while this node's cluster service is stopped, the cluster answers through
    /// one of them. Those of the last look are known without it.
    virtual void reachThrough(const QList<NodeName> &) {}
};

[[nodiscard]] QString nodeStateText(NodeState state);
[[nodiscard]] QString roleStateText(RoleState state);
[[nodiscard]] QString resourceStateText(ResourceState state);

} // namespace epost
