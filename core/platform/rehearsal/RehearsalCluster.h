// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Cluster.h"
#include "platform/rehearsal/WorldState.h"

namespace epost {

class ClusterSimulation;
class RehearsalWorld;

/// The simulated cluster as one node reaches it: through its own cluster service, or through another node
/// where that is stopped.
class RehearsalCluster final : public Cluster {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearsalCluster)

public:
    /// \param world outlives the cluster
    RehearsalCluster(RehearsalWorld &world, NodeName node);

    [[nodiscard]] ClusterPresence presence() const override;
    [[nodiscard]] Result<ClusterSnapshot> observe() const override;
    [[nodiscard]] Result<std::optional<bool>> keepsQuorumWithout(const NodeName &node) const override;
    [[nodiscard]] QString systemOf(const NodeName &node) const override;
    [[nodiscard]] Result<> pauseNode(const NodeName &node) override;
    [[nodiscard]] Result<> resumeNode(const NodeName &node) override;
    [[nodiscard]] Result<> stopClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> startClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> moveRole(const QString &role, const NodeName &to) override;
    /// Lets the virtual time pass to the next event, or by \a limit.
    void waitForChange(Milliseconds limit, const CancelToken &cancel) override;

private:
    /// Whether a node with a running cluster service answers.
    [[nodiscard]] Result<> reachable(const WorldState &world) const;
    [[nodiscard]] Result<> powered() const;
    template <typename Request>
    [[nodiscard]] Result<> throughCluster(Request request);
    template <typename Request>
    [[nodiscard]] Result<> throughServiceControl(Request request);

    RehearsalWorld &m_world;
    NodeName m_node;
};

} // namespace epost
