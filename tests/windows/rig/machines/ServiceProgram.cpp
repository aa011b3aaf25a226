// SPDX-License-Identifier: MIT
#include "ServiceProgram.h"

namespace epost::rig {

namespace {

ServiceProgram theProgram;
HANDLE stopAsked = nullptr;
SERVICE_STATUS_HANDLE theService = nullptr;
SERVICE_STATUS theStatus{};

void tell(DWORD state, DWORD waitHint = 0, DWORD exitCode = 0)
{
    const bool pending = state == SERVICE_START_PENDING || state == SERVICE_STOP_PENDING;
    theStatus.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    theStatus.dwCurrentState = state;
    theStatus.dwControlsAccepted
        = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN : 0;
    theStatus.dwWaitHint = waitHint;
    theStatus.dwCheckPoint = pending ? theStatus.dwCheckPoint + 1 : 0;
    theStatus.dwWin32ExitCode = exitCode;
    SetServiceStatus(theService, &theStatus);
}

DWORD WINAPI control(DWORD code, DWORD, void *, void *)
{
    if (code == SERVICE_CONTROL_STOP || code == SERVICE_CONTROL_SHUTDOWN) {
        tell(SERVICE_STOP_PENDING, 3000);
        SetEvent(stopAsked);
    }
    return NO_ERROR;
}

void WINAPI serviceMain(DWORD, wchar_t **)
{
    theService = RegisterServiceCtrlHandlerExW(theProgram.name.c_str(), control, nullptr);
    tell(SERVICE_START_PENDING, 3000);
    if (const DWORD code = theProgram.start(); code != 0) {
        tell(SERVICE_STOPPED, 0, code);
        return;
    }
    tell(SERVICE_RUNNING);
    while (WaitForSingleObject(stopAsked, 0) == WAIT_TIMEOUT && theProgram.round(stopAsked)) {}
    bool progresses = true;
    while (theProgram.wind && theProgram.wind(progresses)) {
        if (progresses)
            tell(SERVICE_STOP_PENDING, 3000);
    }
    tell(SERVICE_STOPPED);
}

} // namespace

int runService(ServiceProgram program)
{
    theProgram = std::move(program);
    stopAsked = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    const SERVICE_TABLE_ENTRYW table[] = {{theProgram.name.data(), serviceMain}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}

} // namespace epost::rig
