// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "catalog/SiteSettings.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

#include <functional>

namespace epost {

/// Moves of the role and the node states around them: each request is made only where it is still needed, and
/// then watched until it has come true. Events drive the waiting, polling is the safety net; at the limit it
/// stops and says what it sees. Blocks; one thread at a time.
class ClusterActions {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterActions)

public:
    /// References outlive the object.
    ClusterActions(Machine &machine, const SiteSettings &site, QString role, Progress progress,
                   CancelToken cancel);

    [[nodiscard]] Result<> pauseNode(const NodeName &node);
    [[nodiscard]] Result<> resumeNode(const NodeName &node);
    /// Until the node is down.
    [[nodiscard]] Result<> stopClusterService(const NodeName &node);
    /// Until the node takes part again, paused or not.
    [[nodiscard]] Result<> startClusterService(const NodeName &node);
    /// Requests the move and waits like waitForRole().
    [[nodiscard]] Result<> moveRole(const NodeName &to);
    /// Until the role is online on that node, and has stayed so for the site's stability window.
    [[nodiscard]] Result<> waitForRole(const NodeName &owner);
    /// Until the node is down, whoever stops its cluster service (by-hand mode).
    [[nodiscard]] Result<> waitForNodeDown(const NodeName &node);
    /// Until the node takes part again, paused or not, whoever starts its cluster service.
    [[nodiscard]] Result<> waitForNodeUp(const NodeName &node);

    /// When the role was first seen offline and when it was online again; until is invalid while it is not.
    struct OutageTimes {
        QDateTime from;
        QDateTime until;
        Milliseconds length{};
        QDateTime online; ///< when it was first seen online, with or without an outage before
    };
    /// What was seen of mail's outage since this object exists. Measured on this machine's monotonic clock.
    [[nodiscard]] const OutageTimes &outage() const { return m_outage; }

    /// The cluster in one line, for messages: nodes, owner, state of the role.
    [[nodiscard]] static QString describe(const ClusterSnapshot &snapshot, const QString &role);

private:
    using Condition = std::function<bool(const ClusterSnapshot &)>;
    /// What is told while it lasts, and what where the limit has passed.
    struct WaitTexts {
        QString phase;
        QString overdue;
    };
    [[nodiscard]] Result<> waitUntil(const WaitTexts &texts, Milliseconds limit, const Condition &condition);
    void see(const ClusterSnapshot &snapshot);

    Machine &m_machine;
    const SiteSettings &m_site;
    QString m_role;
    Progress m_progress;
    CancelToken m_cancel;
    OutageTimes m_outage;
    Milliseconds m_outageStart{};
};

} // namespace epost
