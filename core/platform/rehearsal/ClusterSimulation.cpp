// SPDX-License-Identifier: MIT
#include "platform/rehearsal/ClusterSimulation.h"

#include <algorithm>
#include <ranges>

namespace epost {

namespace {

bool isRoleEvent(const PendingEvent &event)
{
    return event.kind == EventKind::ResourceOffline || event.kind == EventKind::ResourceOnline
        || event.kind == EventKind::OwnerChange;
}

bool isLive(ResourceState state)
{
    return state == ResourceState::Online || state == ResourceState::Pending;
}

/// Between the shortest and the longest, and never twice the same in a row.
Milliseconds lengthOfMove(qint64 move)
{
    constexpr qint64 kSpread
        = (ClusterSimulation::kLongestMove - ClusterSimulation::kShortestMove).count() / 1000 + 1;
    return ClusterSimulation::kShortestMove + Milliseconds(move * 7 % kSpread * 1000);
}

ServiceState serviceStateFor(ResourceState state)
{
    return state == ResourceState::Online ? ServiceState::Running : ServiceState::Stopped;
}

} // namespace

// ---- requests ---------------------------------------------------------------------------------------------

Result<> ClusterSimulation::stopClusterService(const NodeName &name)
{
    const auto found = poweredNode(name);
    if (!found)
        return fail(found.error());
    SimulatedNode &node = **found;
    if (node.clusterService == ClusterServiceState::Stopped
        || node.clusterService == ClusterServiceState::StopPending)
        return {};
    forget(EventKind::NodeJoins, name);
    forget(EventKind::FailbackDue, name);
    if (node.clusterService == ClusterServiceState::StartPending) {
        node.clusterService = ClusterServiceState::Stopped;
        return {};
    }
    node.clusterService = ClusterServiceState::StopPending;
    const Fault *hang = m_world.fault(FaultKind::ClusterServiceHangs, name);
    schedule(hang != nullptr ? Milliseconds(hang->amount) : kServiceStop, EventKind::ClusterServiceStopped,
             name);
    if (m_world.role.owner == name || m_world.moveTarget == name) {
        if (const auto other = otherHost(name))
            beginMove(*other);
        else
            takeOffline(kRoleOffline);
    }
    return {};
}

Result<> ClusterSimulation::startClusterService(const NodeName &name)
{
    const auto found = poweredNode(name);
    if (!found)
        return fail(found.error());
    SimulatedNode &node = **found;
    if (node.clusterService == ClusterServiceState::StopPending) {
        return fail(Error(ErrorClass::Refused,
                          tr("The cluster service is still stopping and cannot be started yet."),
                          tr("Wait until it has stopped, then start it."))
                        .in(name.text()));
    }
    if (node.clusterService != ClusterServiceState::Stopped)
        return {};
    node.clusterService = ClusterServiceState::StartPending;
    schedule(kJoin, EventKind::NodeJoins, name);
    return {};
}

Result<> ClusterSimulation::pauseNode(const NodeName &name)
{
    const auto found = poweredNode(name);
    if (!found)
        return fail(found.error());
    if (!isMember(**found))
        return fail(Error(ErrorClass::Refused, tr("A node that is down cannot be paused.")).in(name.text()));
    (*found)->paused = true;
    return {};
}

Result<> ClusterSimulation::resumeNode(const NodeName &name)
{
    const auto found = poweredNode(name);
    if (!found)
        return fail(found.error());
    if (!isMember(**found)) {
        return fail(Error(ErrorClass::Refused, tr("A node that is down cannot be resumed."),
                          tr("Start its cluster service first."))
                        .in(name.text()));
    }
    if (!(*found)->paused)
        return {};
    (*found)->paused = false;
    serveHost(name);
    return {};
}

Result<> ClusterSimulation::moveRole(const QString &role, const NodeName &to)
{
    if (m_world.role.name.compare(role, Qt::CaseInsensitive) != 0)
        return fail(Error(ErrorClass::NotFound, tr("The cluster has no such role.")).in(role));
    const auto found = poweredNode(to);
    if (!found)
        return fail(found.error());
    if (!canHost(to)) {
        return fail(Error(ErrorClass::Refused,
                          tr("This node cannot take the role: it is down, paused or no possible owner."),
                          tr("Look at the node in the Failover Cluster Manager."))
                        .in(to.text()));
    }
    if (!m_world.moveTarget.isEmpty()) {
        return fail(Error(ErrorClass::Refused, tr("The role is being moved already."),
                          tr("Wait until the move has ended."))
                        .in(role));
    }
    if (m_world.role.owner == to && roleState() == RoleState::Online)
        return {};
    beginMove(to);
    return {};
}

// ---- what happens to machines -----------------------------------------------------------------------------

void ClusterSimulation::setWitness(bool online)
{
    m_world.witness.state = online ? ResourceState::Online : ResourceState::Failed;
    checkQuorum();
    if (!online)
        return;
    for (const SimulatedNode &node : std::as_const(m_world.nodes)) {
        if (node.clusterService == ClusterServiceState::StartPending)
            schedule(kHeartbeatLost, EventKind::NodeJoins, node.name);
    }
}

void ClusterSimulation::powerOff(const NodeName &name)
{
    SimulatedNode *node = m_world.node(name);
    if (node == nullptr || !node->powered)
        return;
    forget(EventKind::NodeJoins, name);
    forget(EventKind::ClusterServiceStopped, name);
    forget(EventKind::FailbackDue, name);
    const bool concerned = m_world.role.owner == name || m_world.moveTarget == name;
    if (concerned)
        dropRole();
    node->powered = false;
    node->clusterService = ClusterServiceState::Stopped;
    node->processes.clear();
    for (SimulatedService &service : node->services)
        service.info.state = ServiceState::Stopped;
    checkQuorum();
    if (const auto other = otherHost(name); concerned && other) {
        m_world.moveTarget = *other;
        schedule(kHeartbeatLost, EventKind::OwnerChange, *other);
    }
}

void ClusterSimulation::powerOn(const NodeName &name)
{
    SimulatedNode *node = m_world.node(name);
    if (node == nullptr || node->powered)
        return;
    node->powered = true;
    if (m_world.clusterInstalled) {
        node->clusterService = ClusterServiceState::StartPending;
        schedule(kBoot + kJoin, EventKind::NodeJoins, name);
    }
    for (SimulatedService &service : node->services) {
        if (!service.clustered && service.info.automaticStart)
            service.info.state = ServiceState::Running;
    }
}

void ClusterSimulation::advance(Milliseconds length)
{
    const qint64 end = m_world.clock + std::max<qint64>(0, length.count());
    while (!m_world.events.isEmpty() && m_world.events.first().at <= end) {
        const PendingEvent event = m_world.events.takeFirst();
        m_world.clock = std::max(m_world.clock, event.at);
        apply(event);
    }
    m_world.clock = end;
}

std::optional<Milliseconds> ClusterSimulation::untilNextEvent() const
{
    if (m_world.events.isEmpty())
        return std::nullopt;
    return Milliseconds(std::max<qint64>(0, m_world.events.first().at - m_world.clock));
}

void ClusterSimulation::schedule(Milliseconds in, EventKind kind, const NodeName &node,
                                 const QString &resource)
{
    const PendingEvent event{m_world.clock + in.count(), kind, node, resource};
    const auto later = std::ranges::upper_bound(m_world.events, event.at, {}, &PendingEvent::at);
    m_world.events.insert(later, event);
}

void ClusterSimulation::forget(EventKind kind, const NodeName &node)
{
    m_world.events.removeIf(
        [&](const PendingEvent &event) { return event.kind == kind && event.node == node; });
}

void ClusterSimulation::forgetRoleEvents()
{
    m_world.events.removeIf(isRoleEvent);
    m_world.moveTarget = {};
}

void ClusterSimulation::apply(const PendingEvent &event)
{
    switch (event.kind) {
    case EventKind::ResourceOffline:
        if (ResourceInfo *gone = resource(event.resource))
            setResource(*gone, ResourceState::Offline);
        return;
    case EventKind::ResourceOnline:
        resourceComesOnline(event.resource);
        return;
    case EventKind::OwnerChange:
        m_world.moveTarget = {};
        if (canHost(event.node))
            bringOnline(event.node, lengthOfMove(m_world.moves) - kRoleOffline);
        else if (const auto other = otherHost(event.node))
            bringOnline(*other, lengthOfMove(m_world.moves) - kRoleOffline);
        return;
    case EventKind::ClusterServiceStopped:
        if (SimulatedNode *node = m_world.node(event.node))
            node->clusterService = ClusterServiceState::Stopped;
        checkQuorum();
        return;
    case EventKind::NodeJoins:
        nodeJoins(event.node);
        return;
    case EventKind::FailbackDue:
        if (canHost(event.node) && !(m_world.role.owner == event.node))
            beginMove(event.node);
        return;
    }
}

// ---- the role ---------------------------------------------------------------------------------------------

void ClusterSimulation::beginMove(const NodeName &to)
{
    takeOffline(kRoleOffline);
    ++m_world.moves;
    m_world.moveTarget = to;
    schedule(kRoleOffline, EventKind::OwnerChange, to);
}

void ClusterSimulation::takeOffline(Milliseconds within)
{
    forgetRoleEvents();
    QStringList live;
    for (ResourceInfo &each : m_world.role.resources) {
        if (each.state == ResourceState::Failed)
            setResource(each, ResourceState::Offline);
        else if (isLive(each.state))
            live.prepend(each.name); // what came last goes first
    }
    for (qsizetype i = 0; i < live.size(); ++i)
        schedule(within * (i + 1) / (live.size() + 1), EventKind::ResourceOffline, {}, live.at(i));
}

void ClusterSimulation::bringOnline(const NodeName &at, Milliseconds within)
{
    forgetRoleEvents();
    QList<ResourceInfo> &resources = m_world.role.resources;
    for (ResourceInfo &each : resources)
        setResource(each, ResourceState::Offline);
    m_world.role.owner = at;
    for (qsizetype i = 0; i < resources.size(); ++i)
        schedule(within * (i + 1) / resources.size(), EventKind::ResourceOnline, {}, resources.at(i).name);
    if (!resources.isEmpty())
        setResource(resources.first(), ResourceState::Pending);
}

void ClusterSimulation::dropRole()
{
    forgetRoleEvents();
    for (ResourceInfo &each : m_world.role.resources)
        setResource(each, ResourceState::Offline);
}

void ClusterSimulation::resourceComesOnline(const QString &name)
{
    QList<ResourceInfo> &resources = m_world.role.resources;
    const auto here = std::ranges::find(resources, name, &ResourceInfo::name);
    if (here == resources.end())
        return;
    const auto fault = std::ranges::find_if(m_world.faults, [&](const Fault &each) {
        return each.kind == FaultKind::ResourceFails && each.node == m_world.role.owner && each.file == name;
    });
    if (fault != m_world.faults.end()) {
        fault->seen = true;
        forgetRoleEvents();
        setResource(*here, ResourceState::Failed);
        if (const auto other = otherHost(m_world.role.owner))
            beginMove(*other);
        return;
    }
    setResource(*here, ResourceState::Online);
    if (std::next(here) != resources.end())
        setResource(*std::next(here), ResourceState::Pending);
}

void ClusterSimulation::setResource(ResourceInfo &changed, ResourceState state)
{
    changed.state = state;
    SimulatedNode *owner = m_world.node(m_world.role.owner);
    if (changed.serviceName.isEmpty() || owner == nullptr)
        return;
    for (SimulatedService &service : owner->services) {
        if (service.info.name.compare(changed.serviceName, Qt::CaseInsensitive) == 0)
            service.info.state
                = state == ResourceState::Pending ? ServiceState::StartPending : serviceStateFor(state);
    }
}

RoleState ClusterSimulation::roleState() const
{
    const QList<ResourceInfo> &resources = m_world.role.resources;
    const auto anyIs = [&](ResourceState state) {
        return std::ranges::any_of(resources, [=](const ResourceInfo &each) { return each.state == state; });
    };
    if (std::ranges::any_of(m_world.events, isRoleEvent))
        return RoleState::Pending;
    if (anyIs(ResourceState::Failed))
        return RoleState::Failed;
    if (!anyIs(ResourceState::Online))
        return RoleState::Offline;
    return anyIs(ResourceState::Offline) ? RoleState::PartlyOnline : RoleState::Online;
}

// ---- nodes ------------------------------------------------------------------------------------------------

void ClusterSimulation::nodeJoins(const NodeName &name)
{
    SimulatedNode *node = m_world.node(name);
    if (node == nullptr || node->clusterService != ClusterServiceState::StartPending)
        return;
    if (!isMajority(votes(name)))
        return; // goes on waiting for another node or the witness
    node->clusterService = ClusterServiceState::Running;
    for (const SimulatedNode &waiting : std::as_const(m_world.nodes)) {
        if (waiting.clusterService == ClusterServiceState::StartPending && !isJoining(waiting.name))
            schedule(kHeartbeatLost, EventKind::NodeJoins, waiting.name);
    }
    if (canHost(name))
        serveHost(name);
}

void ClusterSimulation::serveHost(const NodeName &name)
{
    const SimulatedNode *owner = m_world.node(m_world.role.owner);
    const bool roleIsHomeless = (owner == nullptr || !isMember(*owner)) && roleState() == RoleState::Offline;
    const bool roleWaitsHere = m_world.role.owner == name && roleState() == RoleState::Offline;
    if ((roleIsHomeless || roleWaitsHere) && canHost(name)) {
        ++m_world.moves;
        bringOnline(name, lengthOfMove(m_world.moves) - kRoleOffline);
        return;
    }
    failBackTo(name);
}

void ClusterSimulation::failBackTo(const NodeName &name)
{
    const RoleInfo &role = m_world.role;
    if (!role.automaticFailback || role.preferredOwners.isEmpty() || !(role.preferredOwners.first() == name)
        || role.owner == name || !canHost(name))
        return;
    forget(EventKind::FailbackDue, name);
    schedule(untilFailbackWindow(), EventKind::FailbackDue, name);
}

Milliseconds ClusterSimulation::untilFailbackWindow() const
{
    const int from = m_world.role.failbackFrom;
    const int until = m_world.role.failbackUntil;
    if (from < 0 || until < 0)
        return Milliseconds(0);
    const QDateTime now = m_world.now();
    const int hour = now.time().hour();
    const bool inside = from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    if (inside)
        return Milliseconds(0);
    QDateTime opens = now;
    opens.setTime(QTime(from % 24, 0));
    if (opens < now)
        opens = opens.addDays(1);
    return Milliseconds(now.msecsTo(opens));
}

void ClusterSimulation::checkQuorum()
{
    const auto members = votes();
    if (members == 0 || isMajority(members))
        return;
    bool stopped = false;
    for (SimulatedNode &node : m_world.nodes) {
        if (!isMember(node))
            continue;
        forget(EventKind::ClusterServiceStopped, node.name);
        forget(EventKind::FailbackDue, node.name);
        node.clusterService = ClusterServiceState::Stopped;
        stopped = true;
    }
    if (stopped)
        dropRole();
}

// ---- what can be asked ------------------------------------------------------------------------------------

Result<SimulatedNode *> ClusterSimulation::poweredNode(const NodeName &name)
{
    SimulatedNode *node = m_world.node(name);
    if (node == nullptr)
        return fail(Error(ErrorClass::NotFound, tr("The cluster has no such node.")).in(name.text()));
    if (!node->powered)
        return fail(Error(ErrorClass::Unreachable, tr("The node does not answer.")).in(name.text()));
    return node;
}

bool ClusterSimulation::isMember(const SimulatedNode &node) const
{
    return node.powered
        && (node.clusterService == ClusterServiceState::Running
            || node.clusterService == ClusterServiceState::StopPending);
}

bool ClusterSimulation::isJoining(const NodeName &name) const
{
    return std::ranges::any_of(m_world.events, [&](const PendingEvent &event) {
        return event.kind == EventKind::NodeJoins && event.node == name;
    });
}

bool ClusterSimulation::canHost(const NodeName &name) const
{
    const SimulatedNode *node = m_world.node(name);
    return node != nullptr && node->powered && node->clusterService == ClusterServiceState::Running
        && !node->paused && m_world.fault(FaultKind::CannotHostRole, name) == nullptr;
}

std::optional<NodeName> ClusterSimulation::otherHost(const NodeName &than) const
{
    for (const SimulatedNode &node : m_world.nodes) {
        if (!(node.name == than) && canHost(node.name))
            return node.name;
    }
    return std::nullopt;
}

qint64 ClusterSimulation::votes(const NodeName &joining, const NodeName &leaving) const
{
    // Nodes that wait for a majority form one together.
    const auto counts = [&](const SimulatedNode &node) {
        if (!leaving.isEmpty() && node.name == leaving)
            return false;
        const bool waits = !joining.isEmpty() && node.powered
            && node.clusterService == ClusterServiceState::StartPending && !isJoining(node.name);
        return isMember(node) || waits || (!joining.isEmpty() && node.name == joining);
    };
    const qint64 nodes = std::ranges::count_if(m_world.nodes, counts);
    if (nodes == 0)
        return 0;
    return nodes + (m_world.witness.configured && m_world.witness.state == ResourceState::Online ? 1 : 0);
}

bool ClusterSimulation::isMajority(qint64 votes) const
{
    const qint64 all = m_world.nodes.size() + (m_world.witness.configured ? 1 : 0);
    return votes * 2 > all;
}

bool ClusterSimulation::keepsQuorumWithout(const NodeName &node) const
{
    return isMajority(votes({}, node));
}

bool ClusterSimulation::hasSharedDisk(const NodeName &node) const
{
    return m_world.role.owner == node
        && std::ranges::any_of(m_world.role.resources, [](const ResourceInfo &each) {
               return each.storage && each.state == ResourceState::Online;
           });
}

ClusterSnapshot ClusterSimulation::snapshot() const
{
    ClusterSnapshot snapshot;
    snapshot.name = m_world.clusterName;
    snapshot.witness = m_world.witness;
    for (const SimulatedNode &node : m_world.nodes) {
        NodeInfo info{node.name, NodeState::Down, false};
        if (isMember(node)) {
            info.state = node.paused ? NodeState::Paused : NodeState::Up;
            info.clusterServiceStopping = node.clusterService == ClusterServiceState::StopPending;
        } else if (node.powered && node.clusterService == ClusterServiceState::StartPending) {
            info.state = NodeState::Joining;
        }
        snapshot.nodes.append(info);
    }
    RoleInfo role = m_world.role;
    role.state = roleState();
    snapshot.roles.append(role);
    return snapshot;
}

ResourceInfo *ClusterSimulation::resource(const QString &name)
{
    const auto found = std::ranges::find(m_world.role.resources, name, &ResourceInfo::name);
    return found == m_world.role.resources.end() ? nullptr : &*found;
}

} // namespace epost
