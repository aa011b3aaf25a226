// SPDX-License-Identifier: MIT
#include "platform/windows/WindowsCluster.h"

#include "base/Logging.h"
#include "platform/windows/ClusterErrors.h"
#include "platform/windows/ClusterReader.h"
#include "platform/windows/ClusterServiceName.h"
#include "platform/windows/RegistryKey.h"
#include "platform/windows/ServiceManager.h"

namespace epost {

namespace {

/// What the cluster service's own settings tell about the cluster while it is stopped. Undocumented, so it
/// only adds names to try.
QStringList registeredNames()
{
    const auto key = RegistryKey::open(
        QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\ClusSvc\\Parameters"), RegistryView::Bits64);
    if (!key)
        return {};
    QStringList names = key->texts(QStringLiteral("NodeNames"));
    names += key->text(QStringLiteral("NodeNames")).split(u',', Qt::SkipEmptyParts);
    names += key->text(QStringLiteral("ClusterName"));
    return names;
}

} // namespace

WindowsCluster::WindowsCluster(const NodeName &here, Clock &clock)
    : m_here(here)
    , m_clock(clock)
    , m_api(ClusterApi::load())
    , m_watch(here)
{
}

ClusterPresence WindowsCluster::presence() const
{
    DWORD state = clusapi::kNotInstalled;
    if (!m_api || (*m_api)->functions().GetNodeClusterState(nullptr, &state) != ERROR_SUCCESS)
        return ClusterPresence::NotInstalled;
    switch (state) {
    case clusapi::kNotInstalled:
        return ClusterPresence::NotInstalled;
    case clusapi::kNotConfigured:
        return ClusterPresence::NotConfigured;
    case clusapi::kRunning:
        return ClusterPresence::Running;
    default:
        return ClusterPresence::NotRunning;
    }
}

void WindowsCluster::reachThrough(const QList<NodeName> &nodes)
{
    const std::lock_guard lock(m_mutex);
    for (const NodeName &node : nodes) {
        if (!node.isEmpty() && !(node == m_here) && !m_others.contains(node.text(), Qt::CaseInsensitive))
            m_others.append(node.text());
    }
}

QStringList WindowsCluster::otherNames() const
{
    QStringList names;
    {
        const std::lock_guard lock(m_mutex);
        names = m_others;
    }
    for (const QString &name : registeredNames()) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty() && trimmed.compare(m_here.text(), Qt::CaseInsensitive) != 0
            && !names.contains(trimmed, Qt::CaseInsensitive))
            names.append(trimmed);
    }
    return names;
}

Result<ClusterConnection> WindowsCluster::connect() const
{
    if (!m_api)
        return fail(m_api.error());
    DWORD state = clusapi::kNotInstalled;
    if ((*m_api)->functions().GetNodeClusterState(nullptr, &state) == ERROR_SUCCESS
        && state <= clusapi::kNotConfigured) {
        return fail(Error(ErrorClass::NotFound, tr("This machine is not a node of a failover cluster."),
                          tr("Run this on a node of the cluster."))
                        .in(m_here.text()));
    }
    return ClusterConnection::open(*m_api, otherNames());
}

void WindowsCluster::watchClusterServices(ClusterSnapshot &snapshot) const
{
    for (NodeInfo &node : snapshot.nodes) {
        bool watched = node.state == NodeState::Down || node.state == NodeState::Unknown;
        {
            const std::lock_guard lock(m_mutex);
            watched = watched || m_watched.contains(node.name.text().toCaseFolded());
        }
        if (watched)
            node.clusterServiceStopping = m_watch.state(node.name) == ServiceState::StopPending;
    }
}

Result<ClusterSnapshot> WindowsCluster::observe() const
{
    const auto connection = connect();
    if (!connection)
        return fail(connection.error());
    auto snapshot = ClusterReader(*connection).read();
    if (!snapshot)
        return snapshot;
    {
        const std::lock_guard lock(m_mutex);
        m_others.clear();
        for (const NodeInfo &node : snapshot->nodes) {
            if (!(node.name == m_here))
                m_others.append(node.name.text());
        }
    }
    watchClusterServices(*snapshot);
    return snapshot;
}

Result<std::optional<bool>> WindowsCluster::keepsQuorumWithout(const NodeName &node) const
{
    const auto connection = connect();
    if (!connection)
        return fail(connection.error());
    auto id = ClusterReader(*connection).nodeId(node);
    if (!id)
        return fail(id.error());
    DWORD lost = 0;
    DWORD returned = 0;
    const DWORD code = connection->api().ClusterControl(
        connection->get(), nullptr, clusapi::kClusterCheckVoterDown, id->data(),
        static_cast<DWORD>((id->size() + 1) * qsizetype{sizeof(char16_t)}), &lost, sizeof lost, &returned);
    if (code == ERROR_INVALID_FUNCTION)
        return std::optional<bool>();
    if (code != ERROR_SUCCESS)
        return fail(clusterError(code, node.text()));
    return std::optional(lost == 0);
}

QString WindowsCluster::systemOf(const NodeName &node) const
{
    const auto connection = connect();
    return connection ? ClusterReader(*connection).system(node) : QString();
}

Result<> WindowsCluster::atNode(const NodeName &node, const char *call,
                                DWORD (*act)(const clusapi::Functions &api, clusapi::Node node))
{
    const auto connection = connect();
    if (!connection)
        return fail(connection.error());
    const auto handle = connection->node(node.text());
    if (!handle)
        return fail(handle.error());
    logging::info(QStringLiteral("%1 %2").arg(QLatin1String(call), node.text()));
    const DWORD code = act(connection->api(), handle->get());
    if (code != ERROR_SUCCESS && code != ERROR_IO_PENDING)
        return fail(clusterError(code, node.text()));
    return {};
}

Result<> WindowsCluster::pauseNode(const NodeName &node)
{
    return atNode(node, "PauseClusterNode", [](const clusapi::Functions &api, clusapi::Node each) {
        return api.PauseClusterNode(each);
    });
}

Result<> WindowsCluster::resumeNode(const NodeName &node)
{
    return atNode(node, "ResumeClusterNode", [](const clusapi::Functions &api, clusapi::Node each) {
        return api.ResumeClusterNodeEx ? api.ResumeClusterNodeEx(each, 0, 0) : api.ResumeClusterNode(each);
    });
}

Result<> WindowsCluster::moveRole(const QString &role, const NodeName &to)
{
    const auto connection = connect();
    if (!connection)
        return fail(connection.error());
    const auto group = connection->group(role);
    if (!group)
        return fail(group.error());
    const auto node = connection->node(to.text());
    if (!node)
        return fail(node.error());
    logging::info(QStringLiteral("MoveClusterGroup %1 -> %2").arg(role, to.text()));
    const clusapi::Functions &api = connection->api();
    const DWORD code = api.MoveClusterGroupEx
        ? api.MoveClusterGroupEx(group->get(), node->get(), clusapi::kReturnToSourceOnError, nullptr, 0)
        : api.MoveClusterGroup(group->get(), node->get());
    if (code != ERROR_SUCCESS && code != ERROR_IO_PENDING)
        return fail(clusterError(code, role));
    return {};
}

Result<> WindowsCluster::knows(const NodeName &node) const
{
    if (node.isEmpty())
        return fail(ErrorClass::InvalidInput, tr("No node was given."));
    const auto connection = connect();
    if (!connection)
        return fail(connection.error());
    if (const auto handle = connection->node(node.text()); !handle)
        return fail(handle.error());
    return {};
}

NodeName WindowsCluster::machineOf(const NodeName &node) const
{
    return node == m_here ? NodeName() : node;
}

Result<> WindowsCluster::stopClusterService(const NodeName &node)
{
    if (auto known = knows(node); !known)
        return known;
    const auto manager = ServiceManager::open(machineOf(node));
    if (!manager)
        return fail(manager.error());
    {
        const std::lock_guard lock(m_mutex);
        m_watched.insert(node.text().toCaseFolded());
    }
    logging::info(QStringLiteral("stop %1 of %2").arg(kClusterService, node.text()));
    return manager->requestStop(kClusterService);
}

Result<> WindowsCluster::startClusterService(const NodeName &node)
{
    // Where no node of the cluster answers, there is nobody to ask whether it knows this one.
    if (auto known = knows(node); !known && known.error().errorClass() != ErrorClass::Unreachable)
        return known;
    const auto manager = ServiceManager::open(machineOf(node));
    if (!manager)
        return fail(manager.error());
    logging::info(QStringLiteral("start %1 of %2").arg(kClusterService, node.text()));
    return manager->requestStart(kClusterService);
}

void WindowsCluster::waitForChange(Milliseconds limit, const CancelToken &cancel)
{
    const std::unique_lock alone(m_waiting, std::try_to_lock);
    if (!alone.owns_lock()) {
        m_clock.pause(limit, cancel);
        return;
    }
    if (!m_notifications) {
        if (auto connection = connect())
            m_notifications = ClusterNotifications::open(*std::move(connection));
    }
    const Milliseconds start = m_clock.monotonic();
    const auto outcome = m_notifications ? m_notifications->next(limit, cancel, m_clock)
                                         : ClusterNotifications::Outcome::Broken;
    if (outcome != ClusterNotifications::Outcome::Broken)
        return;
    // No events now: the time passes, and the next wait tries again.
    m_notifications.reset();
    m_clock.pause(std::max(Milliseconds::zero(), limit - (m_clock.monotonic() - start)), cancel);
}

} // namespace epost
