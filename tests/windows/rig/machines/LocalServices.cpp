// SPDX-License-Identifier: MIT
#include "LocalServices.h"

#include "RigState.h"

#include <memory>

namespace epost::rig {

namespace {

struct CloseService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using Handle = std::unique_ptr<SC_HANDLE__, CloseService>;

/// \return the error, or what \a act returns
template <typename Act>
DWORD withService(const std::string &name, DWORD access, const Act &act)
{
    static const Handle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return GetLastError();
    const Handle service(OpenServiceW(manager.get(), wide(name).c_str(), access));
    if (!service)
        return GetLastError();
    return act(service.get()) ? NO_ERROR : GetLastError();
}

} // namespace

DWORD queryService(const std::string &name, SERVICE_STATUS_PROCESS &status)
{
    return withService(name, SERVICE_QUERY_STATUS, [&](SC_HANDLE service) {
        DWORD needed = 0;
        return QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status),
                                    sizeof status, &needed);
    });
}

DWORD requestStart(const std::string &name)
{
    return withService(name, SERVICE_START,
                       [](SC_HANDLE service) { return StartServiceW(service, 0, nullptr); });
}

DWORD requestStop(const std::string &name)
{
    return withService(name, SERVICE_STOP, [](SC_HANDLE service) {
        SERVICE_STATUS status{};
        return ControlService(service, SERVICE_CONTROL_STOP, &status);
    });
}

bool waitForService(const std::string &name, DWORD state, DWORD limit)
{
    for (DWORD waited = 0; waited <= limit; waited += 20) {
        SERVICE_STATUS_PROCESS status{};
        if (queryService(name, status) != NO_ERROR)
            return false;
        if (status.dwCurrentState == state)
            return true;
        const bool pending
            = status.dwCurrentState == SERVICE_START_PENDING || status.dwCurrentState == SERVICE_STOP_PENDING;
        if (!pending)
            return false;
        Sleep(20); // the manager tells nobody of a change in a service of Wine's
    }
    return false;
}

} // namespace epost::rig
