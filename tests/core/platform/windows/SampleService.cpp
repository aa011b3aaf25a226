// SPDX-License-Identifier: MIT
#include <windows.h>

#include <cstdlib>
#include <string>

// A service for the tests. Arguments: "slow" takes a second to stop and says so; "stubborn" takes no stop,
// and ends when the event Global\EPostTestEnd is set.

namespace {

SERVICE_STATUS_HANDLE g_handle = nullptr;
HANDLE g_stop = nullptr;
bool g_slow = false;
bool g_stubborn = false;

void tell(DWORD state, DWORD checkPoint = 0)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING && !g_stubborn ? SERVICE_ACCEPT_STOP : 0;
    status.dwCheckPoint = checkPoint;
    status.dwWaitHint = checkPoint > 0 ? 5000 : 0;
    SetServiceStatus(g_handle, &status);
}

DWORD WINAPI control(DWORD code, DWORD, void *, void *)
{
    if (code == SERVICE_CONTROL_STOP) {
        tell(SERVICE_STOP_PENDING, 1);
        SetEvent(g_stop);
    }
    return NO_ERROR;
}

void WINAPI serve(DWORD, wchar_t **)
{
    g_handle = RegisterServiceCtrlHandlerExW(L"", control, nullptr);
    tell(SERVICE_RUNNING);
    WaitForSingleObject(g_stop, INFINITE);
    constexpr DWORD kSteps = 10;
    for (DWORD i = 2; g_slow && i < kSteps; ++i) {
        Sleep(100);
        tell(SERVICE_STOP_PENDING, i);
    }
    tell(SERVICE_STOPPED);
}

} // namespace

int main()
{
    const std::wstring line = GetCommandLineW();
    g_slow = line.find(L" slow") != std::wstring::npos;
    g_stubborn = line.find(L" stubborn") != std::wstring::npos;
    g_stop = CreateEventW(nullptr, TRUE, FALSE, g_stubborn ? L"Global\\EPostTestEnd" : nullptr);
    wchar_t none[] = L"";
    const SERVICE_TABLE_ENTRYW table[] = {{none, serve}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? EXIT_SUCCESS : EXIT_FAILURE;
}
