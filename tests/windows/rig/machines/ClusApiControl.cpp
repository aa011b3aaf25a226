// SPDX-License-Identifier: MIT
// clusapi.dll: control codes, and notifications of changes.
#include "ClusApi.h"
#include "FolderChange.h"
#include "PropertyBytes.h"

#include <algorithm>
#include <atomic>

namespace {

using namespace epost::rig;

constexpr DWORD kCheckVoterDown = 0x07000049;
constexpr DWORD kNodeReadOnlyProperties = 0x04000055;
constexpr DWORD kGroupCommonProperties = 0x03000059;
constexpr DWORD kGroupReadOnlyProperties = 0x03000055;
constexpr DWORD kResourceType = 0x0100002d;
constexpr DWORD kResourceClass = 0x0100000d;
constexpr DWORD kResourcePrivateProperties = 0x01000081;
constexpr DWORD kResourceDisk = 0x01000191;
constexpr DWORD kResourceDiskEx = 0x010001f1;
constexpr DWORD kResourceCheckpoints = 0x010000a9;
constexpr DWORD kPartition = 0x00080001;
constexpr DWORD kPartitionEx = 0x000d0001;
constexpr DWORD kStorage = 1;
constexpr DWORD kNetwork = 2;
constexpr DWORD kChangeGroupState = 0x00001000;

/// The port's wait ends with the next change of the shared state, which counts itself.
struct NotifyPort {
    FolderChange change{kRigFolder, FolderChange::Of::Contents};
    std::string via;
    int seen = 0;
    DWORD_PTR key = 0;
    std::atomic_bool closed = false;
};

std::string groupProperties(const State &state, bool role)
{
    return PropertyBytes()
        .text(L"Description", L"")
        .number(L"AutoFailbackType", role ? static_cast<DWORD>(state.number("role.failback")) : 0)
        .number(L"FailbackWindowStart", static_cast<DWORD>(state.number("role.failback.start", -1)))
        .number(L"FailbackWindowEnd", static_cast<DWORD>(state.number("role.failback.end", -1)))
        .bytes();
}

std::string privateProperties(const State &state, const std::string &id)
{
    PropertyBytes properties;
    if (const std::string service = state.get(resourceKey(id, "service")); !service.empty())
        properties.text(L"ServiceName", wide(service)).text(L"StartupParameters", L"");
    if (const std::string address = state.get(resourceKey(id, "address")); !address.empty())
        properties.text(L"Address", wide(address)).text(L"SubnetMask", L"255.255.255.0");
    return properties.bytes();
}

DWORD resourceClass(const std::string &type)
{
    if (type == "Physical Disk")
        return kStorage;
    return type == "IP Address" || type == "Network Name" ? kNetwork : 0;
}

std::string checkpoints(const State &state, const std::string &id)
{
    std::wstring keys;
    for (const std::string &key : state.list(resourceKey(id, "checkpoints")))
        keys += wide(key) + L'\0';
    return bytesOf(keys);
}

/// Empty where this resource does not know the code.
std::string resourceAnswer(const State &state, const std::string &id, DWORD code)
{
    const std::string type = id.empty() ? "File Share Witness" : state.get(resourceKey(id, "type"));
    const std::string drive = state.get(resourceKey(id, "drive"));
    switch (code) {
    case kResourceType:
        return bytesOf(wide(type));
    case kResourceClass:
        return bytesOf(resourceClass(type)) + bytesOf(DWORD{0});
    case kResourcePrivateProperties:
        return privateProperties(state, id);
    case kResourceDisk:
        return drive.empty() ? std::string() : partitionBytes(kPartition, wide(drive));
    case kResourceDiskEx:
        return drive.empty() ? std::string() : partitionBytes(kPartitionEx, wide(drive));
    case kResourceCheckpoints:
        return checkpoints(state, id);
    default:
        return {};
    }
}

} // namespace

extern "C" {

DWORD WINAPI ClusterControl(Handle *cluster, Handle *, DWORD code, void *in, DWORD inBytes, void *out,
                            DWORD outBytes, DWORD *returned)
{
    const State state = LockedState();
    if (!answers(state, cluster))
        return GetLastError();
    if (code != kCheckVoterDown || state.number("cluster.old") != 0)
        return ERROR_INVALID_FUNCTION;
    if (in == nullptr || inBytes < 2 * sizeof(wchar_t))
        return ERROR_INVALID_PARAMETER;
    const std::string id = narrow(static_cast<const wchar_t *>(in));
    for (const std::string &node : state.list("nodes")) {
        if (state.get(nodeKey(node, "id")) == id)
            return copyOut(bytesOf(DWORD{hasQuorum(state, node) ? 0U : 1U}), out, outBytes, returned);
    }
    return ERROR_CLUSTER_NODE_NOT_FOUND;
}

DWORD WINAPI ClusterNodeControl(Handle *node, Handle *, DWORD code, void *, DWORD, void *out, DWORD outBytes,
                                DWORD *returned)
{
    const State state = LockedState();
    if (!answers(state, node))
        return GetLastError();
    if (code != kNodeReadOnlyProperties)
        return ERROR_INVALID_FUNCTION;
    return copyOut(PropertyBytes()
                       .text(L"NodeName", wide(node->name))
                       .number(L"MajorVersion", 10)
                       .number(L"MinorVersion", 0)
                       .number(L"BuildNumber", 20348)
                       .bytes(),
                   out, outBytes, returned);
}

DWORD WINAPI ClusterGroupControl(Handle *group, Handle *, DWORD code, void *, DWORD, void *out,
                                 DWORD outBytes, DWORD *returned)
{
    const State state = LockedState();
    if (!answers(state, group))
        return GetLastError();
    const bool role = sameName(group->name, state.get("role.name"));
    if (code == kGroupCommonProperties)
        return copyOut(groupProperties(state, role), out, outBytes, returned);
    // 1: the core group; 107: a generic service
    if (code == kGroupReadOnlyProperties)
        return copyOut(PropertyBytes().number(L"GroupType", role ? 107 : 1).bytes(), out, outBytes, returned);
    return ERROR_INVALID_FUNCTION;
}

DWORD WINAPI ClusterResourceControl(Handle *resource, Handle *, DWORD code, void *, DWORD, void *out,
                                    DWORD outBytes, DWORD *returned)
{
    const State state = LockedState();
    if (!answers(state, resource))
        return GetLastError();
    const std::string answer = resourceAnswer(state, resourceNamed(state, resource->name), code);
    return answer.empty() ? DWORD{ERROR_INVALID_FUNCTION} : copyOut(answer, out, outBytes, returned);
}

NotifyPort *WINAPI CreateClusterNotifyPort(NotifyPort *port, Handle *cluster, DWORD, DWORD_PTR key)
{
    const State state = LockedState();
    if (!answers(state, cluster))
        return nullptr;
    NotifyPort *made = port == nullptr || port == INVALID_HANDLE_VALUE ? new NotifyPort : port;
    made->via = cluster->via;
    made->seen = state.number("revision");
    made->key = key;
    return made;
}

DWORD WINAPI GetClusterNotify(NotifyPort *port, DWORD_PTR *key, DWORD *type, wchar_t *name, DWORD *length,
                              DWORD milliseconds)
{
    const ULONGLONG end = GetTickCount64() + milliseconds;
    for (;;) {
        {
            const State state = LockedState();
            if (const int revision = state.number("revision"); revision != port->seen) {
                port->seen = revision;
                *key = port->key;
                *type = kChangeGroupState;
                return copyOut(state.get("role.name"), name, length);
            }
        }
        if (port->closed)
            return ERROR_INVALID_HANDLE;
        const ULONGLONG now = GetTickCount64();
        if (now >= end)
            return WAIT_TIMEOUT;
        // In parts: closing the port does not end the wait by itself.
        port->change.wait(static_cast<DWORD>(std::min<ULONGLONG>(end - now, 250)));
    }
}

BOOL WINAPI CloseClusterNotifyPort(NotifyPort *port)
{
    // Another thread may be waiting at it, and is let go by this: the few bytes stay until the program ends.
    port->closed = true;
    return TRUE;
}

} // extern "C"
