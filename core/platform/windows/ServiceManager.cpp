// SPDX-License-Identifier: MIT
#include "platform/windows/ServiceManager.h"

#include "platform/windows/ServiceErrors.h"

#include <vector>

namespace epost {

namespace {

ServiceState stateOf(DWORD state)
{
    switch (state) {
    case SERVICE_STOPPED:
        return ServiceState::Stopped;
    case SERVICE_START_PENDING:
    case SERVICE_CONTINUE_PENDING:
        return ServiceState::StartPending;
    case SERVICE_STOP_PENDING:
        return ServiceState::StopPending;
    case SERVICE_RUNNING:
        return ServiceState::Running;
    case SERVICE_PAUSE_PENDING:
    case SERVICE_PAUSED:
        return ServiceState::Paused;
    default:
        return ServiceState::Unknown;
    }
}

QString text(const wchar_t *wideText)
{
    return wideText == nullptr ? QString() : QString::fromWCharArray(wideText);
}

} // namespace

Result<ServiceManager> ServiceManager::open(const NodeName &machine)
{
    const bool here = machine.isEmpty();
    const QString name = QStringLiteral("\\\\") + machine.text();
    const DWORD access = here ? SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE : SC_MANAGER_CONNECT;
    ServiceManager manager(Handle(OpenSCManagerW(here ? nullptr : wide(name), nullptr, access)), machine);
    if (!manager.m_manager)
        return fail(manager.error(GetLastError(), {}));
    return manager;
}

Error ServiceManager::error(DWORD code, const QString &service) const
{
    return serviceError(code, m_machine, service);
}

Result<ServiceManager::Handle> ServiceManager::openService(const QString &service, DWORD access) const
{
    Handle handle(OpenServiceW(m_manager.get(), wide(service), access));
    if (!handle)
        return fail(error(GetLastError(), service));
    return handle;
}

Result<QList<ServiceInfo>> ServiceManager::services() const
{
    QList<ServiceInfo> found;
    std::vector<std::byte> buffer(64 * 1024);
    DWORD resume = 0;
    for (;;) {
        DWORD missing = 0;
        DWORD count = 0;
        const BOOL complete
            = EnumServicesStatusExW(m_manager.get(), SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_STATE_ALL,
                                    reinterpret_cast<BYTE *>(buffer.data()),
                                    static_cast<DWORD>(buffer.size()), &missing, &count, &resume, nullptr);
        const DWORD code = complete ? ERROR_SUCCESS : GetLastError();
        if (!complete && code != ERROR_MORE_DATA)
            return fail(error(code, {}));
        const auto *each = reinterpret_cast<const ENUM_SERVICE_STATUS_PROCESSW *>(buffer.data());
        for (DWORD i = 0; i < count; ++i, ++each) {
            ServiceInfo service;
            service.name = text(each->lpServiceName);
            service.displayName = text(each->lpDisplayName);
            service.state = stateOf(each->ServiceStatusProcess.dwCurrentState);
            found.append(service);
        }
        if (complete)
            return found;
        if (count == 0) // not even one fits
            buffer.resize(buffer.size() + missing);
    }
}

Result<ServiceSetup> ServiceManager::setup(const QString &service) const
{
    const auto handle = openService(service, SERVICE_QUERY_CONFIG);
    if (!handle)
        return fail(handle.error());
    std::vector<std::byte> buffer(8 * 1024); // the most that QueryServiceConfigW ever needs
    DWORD needed = 0;
    auto *setup = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(buffer.data());
    if (!QueryServiceConfigW(handle->get(), setup, static_cast<DWORD>(buffer.size()), &needed))
        return fail(error(GetLastError(), service));
    return ServiceSetup{text(setup->lpBinaryPathName), setup->dwStartType == SERVICE_AUTO_START};
}

Result<ServiceState> ServiceManager::state(const QString &service) const
{
    const auto handle = openService(service, SERVICE_QUERY_STATUS);
    if (!handle)
        return fail(handle.error());
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(handle->get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status),
                              sizeof status, &needed))
        return fail(error(GetLastError(), service));
    return stateOf(status.dwCurrentState);
}

Result<> ServiceManager::requestStop(const QString &service) const
{
    const auto handle = openService(service, SERVICE_QUERY_STATUS | SERVICE_STOP);
    if (!handle)
        return fail(handle.error());
    SERVICE_STATUS status{};
    if (ControlService(handle->get(), SERVICE_CONTROL_STOP, &status))
        return {};
    const DWORD code = GetLastError();
    const auto now = state(service);
    if (code == ERROR_SERVICE_NOT_ACTIVE
        || (now && (*now == ServiceState::Stopped || *now == ServiceState::StopPending)))
        return {};
    return fail(error(code, service));
}

Result<> ServiceManager::requestStart(const QString &service) const
{
    const auto handle = openService(service, SERVICE_QUERY_STATUS | SERVICE_START);
    if (!handle)
        return fail(handle.error());
    if (StartServiceW(handle->get(), 0, nullptr))
        return {};
    const DWORD code = GetLastError();
    if (code == ERROR_SERVICE_ALREADY_RUNNING)
        return {};
    return fail(error(code, service));
}

} // namespace epost
