// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterApi.h"

namespace epost {

namespace {

template <typename Function>
void find(HMODULE library, const char *name, Function &function)
{
    // The detour through void (*)() tells the compiler that the types are meant to differ.
    function = reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

} // namespace

Result<std::shared_ptr<const ClusterApi>> ClusterApi::load()
{
    HMODULE library = LoadLibraryExW(L"clusapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library == nullptr) {
        const DWORD code = GetLastError();
        return fail(Error(code == ERROR_MOD_NOT_FOUND || code == ERROR_FILE_NOT_FOUND
                              ? ErrorClass::NotFound
                              : ErrorClass::Unsupported,
                          tr("The failover cluster feature is not installed on this machine."),
                          tr("Run this on a node of the cluster."))
                        .withNative(Error::fromWindows(code, {}).nativeText()));
    }
    std::shared_ptr<ClusterApi> api(new ClusterApi(library));
    if (const QString missing = api->resolve(); !missing.isEmpty()) {
        return fail(Error(ErrorClass::Unsupported, tr("The cluster functions of this Windows are not known."),
                          tr("Do the cluster's steps by hand in the Failover Cluster Manager."))
                        .withNative(missing));
    }
    return std::shared_ptr<const ClusterApi>(std::move(api));
}

ClusterApi::~ClusterApi()
{
    FreeLibrary(m_library);
}

QString ClusterApi::resolve()
{
    QString missing;
    const auto need = [&](const char *name, auto &function) {
        find(m_library, name, function);
        if (function == nullptr)
            missing = QString::fromLatin1(name);
    };
    clusapi::Functions &f = m_functions;
    need("GetNodeClusterState", f.GetNodeClusterState);
    need("OpenCluster", f.OpenCluster);
    need("CloseCluster", f.CloseCluster);
    need("GetClusterInformation", f.GetClusterInformation);
    need("GetClusterQuorumResource", f.GetClusterQuorumResource);
    need("ClusterControl", f.ClusterControl);
    need("ClusterOpenEnum", f.ClusterOpenEnum);
    need("ClusterEnum", f.ClusterEnum);
    need("ClusterCloseEnum", f.ClusterCloseEnum);
    need("OpenClusterNode", f.OpenClusterNode);
    need("CloseClusterNode", f.CloseClusterNode);
    need("GetClusterNodeState", f.GetClusterNodeState);
    need("GetClusterNodeId", f.GetClusterNodeId);
    need("ClusterNodeControl", f.ClusterNodeControl);
    need("PauseClusterNode", f.PauseClusterNode);
    need("ResumeClusterNode", f.ResumeClusterNode);
    need("OpenClusterGroup", f.OpenClusterGroup);
    need("CloseClusterGroup", f.CloseClusterGroup);
    need("GetClusterGroupState", f.GetClusterGroupState);
    need("MoveClusterGroup", f.MoveClusterGroup);
    need("ClusterGroupOpenEnum", f.ClusterGroupOpenEnum);
    need("ClusterGroupEnum", f.ClusterGroupEnum);
    need("ClusterGroupCloseEnum", f.ClusterGroupCloseEnum);
    need("ClusterGroupControl", f.ClusterGroupControl);
    need("OpenClusterResource", f.OpenClusterResource);
    need("CloseClusterResource", f.CloseClusterResource);
    need("GetClusterResourceState", f.GetClusterResourceState);
    need("ClusterResourceControl", f.ClusterResourceControl);
    need("CreateClusterNotifyPort", f.CreateClusterNotifyPort);
    need("GetClusterNotify", f.GetClusterNotify);
    need("CloseClusterNotifyPort", f.CloseClusterNotifyPort);
    find(m_library, "MoveClusterGroupEx", f.MoveClusterGroupEx);
    find(m_library, "ResumeClusterNodeEx", f.ResumeClusterNodeEx);
    return missing;
}

} // namespace epost
