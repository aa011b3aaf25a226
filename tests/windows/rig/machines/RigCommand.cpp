// SPDX-License-Identifier: MIT
// rig-command.exe: calls the cluster API and another node's service manager as the product does, so that the
// rig itself can be tried, and so that the driver can play the administrator at the Failover Cluster Manager.
#include "RigState.h"

#include <cstdio>

namespace {

using namespace epost::rig;
using Opaque = void *;

template <typename Function>
Function *from(HMODULE library, const char *name)
{
    return reinterpret_cast<Function *>(reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

int print(const char *what, long code)
{
    std::printf("%s %ld\n", what, code);
    return code == 0 || code == ERROR_IO_PENDING ? 0 : 1;
}

int cluster(const std::wstring &verb, const wchar_t *argument)
{
    const HMODULE api = LoadLibraryExW(L"clusapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const Opaque opened = from<Opaque WINAPI(const wchar_t *)>(api, "OpenCluster")(nullptr);
    if (opened == nullptr)
        return print("OpenCluster", static_cast<long>(GetLastError()));
    const auto node = [&] {
        return from<Opaque WINAPI(Opaque, const wchar_t *)>(api, "OpenClusterNode")(opened, argument);
    };
    if (verb == L"pause")
        return print("pause", static_cast<long>(from<DWORD WINAPI(Opaque)>(api, "PauseClusterNode")(node())));
    if (verb == L"resume")
        return print("resume",
                     static_cast<long>(
                         from<DWORD WINAPI(Opaque, int, DWORD)>(api, "ResumeClusterNodeEx")(node(), 0, 0)));
    const std::string role = LockedState().get("role.name");
    const Opaque group
        = from<Opaque WINAPI(Opaque, const wchar_t *)>(api, "OpenClusterGroup")(opened, wide(role).c_str());
    if (verb == L"move") {
        return print("move",
                     static_cast<long>(from<DWORD WINAPI(Opaque, Opaque, DWORD, BYTE *, DWORD)>(
                         api, "MoveClusterGroupEx")(group, node(), 2, nullptr, 0)));
    }
    wchar_t owner[64] = {};
    DWORD length = 64;
    const int state
        = from<int WINAPI(Opaque, wchar_t *, DWORD *)>(api, "GetClusterGroupState")(group, owner, &length);
    std::printf("group %d owner %ls\n", state, owner);
    return 0;
}

int service(const std::wstring &verb, const wchar_t *machine)
{
    // Loading it is what sends the calls to the other node.
    LoadLibraryExW(L"clusapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const SC_HANDLE manager = OpenSCManagerW(machine, nullptr, SC_MANAGER_CONNECT);
    const SC_HANDLE opened = manager == nullptr
        ? nullptr
        : OpenServiceW(manager, L"ClusSvc", SERVICE_QUERY_STATUS | SERVICE_STOP | SERVICE_START);
    if (opened == nullptr)
        return print("OpenService", static_cast<long>(GetLastError()));
    SERVICE_STATUS_PROCESS status{};
    SERVICE_STATUS stopped{};
    DWORD needed = 0;
    BOOL ok = TRUE;
    if (verb == L"service-stop")
        ok = ControlService(opened, SERVICE_CONTROL_STOP, &stopped);
    else if (verb == L"service-start")
        ok = StartServiceW(opened, 0, nullptr);
    const long code = ok ? 0 : static_cast<long>(GetLastError());
    QueryServiceStatusEx(opened, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status,
                         &needed);
    std::printf("state %lu check point %lu\n", status.dwCurrentState, status.dwCheckPoint);
    CloseServiceHandle(opened);
    CloseServiceHandle(manager);
    return print("service", code);
}

/// Holds a file open so that nobody else can open it, until the driver asks for its release.
int hold(const wchar_t *path)
{
    const HANDLE file = CreateFileW(path, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return print("hold", static_cast<long>(GetLastError()));
    const std::wstring folder = kRigFolder;
    writeFile(folder + L"held", "1");
    while (GetFileAttributesW((folder + L"held").c_str()) != INVALID_FILE_ATTRIBUTES)
        Sleep(20);
    CloseHandle(file);
    return 0;
}

/// Presses the × of a window. \return 1 where there is none with that title
int closeWindow(const wchar_t *title)
{
    const HWND window = FindWindowW(nullptr, title);
    return window != nullptr && PostMessageW(window, WM_CLOSE, 0, 0) ? 0 : 1;
}

/// Prints, in hexadecimal, what stands in the field of a tool. \return 1 where there is no such window
int printField(const wchar_t *title)
{
    constexpr int kField = 100;
    wchar_t text[512] = {};
    const HWND field = GetDlgItem(FindWindowW(nullptr, title), kField);
    if (field == nullptr)
        return 1;
    const LRESULT length = SendMessageW(field, WM_GETTEXT, 512, reinterpret_cast<LPARAM>(text));
    for (LRESULT i = 0; i < length; ++i)
        std::printf("%04x", static_cast<unsigned>(text[i]));
    std::printf("\n");
    return 0;
}

} // namespace

extern "C" int wmain(int count, wchar_t **arguments)
{
    const std::wstring verb = count > 1 ? arguments[1] : L"state";
    const wchar_t *argument = count > 2 ? arguments[2] : nullptr;
    if (verb == L"close")
        return closeWindow(argument);
    if (verb == L"field")
        return printField(argument);
    if (verb == L"code-page")
        return print("code-page", static_cast<long>(GetACP()));
    if (verb == L"hold")
        return hold(argument);
    return verb.rfind(L"service-", 0) == 0 ? service(verb, argument) : cluster(verb, argument);
}
