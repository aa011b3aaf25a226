// SPDX-License-Identifier: MIT
#pragma once

#include "base/WindowsApi.h"
#include "platform/windows/ClusterSyntax.h"

namespace epost::clusapi {

// What the product uses of clusapi.dll, declared here because the header of mingw-w64 does not compile for
// Windows versions of this century and lacks what Server 2012 brought. Names, values and layouts:
// learn.microsoft.com, Failover Cluster API (clusapi.h), and [MS-CMRP].

using Cluster = struct ClusterHandle *;
using Node = struct NodeHandle *;
using Group = struct GroupHandle *;
using Resource = struct ResourceHandle *;
using Enum = struct EnumHandle *;
using GroupEnum = struct GroupEnumHandle *;
using Change = struct ChangeHandle *;

// NODE_CLUSTER_STATE, out of GetNodeClusterState
constexpr DWORD kNotInstalled = 0x00;
constexpr DWORD kNotConfigured = 0x01;
constexpr DWORD kNotRunning = 0x03;
constexpr DWORD kRunning = 0x13;

// CLUSTER_NODE_STATE; -1: unknown, the reason is in GetLastError()
constexpr int kNodeUp = 0;
constexpr int kNodeDown = 1;
constexpr int kNodePaused = 2;
constexpr int kNodeJoining = 3;

// CLUSTER_GROUP_STATE; -1: unknown
constexpr int kGroupOnline = 0;
constexpr int kGroupOffline = 1;
constexpr int kGroupFailed = 2;
constexpr int kGroupPartialOnline = 3;
constexpr int kGroupPending = 4;

// CLUSTER_RESOURCE_STATE; -1: unknown, 0: inherited, 1: initializing
constexpr int kResourceInitializing = 1;
constexpr int kResourceOnline = 2;
constexpr int kResourceOffline = 3;
constexpr int kResourceFailed = 4;
constexpr int kResourcePending = 128; ///< and above: online pending 129, offline pending 130

// CLUSTER_ENUM and CLUSTER_GROUP_ENUM
constexpr DWORD kEnumNodes = 0x1;
constexpr DWORD kEnumGroups = 0x8;
constexpr DWORD kGroupEnumResources = 0x1;
constexpr DWORD kGroupEnumPreferredOwners = 0x2; ///< in the order of preference

// CLUSTER_CHANGE (version 1): node, resource, group, cluster state, quorum, reconnect
constexpr DWORD kChanges
    = 0x00000001 | 0x00000100 | 0x00001000 | 0x20000000 | 0x10000000 | 0x00080000 | 0x00008000;

// CLUSAPI_GROUP_MOVE_RETURN_TO_SOURCE_NODE_ON_ERROR
constexpr DWORD kReturnToSourceOnError = 0x2;

// Control codes. Two calls of each: the first without an output buffer tells the size with ERROR_SUCCESS or
// ERROR_MORE_DATA.
/// in: node id as text with its zero (WCHAR); out: DWORD 0 quorum kept, 1 lost; ERROR_INVALID_FUNCTION: too
/// old
constexpr DWORD kClusterCheckVoterDown = 0x07000049;
/// out: property list; used: MajorVersion, MinorVersion, BuildNumber (DWORD) of the node's Windows
constexpr DWORD kNodeGetReadOnlyCommonProperties = 0x04000055;
/// out: property list; used: AutoFailbackType, FailbackWindowStart, FailbackWindowEnd (DWORD or LONG)
constexpr DWORD kGroupGetCommonProperties = 0x03000059;
/// out: property list; used: GroupType (DWORD) 1 core cluster, 2 available storage, 3 temporary; may be
/// missing
constexpr DWORD kGroupGetReadOnlyCommonProperties = 0x03000055;
/// out: WCHAR text with its zero, e.g. "Generic Service", "IP Address"
constexpr DWORD kResourceGetType = 0x0100002d;
/// out: CLUS_RESOURCE_CLASS_INFO: DWORD class (0 unknown, 1 storage, 2 network), DWORD subclass
constexpr DWORD kResourceGetClassInfo = 0x0100000d;
/// out: property list; used: ServiceName (Generic Service), Address (IP Address)
constexpr DWORD kResourceGetPrivateProperties = 0x01000081;
/// out: value list; used: syntax 0x000d0001 (CLUSPROP_PARTITION_INFO_EX): DWORD flags, WCHAR device[260]
/// "M:", …
constexpr DWORD kResourceGetDiskInfoEx = 0x010001f1;
/// the same with syntax 0x00080001 (CLUSPROP_PARTITION_INFO), the same first two members
constexpr DWORD kResourceGetDiskInfo = 0x01000191;
/// out: zero-separated keys below HKEY_LOCAL_MACHINE, ended by an empty one
constexpr DWORD kResourceGetRegistryCheckpoints = 0x010000a9;

constexpr DWORD kResourceClassStorage = 1;
constexpr DWORD kGroupTypeCore = 1;
constexpr DWORD kGroupTypeTemporary = 3;

/// The functions, by their names in the DLL. Those of Server 2012 may be null; the others never are.
/// A function that returns a handle says null and GetLastError() on failure; one that returns a DWORD says 0
/// or the error itself. Lengths of texts are in characters; in: with the zero, out: without it;
/// ERROR_MORE_DATA where the buffer is too small.
struct Functions {
    DWORD(WINAPI *GetNodeClusterState)(const wchar_t *node, DWORD *state);
    Cluster(WINAPI *OpenCluster)(const wchar_t *clusterOrNode);
    BOOL(WINAPI *CloseCluster)(Cluster);
    DWORD(WINAPI *GetClusterInformation)(Cluster, wchar_t *name, DWORD *length, void *versionInfo);
    DWORD(WINAPI *GetClusterQuorumResource)
    (Cluster, wchar_t *resource, DWORD *resourceLength, wchar_t *device, DWORD *deviceLength, DWORD *logSize);
    DWORD(WINAPI *ClusterControl)
    (Cluster, Node host, DWORD code, void *in, DWORD inBytes, void *out, DWORD outBytes, DWORD *returned);

    Enum(WINAPI *ClusterOpenEnum)(Cluster, DWORD types);
    DWORD(WINAPI *ClusterEnum)(Enum, DWORD index, DWORD *type, wchar_t *name, DWORD *length);
    DWORD(WINAPI *ClusterCloseEnum)(Enum);

    Node(WINAPI *OpenClusterNode)(Cluster, const wchar_t *name);
    BOOL(WINAPI *CloseClusterNode)(Node);
    int(WINAPI *GetClusterNodeState)(Node);
    DWORD(WINAPI *GetClusterNodeId)(Node, wchar_t *id, DWORD *length);
    DWORD(WINAPI *ClusterNodeControl)
    (Node, Node host, DWORD code, void *in, DWORD inBytes, void *out, DWORD outBytes, DWORD *returned);
    DWORD(WINAPI *PauseClusterNode)(Node);
    DWORD(WINAPI *ResumeClusterNode)(Node);

    Group(WINAPI *OpenClusterGroup)(Cluster, const wchar_t *name);
    BOOL(WINAPI *CloseClusterGroup)(Group);
    int(WINAPI *GetClusterGroupState)(Group, wchar_t *node, DWORD *length);
    DWORD(WINAPI *MoveClusterGroup)(Group, Node to);
    GroupEnum(WINAPI *ClusterGroupOpenEnum)(Group, DWORD types);
    DWORD(WINAPI *ClusterGroupEnum)(GroupEnum, DWORD index, DWORD *type, wchar_t *name, DWORD *length);
    DWORD(WINAPI *ClusterGroupCloseEnum)(GroupEnum);
    DWORD(WINAPI *ClusterGroupControl)
    (Group, Node host, DWORD code, void *in, DWORD inBytes, void *out, DWORD outBytes, DWORD *returned);

    Resource(WINAPI *OpenClusterResource)(Cluster, const wchar_t *name);
    BOOL(WINAPI *CloseClusterResource)(Resource);
    int(WINAPI *GetClusterResourceState)(Resource, wchar_t *node, DWORD *nodeLength, wchar_t *group,
                                         DWORD *groupLength);
    DWORD(WINAPI *ClusterResourceControl)
    (Resource, Node host, DWORD code, void *in, DWORD inBytes, void *out, DWORD outBytes, DWORD *returned);

    Change(WINAPI *CreateClusterNotifyPort)(Change, Cluster, DWORD filter, DWORD_PTR key);
    DWORD(WINAPI *GetClusterNotify)
    (Change, DWORD_PTR *key, DWORD *type, wchar_t *name, DWORD *length, DWORD milliseconds);
    BOOL(WINAPI *CloseClusterNotifyPort)(Change);

    // Server 2012 and later
    /// ERROR_IO_PENDING (997) and ERROR_SUCCESS: accepted
    DWORD(WINAPI *MoveClusterGroupEx)(Group, Node to, DWORD flags, BYTE *in, DWORD inBytes);
    /// failbackType 0: no role is brought back
    DWORD(WINAPI *ResumeClusterNodeEx)(Node, int failbackType, DWORD reserved);
};

} // namespace epost::clusapi
