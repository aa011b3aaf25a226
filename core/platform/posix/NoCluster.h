// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Cluster.h"

namespace epost {

/// A machine without the failover cluster: every request is Unsupported, and says why.
class NoCluster final : public Cluster {
    Q_DECLARE_TR_FUNCTIONS(epost::NoCluster)

public:
    /// \param clock outlives this object; waiting for changes that never come takes its time
    explicit NoCluster(Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] ClusterPresence presence() const override;
    [[nodiscard]] Result<ClusterSnapshot> observe() const override;
    [[nodiscard]] Result<std::optional<bool>> keepsQuorumWithout(const NodeName &node) const override;
    [[nodiscard]] Result<> pauseNode(const NodeName &node) override;
    [[nodiscard]] Result<> resumeNode(const NodeName &node) override;
    [[nodiscard]] Result<> stopClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> startClusterService(const NodeName &node) override;
    [[nodiscard]] Result<> moveRole(const QString &role, const NodeName &to) override;
    void waitForChange(Milliseconds limit, const CancelToken &cancel) override;

private:
    Clock &m_clock;
};

} // namespace epost
