// SPDX-License-Identifier: MIT
#pragma once

#include "platform/rehearsal/WorldState.h"

#include <optional>

namespace epost {

/// The rules of a Microsoft failover cluster, applied to a world whose time passes only when told. Requests
/// return when accepted; advance() lets come what follows from them. Times are of the rehearsal's making.
///
/// What it keeps (windows.md, Microsoft's failover cluster documentation):
/// - a node whose cluster service stops hands its role to a node that is up and not paused; without one the
///   role goes offline
/// - a paused node takes no role and keeps the one it has; it stays paused over a restart
/// - votes: each node that is up, and the witness; without a majority every cluster service stops
/// - a role fails back to its first preferred owner as soon as that one can take it, where AutoFailbackType
///   says so, at once or within the window
/// - an E-Post service runs exactly while its resource is online on that node
class ClusterSimulation {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterSimulation)

public:
    static constexpr Milliseconds kServiceStop{8'000};
    static constexpr Milliseconds kRoleOffline{7'000};
    static constexpr Milliseconds kShortestMove{25'000};
    static constexpr Milliseconds kLongestMove{40'000};
    static constexpr Milliseconds kJoin{12'000};
    static constexpr Milliseconds kBoot{90'000};
    /// Until the others notice that a node is gone.
    static constexpr Milliseconds kHeartbeatLost{5'000};

    /// \param world outlives the simulation
    explicit ClusterSimulation(WorldState &world)
        : m_world(world)
    {
    }

    [[nodiscard]] Result<> stopClusterService(const NodeName &node);
    [[nodiscard]] Result<> startClusterService(const NodeName &node);
    [[nodiscard]] Result<> pauseNode(const NodeName &node);
    [[nodiscard]] Result<> resumeNode(const NodeName &node);
    [[nodiscard]] Result<> moveRole(const QString &role, const NodeName &to);

    void setWitness(bool online);
    /// Pulls the plug.
    void powerOff(const NodeName &node);
    /// Boots; the cluster service starts by itself, whoever stopped it before.
    void powerOn(const NodeName &node);

    /// Lets that much virtual time pass.
    void advance(Milliseconds length);
    /// Until something happens; nothing where nothing is pending.
    [[nodiscard]] std::optional<Milliseconds> untilNextEvent() const;

    [[nodiscard]] ClusterSnapshot snapshot() const;
    [[nodiscard]] bool keepsQuorumWithout(const NodeName &node) const;
    /// Whether the role's disk is online on that node.
    [[nodiscard]] bool hasSharedDisk(const NodeName &node) const;

private:
    [[nodiscard]] Result<SimulatedNode *> poweredNode(const NodeName &name);
    [[nodiscard]] bool canHost(const NodeName &node) const;
    [[nodiscard]] std::optional<NodeName> otherHost(const NodeName &than) const;
    [[nodiscard]] bool isMember(const SimulatedNode &node) const;
    /// Its cluster service is starting, rather than waiting for a majority.
    [[nodiscard]] bool isJoining(const NodeName &node) const;
    [[nodiscard]] qint64 votes(const NodeName &joining = {}, const NodeName &leaving = {}) const;
    [[nodiscard]] bool isMajority(qint64 votes) const;
    [[nodiscard]] RoleState roleState() const;
    [[nodiscard]] ResourceInfo *resource(const QString &name);

    void schedule(Milliseconds in, EventKind kind, const NodeName &node, const QString &resource = {});
    void forget(EventKind kind, const NodeName &node);
    void forgetRoleEvents();
    void apply(const PendingEvent &event);
    void beginMove(const NodeName &to);
    void takeOffline(Milliseconds within);
    void bringOnline(const NodeName &at, Milliseconds within);
    void dropRole();
    void setResource(ResourceInfo &resource, ResourceState state);
    void resourceComesOnline(const QString &name);
    void nodeJoins(const NodeName &name);
    void serveHost(const NodeName &node);
    void failBackTo(const NodeName &node);
    void checkQuorum();
    [[nodiscard]] Milliseconds untilFailbackWindow() const;

    WorldState &m_world;
};

} // namespace epost
