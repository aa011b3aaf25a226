// SPDX-License-Identifier: MIT
// clusapi.dll: the cluster, its nodes, its group and its resources.
#include "ClusApi.h"

namespace {

using namespace epost::rig;

constexpr DWORD kRunning = 0x13;
constexpr DWORD kNotRunning = 0x03;
constexpr DWORD kEnumNodes = 0x1;
constexpr DWORD kEnumResources = 0x4;
constexpr DWORD kEnumGroups = 0x8;
constexpr DWORD kGroupResources = 0x1;
constexpr DWORD kGroupPreferredOwners = 0x2;
constexpr DWORD kReturnToSource = 0x2;

/// The node's name as the cluster writes it; empty where it is no node.
std::string nodeNamed(const State &state, const std::string &name)
{
    for (const std::string &node : state.list("nodes")) {
        if (sameName(node, name))
            return node;
    }
    return {};
}

std::vector<std::string> resourceNames(const State &state)
{
    std::vector<std::string> names;
    for (const std::string &id : state.list("resources"))
        names.push_back(state.get(resourceKey(id, "name")));
    return names;
}

Handle *open(const State &state, const Handle *cluster, const std::string &name, bool exists, DWORD missing)
{
    if (!answers(state, cluster))
        return nullptr;
    return exists ? new Handle{cluster->via, name, {}, 0} : refuse(missing);
}

DWORD entry(const Handle *list, DWORD index, DWORD *type, wchar_t *name, DWORD *length)
{
    if (list == nullptr)
        return ERROR_INVALID_HANDLE;
    if (index >= list->names.size())
        return ERROR_NO_MORE_ITEMS;
    *type = list->type;
    return copyOut(list->names[index], name, length);
}

DWORD setPaused(const Handle *node, bool paused, bool mayFailBack)
{
    LockedState state;
    if (!answers(state, node))
        return GetLastError();
    if (const int refused = state.number(paused ? "refuse.pause" : "refuse.resume"); refused != 0)
        return static_cast<DWORD>(refused);
    if (!isMember(state, node->name))
        return ERROR_CLUSTER_NODE_DOWN;
    state.set(nodeKey(node->name, "paused"), paused ? 1 : 0);
    if (!paused && !mayFailBack)
        state.set("role.failback.due", 0);
    state.save();
    return ERROR_SUCCESS;
}

DWORD move(const Handle *group, const Handle *to, DWORD flags)
{
    LockedState state;
    if (!answers(state, group))
        return GetLastError();
    if (const int refused = state.number("refuse.move"); refused != 0)
        return static_cast<DWORD>(refused);
    const std::string target
        = to != nullptr ? to->name : otherHost(state, state.get("role.owner")).value_or("");
    if (!isMember(state, target))
        return ERROR_HOST_NODE_NOT_AVAILABLE;
    if (!canHost(state, target))
        return ERROR_CLUSTER_NODE_PAUSED;
    if (state.get("role.owner") == target)
        return ERROR_SUCCESS;
    beginMove(state, target, (flags & kReturnToSource) != 0);
    state.save();
    return ERROR_IO_PENDING;
}

} // namespace

extern "C" {

DWORD WINAPI GetNodeClusterState(const wchar_t *node, DWORD *clusterState)
{
    const State state = LockedState();
    const std::string name = node == nullptr ? thisNode() : nodeNamed(state, narrow(node));
    const int installed = state.number(nodeKey(name, "cluster"), kRunning);
    *clusterState = installed != kRunning ? static_cast<DWORD>(installed)
        : isMember(state, name)           ? kRunning
                                          : kNotRunning;
    return ERROR_SUCCESS;
}

Handle *WINAPI OpenCluster(const wchar_t *name)
{
    const State state = LockedState();
    if (name == nullptr)
        return isMember(state, thisNode()) ? new Handle{thisNode(), {}, {}, 0} : refuse(1753);
    const std::string asked = narrow(name);
    if (const std::string node = nodeNamed(state, asked); !node.empty())
        return isMember(state, node) ? new Handle{node, {}, {}, 0} : refuse(RPC_S_SERVER_UNAVAILABLE);
    // The cluster's own name leads to the node that has its core group: one that is a member.
    for (const std::string &node : state.list("nodes")) {
        if (sameName(asked, state.get("cluster.name")) && isMember(state, node))
            return new Handle{node, {}, {}, 0};
    }
    return refuse(RPC_S_SERVER_UNAVAILABLE);
}

BOOL WINAPI CloseCluster(Handle *cluster)
{
    delete cluster;
    return TRUE;
}

DWORD WINAPI GetClusterInformation(Handle *cluster, wchar_t *name, DWORD *length, void *)
{
    const State state = LockedState();
    return answers(state, cluster) ? copyOut(state.get("cluster.name"), name, length) : GetLastError();
}

DWORD WINAPI GetClusterQuorumResource(Handle *cluster, wchar_t *name, DWORD *length, wchar_t *device,
                                      DWORD *deviceLength, DWORD *logSize)
{
    const State state = LockedState();
    if (!answers(state, cluster))
        return GetLastError();
    *logSize = 0;
    const DWORD code = copyOut(state.get("witness.name"), name, length);
    return code == ERROR_SUCCESS ? copyOut(state.get("witness.path"), device, deviceLength) : code;
}

Handle *WINAPI ClusterOpenEnum(Handle *cluster, DWORD types)
{
    const State state = LockedState();
    if (!answers(state, cluster))
        return nullptr;
    auto list = std::make_unique<Handle>(Handle{cluster->via, {}, {}, types});
    if (types == kEnumNodes)
        list->names = state.list("nodes");
    else if (types == kEnumGroups)
        list->names = {state.get("role.name"), "クラスター グループ"};
    else if (types == kEnumResources)
        list->names = resourceNames(state);
    return list.release();
}

DWORD WINAPI ClusterEnum(Handle *list, DWORD index, DWORD *type, wchar_t *name, DWORD *length)
{
    return entry(list, index, type, name, length);
}

DWORD WINAPI ClusterCloseEnum(Handle *list)
{
    delete list;
    return ERROR_SUCCESS;
}

Handle *WINAPI OpenClusterNode(Handle *cluster, const wchar_t *name)
{
    const State state = LockedState();
    const std::string node = nodeNamed(state, narrow(name));
    return open(state, cluster, node, !node.empty(), ERROR_CLUSTER_NODE_NOT_FOUND);
}

BOOL WINAPI CloseClusterNode(Handle *node)
{
    delete node;
    return TRUE;
}

int WINAPI GetClusterNodeState(Handle *node)
{
    const State state = LockedState();
    if (!answers(state, node))
        return -1;
    const std::string service = state.get(nodeKey(node->name, "service"));
    if (service == "joining")
        return 3;
    if (!isMember(state, node->name))
        return 1;
    return state.number(nodeKey(node->name, "paused")) == 0 ? 0 : 2;
}

DWORD WINAPI GetClusterNodeId(Handle *node, wchar_t *id, DWORD *length)
{
    const State state = LockedState();
    return copyOut(state.get(nodeKey(node == nullptr ? thisNode() : node->name, "id")), id, length);
}

DWORD WINAPI PauseClusterNode(Handle *node)
{
    return setPaused(node, true, false);
}

DWORD WINAPI ResumeClusterNode(Handle *node)
{
    return setPaused(node, false, true);
}

DWORD WINAPI ResumeClusterNodeEx(Handle *node, int failbackType, DWORD)
{
    return setPaused(node, false, failbackType != 0);
}

Handle *WINAPI OpenClusterGroup(Handle *cluster, const wchar_t *name)
{
    const State state = LockedState();
    const std::string group = narrow(name);
    const bool exists = sameName(group, state.get("role.name")) || group == "クラスター グループ";
    return open(state, cluster, group, exists, ERROR_GROUP_NOT_FOUND);
}

BOOL WINAPI CloseClusterGroup(Handle *group)
{
    delete group;
    return TRUE;
}

int WINAPI GetClusterGroupState(Handle *group, wchar_t *node, DWORD *length)
{
    const State state = LockedState();
    if (!answers(state, group))
        return -1;
    const std::string owner
        = sameName(group->name, state.get("role.name")) ? state.get("role.owner") : group->via;
    if (const DWORD code = copyOut(owner, node, length); code != ERROR_SUCCESS) {
        SetLastError(code);
        return -1;
    }
    return sameName(group->name, state.get("role.name")) ? groupState(state) : 0;
}

DWORD WINAPI MoveClusterGroup(Handle *group, Handle *to)
{
    return move(group, to, 0);
}

DWORD WINAPI MoveClusterGroupEx(Handle *group, Handle *to, DWORD flags, BYTE *, DWORD)
{
    return move(group, to, flags);
}

Handle *WINAPI ClusterGroupOpenEnum(Handle *group, DWORD types)
{
    const State state = LockedState();
    if (!answers(state, group))
        return nullptr;
    auto list = std::make_unique<Handle>(Handle{group->via, {}, {}, types});
    const bool role = sameName(group->name, state.get("role.name"));
    if (role && types == kGroupPreferredOwners)
        list->names = state.list("role.preferred");
    else if (role && types == kGroupResources)
        list->names = resourceNames(state);
    return list.release();
}

DWORD WINAPI ClusterGroupEnum(Handle *list, DWORD index, DWORD *type, wchar_t *name, DWORD *length)
{
    return entry(list, index, type, name, length);
}

DWORD WINAPI ClusterGroupCloseEnum(Handle *list)
{
    delete list;
    return ERROR_SUCCESS;
}

Handle *WINAPI OpenClusterResource(Handle *cluster, const wchar_t *name)
{
    const State state = LockedState();
    const std::string resource = narrow(name);
    const bool exists = !resourceNamed(state, resource).empty() || resource == state.get("witness.name");
    return open(state, cluster, resource, exists, ERROR_RESOURCE_NOT_FOUND);
}

BOOL WINAPI CloseClusterResource(Handle *resource)
{
    delete resource;
    return TRUE;
}

int WINAPI GetClusterResourceState(Handle *resource, wchar_t *node, DWORD *nodeLength, wchar_t *group,
                                   DWORD *groupLength)
{
    const State state = LockedState();
    if (!answers(state, resource))
        return -1;
    const std::string id = resourceNamed(state, resource->name);
    if (copyOut(id.empty() ? resource->via : state.get("role.owner"), node, nodeLength) != ERROR_SUCCESS
        || copyOut(state.get("role.name"), group, groupLength) != ERROR_SUCCESS)
        return -1;
    return id.empty() ? state.number("witness.state") : state.number(resourceKey(id, "state"), kOffline);
}

} // extern "C"
