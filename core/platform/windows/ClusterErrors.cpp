// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterErrors.h"

#include "base/WindowsApi.h"

namespace epost {

namespace {

struct ClusterErrors {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterErrors)
};

// winerror.h; mingw-w64 has some of them under these names and some not.
constexpr DWORD kHostNodeNotAvailable = 5005;
constexpr DWORD kResourceNotFound = 5007;
constexpr DWORD kGroupNotAvailable = 5012;
constexpr DWORD kGroupNotFound = 5013;
constexpr DWORD kHostNodeNotResourceOwner = 5015;
constexpr DWORD kHostNodeNotGroupOwner = 5016;
constexpr DWORD kResourceNotOnline = 5004;
constexpr DWORD kNodeNotFound = 5042;
constexpr DWORD kNodeDown = 5050;
constexpr DWORD kNodeUnreachable = 5051;
constexpr DWORD kNodePaused = 5070;
constexpr DWORD kGroupMoving = 5908;
constexpr DWORD kNoQuorum = 5925;
constexpr DWORD kNodeShuttingDown = 5073;
constexpr DWORD kResourceLocked = 5960;
constexpr DWORD kEndpointNotRegistered = 1753;

struct Told {
    ErrorClass errorClass;
    QString what;
    QString remedy;
};

Told tell(DWORD code)
{
    switch (code) {
    case ERROR_ACCESS_DENIED:
        return {ErrorClass::AccessDenied, ClusterErrors::tr("The cluster does not let this user do it."),
                ClusterErrors::tr(
                    "Use an account that is an administrator on both nodes, and run this program as "
                    "administrator. Or do it by hand in the Failover Cluster Manager.")};
    case RPC_S_SERVER_UNAVAILABLE:
    case RPC_S_CALL_FAILED:
    case RPC_S_CALL_FAILED_DNE:
    case kEndpointNotRegistered:
    case kNodeUnreachable:
        return {ErrorClass::Unreachable, ClusterErrors::tr("No node of the cluster answers."),
                ClusterErrors::tr(
                    "Check that the cluster service runs on at least one node, and that the nodes reach "
                    "each other over the network.")};
    case kNodeNotFound:
        return {ErrorClass::NotFound, ClusterErrors::tr("The cluster has no such node."),
                ClusterErrors::tr("Look at the nodes in the Failover Cluster Manager.")};
    case kGroupNotFound:
        return {ErrorClass::NotFound, ClusterErrors::tr("The cluster has no such role."),
                ClusterErrors::tr("Look at the roles in the Failover Cluster Manager.")};
    case kResourceNotFound:
        return {ErrorClass::NotFound, ClusterErrors::tr("The cluster has no such resource."),
                ClusterErrors::tr("Look at the resources of the role in the Failover Cluster Manager.")};
    case kHostNodeNotAvailable:
    case kNodeDown:
        return {ErrorClass::Refused, ClusterErrors::tr("The node takes no part in the cluster now."),
                ClusterErrors::tr("Start the cluster service of the node, then try again.")};
    case kNodePaused:
        return {
            ErrorClass::Refused, ClusterErrors::tr("The node is paused in the cluster."),
            ClusterErrors::tr("Resume it in the Failover Cluster Manager (no failback), then try again.")};
    case kNodeShuttingDown:
        return {ErrorClass::Refused, ClusterErrors::tr("The cluster service of the node is stopping."),
                ClusterErrors::tr("Wait until it has stopped, then check again.")};
    case kGroupMoving:
    case kHostNodeNotGroupOwner:
    case kHostNodeNotResourceOwner:
        return {ErrorClass::InUse, ClusterErrors::tr("The role is being moved at this moment."),
                ClusterErrors::tr("Wait until the move has ended, then check again.")};
    case kGroupNotAvailable:
    case kResourceNotOnline:
        return {ErrorClass::Refused, ClusterErrors::tr("The role is not available at this moment."),
                ClusterErrors::tr("Look at its resources in the Failover Cluster Manager.")};
    case kResourceLocked:
        return {
            ErrorClass::InUse, ClusterErrors::tr("A resource of the role is locked and cannot be moved now."),
            ClusterErrors::tr("Wait until a backup or another task on the role has ended, then try again.")};
    case kNoQuorum:
        return {ErrorClass::Refused, ClusterErrors::tr("The cluster has no quorum."),
                ClusterErrors::tr("Bring the other node or the witness back first.")};
    default:
        return {
            Error::fromWindows(code, {}).errorClass(), ClusterErrors::tr("The cluster refused."),
            ClusterErrors::tr("Look at the cluster in the Failover Cluster Manager and at its event log.")};
    }
}

} // namespace

Error clusterError(unsigned long code, const QString &subject)
{
    const Told told = tell(code);
    return Error(told.errorClass, told.what, told.remedy)
        .withNative(Error::fromWindows(code, {}).nativeText())
        .in(subject);
}

} // namespace epost
