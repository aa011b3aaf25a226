// SPDX-License-Identifier: MIT
#include "ClusterNode.h"

#include "LocalServices.h"

#include <algorithm>

namespace epost::rig {

namespace {

constexpr DWORD kRound = 250; // ms after which it looks at its services, also where the state is the same
constexpr DWORD kServiceLimit = 10'000;
constexpr int kHeartbeatLost = 3; // seconds until the others take a silent node for gone

int secondsNow()
{
    FILETIME time{};
    GetSystemTimeAsFileTime(&time);
    const unsigned long long ticks
        = (static_cast<unsigned long long>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return static_cast<int>(ticks / 10'000'000 - 11'644'473'600);
}

/// The disk is a folder that stands below one node's own name at a time; that node's drive letter leads
/// there.
std::wstring diskAt(const std::string &place)
{
    return kRigFolder + wide("disks\\" + place + "\\m");
}

bool isThere(const std::string &place)
{
    return GetFileAttributesW(diskAt(place).c_str()) != INVALID_FILE_ATTRIBUTES;
}

/// Whoever holds the disk lets go of it: the cluster gives it to one node at a time, also after a power cut.
bool moveDisk(const std::string &to)
{
    std::vector<std::string> places = static_cast<State>(LockedState()).list("nodes");
    places.push_back("nowhere");
    for (const std::string &from : places) {
        if (from != to && isThere(from) && !MoveFileW(diskAt(from).c_str(), diskAt(to).c_str()))
            return false;
    }
    return isThere(to);
}

} // namespace

ClusterNode::ClusterNode()
    : m_name(thisNode())
    , m_stateChange(kRigFolder, FolderChange::Of::Contents)
{
}

void ClusterNode::join()
{
    LockedState state;
    state.set(nodeKey(m_name, "service"), "joining");
    state.save();
}

bool ClusterNode::round(HANDLE stop)
{
    step(stop);
    if (!m_member)
        return true;
    {
        LockedState state;
        if (hasQuorum(state))
            return true;
    }
    return false;
}

void ClusterNode::step(HANDLE stop)
{
    Work work;
    {
        LockedState state;
        work = decide(state);
        state.save();
    }
    if (work.act == Act::None)
        m_stateChange.wait(kRound, stop);
    else
        carryOut(work);
}

ClusterNode::Work ClusterNode::decide(State &state)
{
    state.set(nodeKey(m_name, "beat"), secondsNow());
    if (!m_member && hasQuorum(state, {}, m_name)) {
        m_member = true;
        state.set(nodeKey(m_name, "service"), "running");
        if (state.get("role.owner") == m_name) {
            // It was the last owner, and nobody took the role meanwhile: the role starts where it was.
            for (const std::string &id : state.list("resources"))
                state.set(resourceKey(id, "state"), kOffline);
            state.set("role.moving", "");
            state.set("role.wanted", 1);
        }
        const std::vector<std::string> preferred = state.list("role.preferred");
        if (state.number("role.failback") == 1 && !preferred.empty() && preferred.front() == m_name)
            state.set("role.failback.due", 1);
    }
    if (!m_member)
        return {};
    for (const std::string &node : state.list("nodes")) {
        const bool silent = secondsNow() - state.number(nodeKey(node, "beat")) > kHeartbeatLost;
        if (node != m_name && isMember(state, node) && silent)
            state.set(nodeKey(node, "service"), "stopped");
    }
    takeOver(state);
    if (state.get("role.owner") != m_name)
        return {};
    if (state.get("role.moving").empty())
        considerFailback(state);
    const std::string target = state.get("role.moving");
    if (target == m_name)
        state.set("role.moving", "");
    if ((!target.empty() && target != m_name) || state.number("role.wanted") == 0)
        return goOffline(state);
    watchServices(state);
    return goOnline(state);
}

void ClusterNode::takeOver(State &state)
{
    const std::string owner = state.get("role.owner");
    if (owner == m_name || isMember(state, owner) || !canHost(state, m_name))
        return;
    // Nobody at the former owner answers: whatever was online there is not any more.
    for (const std::string &id : state.list("resources"))
        state.set(resourceKey(id, "state"), kOffline);
    state.set("role.owner", m_name);
    state.set("role.moving", "");
    state.set("role.wanted", 1);
}

ClusterNode::Work ClusterNode::goOffline(State &state)
{
    std::vector<std::string> ids = state.list("resources");
    std::reverse(ids.begin(), ids.end());
    for (const std::string &id : ids) {
        const int each = state.number(resourceKey(id, "state"), kOffline);
        if (each == kOffline)
            continue;
        state.set(resourceKey(id, "state"), kOfflinePending);
        return {Act::TakeOffline, id, state.get(resourceKey(id, "type")),
                state.get(resourceKey(id, "service"))};
    }
    finishMove(state);
    return {};
}

void ClusterNode::finishMove(State &state)
{
    const std::string target = state.get("role.moving");
    if (target.empty())
        return;
    if (canHost(state, target))
        state.set("role.owner", target);
    state.set("role.moving", "");
}

ClusterNode::Work ClusterNode::goOnline(State &state)
{
    for (const std::string &id : state.list("resources")) {
        const int each = state.number(resourceKey(id, "state"), kOffline);
        if (each == kOnline)
            continue;
        if (each == kFailed) {
            afterFailure(state);
            return {};
        }
        state.set(resourceKey(id, "state"), kOnlinePending);
        return {Act::TakeOnline, id, state.get(resourceKey(id, "type")),
                state.get(resourceKey(id, "service"))};
    }
    state.set("role.return", 0);
    return {};
}

void ClusterNode::afterFailure(State &state)
{
    const std::string source = state.get("role.source");
    if (state.number("role.return") == 1 && source != m_name && canHost(state, source))
        beginMove(state, source, false);
}

void ClusterNode::watchServices(State &state)
{
    for (const std::string &id : state.list("resources")) {
        const std::string service = state.get(resourceKey(id, "service"));
        if (service.empty() || state.number(resourceKey(id, "state")) != kOnline)
            continue;
        SERVICE_STATUS_PROCESS status{};
        if (queryService(service, status) != NO_ERROR || status.dwCurrentState != SERVICE_RUNNING)
            state.set(resourceKey(id, "state"), kFailed);
    }
}

void ClusterNode::carryOut(const Work &work)
{
    const bool done = perform(work);
    LockedState state;
    const int good = work.act == Act::TakeOnline ? kOnline : kOffline;
    state.set(resourceKey(work.id, "state"), done ? good : kFailed);
    state.set(nodeKey(m_name, "beat"), secondsNow());
    state.save();
}

bool ClusterNode::perform(const Work &work) const
{
    const bool online = work.act == Act::TakeOnline;
    if (work.type == "Physical Disk")
        return moveDisk(online ? m_name : "nowhere");
    if (work.service.empty())
        return true;
    SERVICE_STATUS_PROCESS status{};
    if (queryService(work.service, status) != NO_ERROR)
        return false;
    const DWORD wanted = online ? SERVICE_RUNNING : SERVICE_STOPPED;
    if (status.dwCurrentState == wanted)
        return true;
    const DWORD asked = online ? requestStart(work.service) : requestStop(work.service);
    if (asked != NO_ERROR && asked != ERROR_SERVICE_ALREADY_RUNNING && asked != ERROR_SERVICE_NOT_ACTIVE)
        return false;
    return waitForService(work.service, wanted, kServiceLimit);
}

bool ClusterNode::leave(bool &progresses)
{
    progresses = !hangs();
    if (!progresses) {
        m_stateChange.wait(kRound);
        return true;
    }
    {
        LockedState state;
        const bool quorum = hasQuorum(state);
        state.set(nodeKey(m_name, "service"), "stopping");
        const bool mine = state.get("role.owner") == m_name;
        const auto host = quorum ? otherHost(state, m_name) : std::nullopt;
        if (mine && host && state.get("role.moving").empty())
            beginMove(state, *host, false);
        if (mine && !host)
            state.set("role.wanted", 0);
        const bool nothingLeft = !mine || (!host && groupState(state) == 1);
        if (nothingLeft)
            state.set(nodeKey(m_name, "service"), "stopped");
        state.save();
        if (nothingLeft)
            return false;
    }
    step();
    return true;
}

bool ClusterNode::hangs()
{
    LockedState state;
    if (state.number(nodeKey(m_name, "hangs")) == 0)
        return false;
    state.set(nodeKey(m_name, "service"), "stopping");
    state.set(nodeKey(m_name, "beat"), secondsNow());
    state.save();
    return true;
}

} // namespace epost::rig
