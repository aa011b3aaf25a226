// SPDX-License-Identifier: MIT
// What a node answers over the network: its service control manager, its clock, its processes. Wine acts on
// the local machine whatever machine is named, so the stand-in clusapi.dll sends such calls here.
#include "FolderChange.h"
#include "LocalServices.h"
#include "Requests.h"
#include "RigState.h"

#include <tlhelp32.h>

namespace {

using namespace epost::rig;

std::string code(DWORD error)
{
    return std::to_string(error) + '\n';
}

std::string statusText(const std::string &service)
{
    SERVICE_STATUS_PROCESS status{};
    if (const DWORD error = queryService(service, status); error != NO_ERROR)
        return code(error);
    std::string text = code(NO_ERROR);
    for (const DWORD each : {status.dwServiceType, status.dwCurrentState, status.dwControlsAccepted,
                             status.dwWin32ExitCode, status.dwServiceSpecificExitCode, status.dwCheckPoint,
                             status.dwWaitHint, status.dwProcessId, status.dwServiceFlags})
        text += std::to_string(each) + '\n';
    return text;
}

std::string clockText()
{
    FILETIME time{};
    GetSystemTimeAsFileTime(&time);
    const unsigned long long ticks
        = (static_cast<unsigned long long>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    TIME_ZONE_INFORMATION zone{};
    const DWORD season = GetTimeZoneInformation(&zone);
    const LONG bias = zone.Bias + (season == TIME_ZONE_ID_DAYLIGHT ? zone.DaylightBias : 0);
    return code(NO_ERROR) + std::to_string(ticks) + '\n' + std::to_string(bias) + '\n';
}

std::string processesText()
{
    std::string text = code(NO_ERROR);
    const HANDLE processes = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    PROCESSENTRY32W each{};
    each.dwSize = sizeof each;
    for (BOOL more = Process32FirstW(processes, &each); more; more = Process32NextW(processes, &each))
        text += std::to_string(each.th32ProcessID) + ' ' + narrow(each.szExeFile) + '\n';
    CloseHandle(processes);
    return text;
}

std::string answer(const std::string &question)
{
    const std::size_t split = question.find(' ');
    const std::string what = question.substr(0, split);
    const std::string service = split == std::string::npos ? std::string() : question.substr(split + 1);
    if (what == "query")
        return statusText(service);
    if (what == "start")
        return code(requestStart(service));
    if (what == "stop")
        return code(requestStop(service));
    if (what == "clock")
        return clockText();
    if (what == "processes")
        return processesText();
    return code(ERROR_CALL_NOT_IMPLEMENTED);
}

} // namespace

int main()
{
    // Runs as long as the node has power: the driver ends it with the node. A program and no service, because
    // Wine shuts a prefix down whose last program has ended.
    FolderChange requests(requestsFolder(thisNode()), FolderChange::Of::Names);
    for (;;) {
        answerRequests(answer);
        requests.wait(1000);
    }
}
