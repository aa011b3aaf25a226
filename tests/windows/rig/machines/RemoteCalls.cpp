// SPDX-License-Identifier: MIT
// Wine acts on the local machine whatever machine is named. The program that loads this DLL has its calls
// that name another node sent to that node's agent instead; everything else goes where it went.
#include "ClusApi.h"
#include "ImportPatch.h"
#include "Requests.h"

#include <lm.h>
#include <wtsapi32.h>

#include <cstring>
#include <mutex>
#include <set>
#include <sstream>

namespace {

using namespace epost::rig;

/// Handles of the other node, so that they are told from Windows' own.
struct Remote {
    std::string node;
    std::string service;
};

std::mutex theMutex;
std::set<const void *> theRemotes;
std::set<const void *> theBlocks;

decltype(&OpenSCManagerW) openManager = nullptr;
decltype(&OpenServiceW) openService = nullptr;
decltype(&CloseServiceHandle) closeHandle = nullptr;
decltype(&QueryServiceStatusEx) queryStatus = nullptr;
decltype(&ControlService) controlService = nullptr;
decltype(&StartServiceW) startService = nullptr;
decltype(&NetRemoteTOD) remoteTime = nullptr;
decltype(&NetApiBufferFree) freeBuffer = nullptr;
decltype(&WTSOpenServerW) openServer = nullptr;
decltype(&WTSCloseServer) closeServer = nullptr;
decltype(&WTSEnumerateProcessesW) enumerateProcesses = nullptr;
decltype(&WTSEnumerateSessionsW) enumerateSessions = nullptr;
decltype(&WTSFreeMemory) freeMemory = nullptr;

/// The node that "\\NAME" or "NAME" means, where it is not this one; else empty.
std::string otherNode(const wchar_t *machine)
{
    if (machine == nullptr || *machine == L'\0')
        return {};
    std::string name = narrow(machine);
    name.erase(0, name.find_first_not_of('\\'));
    return sameName(name, thisNode()) ? std::string() : name;
}

const Remote *remoteOf(const void *handle)
{
    const std::lock_guard lock(theMutex);
    return theRemotes.count(handle) != 0 ? static_cast<const Remote *>(handle) : nullptr;
}

Remote *keep(Remote remote)
{
    const std::lock_guard lock(theMutex);
    auto *made = new Remote(std::move(remote));
    theRemotes.insert(made);
    return made;
}

bool letGo(const void *handle)
{
    const std::lock_guard lock(theMutex);
    if (theRemotes.erase(handle) == 0)
        return false;
    delete static_cast<const Remote *>(handle);
    return true;
}

void *block(std::size_t size)
{
    const std::lock_guard lock(theMutex);
    void *made = ::operator new(size);
    std::memset(made, 0, size);
    theBlocks.insert(made);
    return made;
}

bool freeBlock(void *given)
{
    const std::lock_guard lock(theMutex);
    if (theBlocks.erase(given) == 0)
        return false;
    ::operator delete(given);
    return true;
}

/// Asks the node. \param rest what follows the error code. \return the error
DWORD ask(const std::string &node, const std::string &question, std::istringstream &rest)
{
    {
        const State state = LockedState();
        if (const int refused = state.number("refuse.remote." + node); refused != 0)
            return static_cast<DWORD>(refused);
    }
    const auto answer = askNode(node, question);
    if (!answer)
        return RPC_S_SERVER_UNAVAILABLE;
    rest.str(*answer);
    DWORD code = ERROR_GEN_FAILURE;
    rest >> code;
    return code;
}

BOOL done(DWORD code)
{
    SetLastError(code);
    return code == ERROR_SUCCESS;
}

SC_HANDLE WINAPI openManagerThere(const wchar_t *machine, const wchar_t *database, DWORD access)
{
    const std::string node = otherNode(machine);
    if (node.empty()) {
        // Kept for good: a service that one thread had just opened was once an invalid handle to Wine's
        // manager, presumably because another thread closed the program's last handle at that moment.
        [[maybe_unused]] static const SC_HANDLE kept = openManager(nullptr, nullptr, SC_MANAGER_CONNECT);
        return openManager(machine, database, access);
    }
    std::istringstream rest;
    if (const DWORD code = ask(node, "clock", rest); code != ERROR_SUCCESS) {
        SetLastError(code);
        return nullptr;
    }
    return reinterpret_cast<SC_HANDLE>(keep({node, {}}));
}

SC_HANDLE WINAPI openServiceThere(SC_HANDLE manager, const wchar_t *name, DWORD access)
{
    const Remote *remote = remoteOf(manager);
    if (remote == nullptr)
        return openService(manager, name, access);
    std::istringstream rest;
    if (const DWORD code = ask(remote->node, "query " + narrow(name), rest); code != ERROR_SUCCESS) {
        SetLastError(code);
        return nullptr;
    }
    return reinterpret_cast<SC_HANDLE>(keep({remote->node, narrow(name)}));
}

BOOL WINAPI closeHandleThere(SC_HANDLE handle)
{
    return letGo(handle) ? TRUE : closeHandle(handle);
}

BOOL WINAPI queryStatusThere(SC_HANDLE service, SC_STATUS_TYPE level, BYTE *buffer, DWORD size, DWORD *needed)
{
    const Remote *remote = remoteOf(service);
    if (remote == nullptr)
        return queryStatus(service, level, buffer, size, needed);
    *needed = sizeof(SERVICE_STATUS_PROCESS);
    if (size < *needed)
        return done(ERROR_INSUFFICIENT_BUFFER);
    std::istringstream rest;
    const DWORD code = ask(remote->node, "query " + remote->service, rest);
    SERVICE_STATUS_PROCESS status{};
    rest >> status.dwServiceType >> status.dwCurrentState >> status.dwControlsAccepted
        >> status.dwWin32ExitCode >> status.dwServiceSpecificExitCode >> status.dwCheckPoint
        >> status.dwWaitHint >> status.dwProcessId >> status.dwServiceFlags;
    std::memcpy(buffer, &status, sizeof status);
    return done(code);
}

BOOL WINAPI controlServiceThere(SC_HANDLE service, DWORD control, SERVICE_STATUS *status)
{
    const Remote *remote = remoteOf(service);
    if (remote == nullptr)
        return controlService(service, control, status);
    std::istringstream rest;
    *status = {};
    return done(control == SERVICE_CONTROL_STOP ? ask(remote->node, "stop " + remote->service, rest)
                                                : DWORD{ERROR_INVALID_SERVICE_CONTROL});
}

BOOL WINAPI startServiceThere(SC_HANDLE service, DWORD count, const wchar_t **arguments)
{
    const Remote *remote = remoteOf(service);
    if (remote == nullptr)
        return startService(service, count, arguments);
    std::istringstream rest;
    return done(ask(remote->node, "start " + remote->service, rest));
}

DWORD WINAPI remoteTimeThere(const wchar_t *machine, BYTE **buffer)
{
    std::string node = otherNode(machine);
    std::istringstream rest;
    if (const DWORD code = ask(node.empty() ? thisNode() : node, "clock", rest); code != ERROR_SUCCESS)
        return code;
    unsigned long long ticks = 0;
    LONG bias = 0;
    rest >> ticks >> bias;
    const FILETIME time{static_cast<DWORD>(ticks), static_cast<DWORD>(ticks >> 32)};
    SYSTEMTIME parts{};
    FileTimeToSystemTime(&time, &parts);
    auto *answer = static_cast<TIME_OF_DAY_INFO *>(block(sizeof(TIME_OF_DAY_INFO)));
    constexpr unsigned long long kUntil1970 = 11'644'473'600;
    answer->tod_elapsedt = static_cast<DWORD>(ticks / 10'000'000 - kUntil1970);
    answer->tod_hours = parts.wHour;
    answer->tod_mins = parts.wMinute;
    answer->tod_secs = parts.wSecond;
    answer->tod_hunds = parts.wMilliseconds / 10;
    answer->tod_timezone = bias;
    answer->tod_tinterval = 310;
    answer->tod_day = parts.wDay;
    answer->tod_month = parts.wMonth;
    answer->tod_year = parts.wYear;
    answer->tod_weekday = parts.wDayOfWeek;
    *buffer = reinterpret_cast<BYTE *>(answer);
    return ERROR_SUCCESS;
}

DWORD WINAPI freeBufferThere(void *buffer)
{
    return freeBlock(buffer) ? DWORD{ERROR_SUCCESS} : freeBuffer(buffer);
}

HANDLE WINAPI openServerThere(wchar_t *machine)
{
    const std::string node = otherNode(machine);
    return node.empty() ? openServer(machine) : keep({node, {}});
}

void WINAPI closeServerThere(HANDLE server)
{
    if (!letGo(server))
        closeServer(server);
}

BOOL WINAPI enumerateProcessesThere(HANDLE server, DWORD reserved, DWORD version, WTS_PROCESS_INFOW **found,
                                    DWORD *count)
{
    const Remote *remote = remoteOf(server);
    if (remote == nullptr)
        return enumerateProcesses(server, reserved, version, found, count);
    std::istringstream rest;
    if (const DWORD code = ask(remote->node, "processes", rest); code != ERROR_SUCCESS)
        return done(code);
    std::vector<std::pair<DWORD, std::wstring>> processes;
    DWORD id = 0;
    std::string name;
    while (rest >> id && std::getline(rest >> std::ws, name))
        processes.emplace_back(id, wide(name));
    // One block: the entries, then a slot for each name.
    constexpr std::size_t kName = MAX_PATH * sizeof(wchar_t);
    auto *entries
        = static_cast<WTS_PROCESS_INFOW *>(block(processes.size() * (sizeof(WTS_PROCESS_INFOW) + kName) + 1));
    auto *names = reinterpret_cast<wchar_t *>(entries + processes.size());
    for (std::size_t i = 0; i < processes.size(); ++i) {
        lstrcpynW(names + i * MAX_PATH, processes[i].second.c_str(), MAX_PATH);
        entries[i] = {1, processes[i].first, names + i * MAX_PATH, nullptr};
    }
    *found = entries;
    *count = static_cast<DWORD>(processes.size());
    return TRUE;
}

BOOL WINAPI enumerateSessionsThere(HANDLE server, DWORD reserved, DWORD version, WTS_SESSION_INFOW **found,
                                   DWORD *count)
{
    if (remoteOf(server) == nullptr)
        return enumerateSessions(server, reserved, version, found, count);
    static wchar_t station[] = L"Console";
    auto *session = static_cast<WTS_SESSION_INFOW *>(block(sizeof(WTS_SESSION_INFOW)));
    *session = {1, station, WTSActive};
    *found = session;
    *count = 1;
    return TRUE;
}

void WINAPI freeMemoryThere(void *memory)
{
    if (!freeBlock(memory))
        freeMemory(memory);
}

template <typename Function>
void redirect(const char *library, const char *name, Function *replacement, Function *&former)
{
    if (void *found = replaceImport(library, name, reinterpret_cast<void *>(replacement)))
        former = reinterpret_cast<Function *>(found);
}

} // namespace

namespace epost::rig {

void redirectRemoteCalls()
{
    redirect("advapi32.dll", "OpenSCManagerW", openManagerThere, openManager);
    redirect("advapi32.dll", "OpenServiceW", openServiceThere, openService);
    redirect("advapi32.dll", "CloseServiceHandle", closeHandleThere, closeHandle);
    redirect("advapi32.dll", "QueryServiceStatusEx", queryStatusThere, queryStatus);
    redirect("advapi32.dll", "ControlService", controlServiceThere, controlService);
    redirect("advapi32.dll", "StartServiceW", startServiceThere, startService);
    redirect("netapi32.dll", "NetRemoteTOD", remoteTimeThere, remoteTime);
    redirect("netapi32.dll", "NetApiBufferFree", freeBufferThere, freeBuffer);
    redirect("wtsapi32.dll", "WTSOpenServerW", openServerThere, openServer);
    redirect("wtsapi32.dll", "WTSCloseServer", closeServerThere, closeServer);
    redirect("wtsapi32.dll", "WTSEnumerateProcessesW", enumerateProcessesThere, enumerateProcesses);
    redirect("wtsapi32.dll", "WTSEnumerateSessionsW", enumerateSessionsThere, enumerateSessions);
    redirect("wtsapi32.dll", "WTSFreeMemory", freeMemoryThere, freeMemory);
}

} // namespace epost::rig

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, void *)
{
    if (reason == DLL_PROCESS_ATTACH) {
        // The program's import table points here from now on: the DLL stays, whoever lets go of it.
        HMODULE pinned = nullptr;
        GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                           reinterpret_cast<const wchar_t *>(library), &pinned);
        DisableThreadLibraryCalls(library);
        epost::rig::redirectRemoteCalls();
        epost::rig::redirectEventLog();
    }
    return TRUE;
}
