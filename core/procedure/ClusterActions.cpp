// SPDX-License-Identifier: MIT
#include "procedure/ClusterActions.h"

#include "base/Logging.h"
#include "base/NightTime.h"
#include "base/TextList.h"

#include <algorithm>
#include <optional>

namespace epost {

namespace {

/// The longest time between two looks where no event comes.
constexpr Milliseconds kPoll{1000};

bool isDown(const ClusterSnapshot &snapshot, const NodeName &name)
{
    const NodeInfo *node = snapshot.node(name);
    return node && node->state == NodeState::Down && !node->clusterServiceStopping;
}

bool isMember(const ClusterSnapshot &snapshot, const NodeName &name)
{
    const NodeInfo *node = snapshot.node(name);
    return node && (node->state == NodeState::Up || node->state == NodeState::Paused);
}

} // namespace

ClusterActions::ClusterActions(Machine &machine, const SiteSettings &site, QString role, Progress progress,
                               CancelToken cancel)
    : m_machine(machine)
    , m_site(site)
    , m_role(std::move(role))
    , m_progress(std::move(progress))
    , m_cancel(std::move(cancel))
{
}

QString ClusterActions::describe(const ClusterSnapshot &snapshot, const QString &roleName)
{
    QStringList parts;
    for (const NodeInfo &node : snapshot.nodes)
        parts.append(QStringLiteral("%1: %2").arg(node.name.text(), nodeStateText(node.state)));
    if (const RoleInfo *role = snapshot.role(roleName)) {
        parts.append(tr("role “%1”: %2, owner node %3")
                         .arg(role->name, roleStateText(role->state), role->owner.text()));
        for (const ResourceInfo &resource : role->resources) {
            if (resource.state != ResourceState::Online)
                parts.append(QStringLiteral("%1: %2").arg(resource.name, resourceStateText(resource.state)));
        }
    }
    return listText(parts);
}

void ClusterActions::see(const ClusterSnapshot &snapshot)
{
    const RoleInfo *role = snapshot.role(m_role);
    const bool online = role && role->state == RoleState::Online;
    if (online && !m_outage.online.isValid())
        m_outage.online = m_machine.clock().now();
    if (!online && !m_outage.from.isValid()) {
        m_outage.from = m_machine.clock().now();
        m_outageStart = m_machine.clock().monotonic();
    }
    if (!m_outage.from.isValid())
        return;
    if (!online) {
        m_outage.until = {};
    } else if (!m_outage.until.isValid()) {
        m_outage.until = m_machine.clock().now();
        m_outage.length = m_machine.clock().monotonic() - m_outageStart;
    }
}

Result<> ClusterActions::waitUntil(const WaitTexts &texts, Milliseconds limit, const Condition &condition)
{
    const Milliseconds start = m_machine.clock().monotonic();
    QString lastSeen;
    QString logged;
    for (;;) {
        const auto snapshot = m_machine.cluster().observe();
        const Milliseconds elapsed = m_machine.clock().monotonic() - start;
        if (snapshot) {
            see(*snapshot);
            lastSeen = describe(*snapshot, m_role);
            if (condition(*snapshot))
                return {};
        } else {
            // While a node leaves, the cluster does not answer for moments: that is no verdict before the
            // limit.
            lastSeen = snapshot.error().text();
        }
        if (lastSeen != logged) {
            logging::info(QStringLiteral("cluster: %1").arg(lastSeen));
            logged = lastSeen;
        }
        report(m_progress,
               {texts.phase + QStringLiteral(": ") + lastSeen, elapsed.count(), limit.count(),
                std::max<qint64>(0, (limit - elapsed).count())});
        if (m_cancel.isCancelled())
            return fail(Error(ErrorClass::Cancelled, tr("Waiting was stopped on request."))
                            .withNative(tr("At the end: %1").arg(lastSeen)));
        if (elapsed >= limit) {
            logging::warning(QStringLiteral("gave up waiting: %1; %2").arg(texts.phase, lastSeen));
            return fail(
                Error(ErrorClass::TimedOut,
                      sentencesText({texts.overdue, tr("Waited for %1.").arg(lengthText(limit.count()))}),
                      tr("Look at the Failover Cluster Manager. Then try this step again, go back, or "
                         "stop here."))
                    .withNative(tr("At the end: %1").arg(lastSeen)));
        }
        m_machine.cluster().waitForChange(std::min(kPoll, limit - elapsed), m_cancel);
    }
}

Result<> ClusterActions::pauseNode(const NodeName &node)
{
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    const NodeInfo *info = snapshot->node(node);
    if (info && info->state == NodeState::Paused)
        return {};
    if (auto paused = m_machine.cluster().pauseNode(node); !paused)
        return paused;
    return waitUntil({tr("Pausing %1 in the cluster").arg(node.text()),
                      tr("%1 could not be paused in the cluster.").arg(node.text())},
                     m_site.waits.clusterService, [&](const ClusterSnapshot &seen) {
                         const NodeInfo *now = seen.node(node);
                         return now && now->state == NodeState::Paused;
                     });
}

Result<> ClusterActions::resumeNode(const NodeName &node)
{
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    const NodeInfo *info = snapshot->node(node);
    if (info && info->state == NodeState::Up)
        return {};
    if (auto resumed = m_machine.cluster().resumeNode(node); !resumed)
        return resumed;
    return waitUntil({tr("Ending the pause of %1 in the cluster").arg(node.text()),
                      tr("The pause of %1 in the cluster could not be ended.").arg(node.text())},
                     m_site.waits.clusterService, [&](const ClusterSnapshot &seen) {
                         const NodeInfo *now = seen.node(node);
                         return now && now->state == NodeState::Up;
                     });
}

Result<> ClusterActions::stopClusterService(const NodeName &node)
{
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    see(*snapshot);
    const NodeInfo *info = snapshot->node(node);
    if (info && info->state != NodeState::Down && !info->clusterServiceStopping) {
        if (auto stopped = m_machine.cluster().stopClusterService(node); !stopped)
            return stopped;
    }
    return waitForNodeDown(node);
}

Result<> ClusterActions::waitForNodeDown(const NodeName &node)
{
    return waitUntil({tr("The cluster service of %1 is stopping").arg(node.text()),
                      tr("The cluster service of %1 did not stop.").arg(node.text())},
                     m_site.waits.clusterService,
                     [&](const ClusterSnapshot &seen) { return isDown(seen, node); });
}

Result<> ClusterActions::startClusterService(const NodeName &node)
{
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    see(*snapshot);
    if (!isMember(*snapshot, node)) {
        const NodeInfo *info = snapshot->node(node);
        if (!info || info->state != NodeState::Joining) {
            if (auto started = m_machine.cluster().startClusterService(node); !started)
                return started;
        }
    }
    return waitForNodeUp(node);
}

Result<> ClusterActions::waitForNodeUp(const NodeName &node)
{
    return waitUntil({tr("The cluster service of %1 is starting").arg(node.text()),
                      tr("The cluster service of %1 did not start.").arg(node.text())},
                     m_site.waits.clusterService,
                     [&](const ClusterSnapshot &seen) { return isMember(seen, node); });
}

Result<> ClusterActions::moveRole(const NodeName &to)
{
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    see(*snapshot);
    const RoleInfo *role = snapshot->role(m_role);
    if (!role)
        return fail(Error(ErrorClass::NotFound, tr("The cluster has no such role.")).in(m_role));
    const bool there
        = role->owner == to && (role->state == RoleState::Online || role->state == RoleState::Pending);
    if (!there) {
        if (auto moved = m_machine.cluster().moveRole(m_role, to); !moved)
            return moved;
    }
    return waitForRole(to);
}

Result<> ClusterActions::waitForRole(const NodeName &owner)
{
    std::optional<Milliseconds> onlineSince;
    return waitUntil({tr("Waiting until the role is online on %1").arg(owner.text()),
                      tr("The role did not come online on %1.").arg(owner.text())},
                     m_site.waits.roleMove + m_site.stabilityWindow, [&](const ClusterSnapshot &seen) {
                         const RoleInfo *role = seen.role(m_role);
                         if (!role || role->state != RoleState::Online || !(role->owner == owner)) {
                             onlineSince.reset();
                             return false;
                         }
                         const Milliseconds now = m_machine.clock().monotonic();
                         if (!onlineSince)
                             onlineSince = now;
                         return now - *onlineSince >= m_site.stabilityWindow;
                     });
}

} // namespace epost
