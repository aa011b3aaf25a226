// SPDX-License-Identifier: MIT
// The event log of this node. Wine's functions are stubs that end the program; here they read what stands in
// C:\rig\events.<node>, one "time|source|id|message" a line, time as "2026-11-22T14:05:00.000Z".
#include "ClusApi.h"
#include "ImportPatch.h"

#include <winevt.h>

#include <cstdlib>
#include <cstring>

namespace {

using namespace epost::rig;

struct Event {
    std::string time;
    std::wstring source;
    unsigned short id = 0;
    std::wstring message;
};

/// Whatever an EVT_HANDLE points to: a result, one event of it, or nothing but its being there.
struct Object {
    std::vector<Event> events;
    std::size_t next = 0;
};

std::string untilBar(std::string &rest)
{
    const std::size_t end = rest.find('|');
    const std::string part = rest.substr(0, end);
    rest = end == std::string::npos ? std::string() : rest.substr(end + 1);
    return part;
}

Event eventOf(std::string line)
{
    Event event;
    event.time = untilBar(line);
    event.source = wide(untilBar(line));
    event.id = static_cast<unsigned short>(std::atoi(untilBar(line).c_str()));
    event.message = wide(line);
    return event;
}

ULONGLONG fileTimeOf(const std::string &time)
{
    const auto number = [&](std::size_t from, std::size_t length) {
        return static_cast<WORD>(std::atoi(time.substr(from, length).c_str()));
    };
    SYSTEMTIME parts{};
    parts.wYear = number(0, 4);
    parts.wMonth = number(5, 2);
    parts.wDay = number(8, 2);
    parts.wHour = number(11, 2);
    parts.wMinute = number(14, 2);
    parts.wSecond = number(17, 2);
    FILETIME file{};
    SystemTimeToFileTime(&parts, &file);
    return (static_cast<ULONGLONG>(file.dwHighDateTime) << 32) | file.dwLowDateTime;
}

EVT_HANDLE WINAPI query(EVT_HANDLE, const wchar_t *log, const wchar_t *wanted, DWORD)
{
    auto *result = new Object;
    if (lstrcmpiW(log, L"System") != 0)
        return result;
    const std::string question = narrow(wanted);
    const std::size_t quote = question.find('\'');
    const std::string since = question.substr(quote + 1, question.rfind('\'') - quote - 1);
    std::string rest = readFile(kRigFolder + wide("events." + thisNode()));
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const Event event = eventOf(rest.substr(0, end));
        if (event.time >= since)
            result->events.insert(result->events.begin(), event);
        rest = end == std::string::npos ? std::string() : rest.substr(end + 1);
    }
    return result;
}

BOOL WINAPI next(EVT_HANDLE result, DWORD, EVT_HANDLE *events, DWORD, DWORD, DWORD *count)
{
    auto *list = static_cast<Object *>(result);
    *count = 0;
    if (list->next >= list->events.size()) {
        SetLastError(ERROR_NO_MORE_ITEMS);
        return FALSE;
    }
    events[0] = new Object{{list->events[list->next++]}, 0};
    *count = 1;
    return TRUE;
}

EVT_HANDLE WINAPI context(DWORD, const wchar_t **, DWORD)
{
    return new Object;
}

BOOL WINAPI render(EVT_HANDLE, EVT_HANDLE given, DWORD, DWORD size, void *buffer, DWORD *used, DWORD *count)
{
    const Event &event = static_cast<const Object *>(given)->events.front();
    EVT_VARIANT values[3] = {};
    values[0].StringVal = event.source.c_str();
    values[0].Type = EvtVarTypeString;
    values[1].UInt16Val = event.id;
    values[1].Type = EvtVarTypeUInt16;
    values[2].FileTimeVal = fileTimeOf(event.time);
    values[2].Type = EvtVarTypeFileTime;
    *used = sizeof values;
    *count = 3;
    if (size < sizeof values) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    std::memcpy(buffer, values, sizeof values);
    return TRUE;
}

EVT_HANDLE WINAPI publisher(EVT_HANDLE, const wchar_t *, const wchar_t *, LCID, DWORD)
{
    return new Object;
}

BOOL WINAPI format(EVT_HANDLE, EVT_HANDLE given, DWORD, DWORD, EVT_VARIANT *, DWORD, DWORD size,
                   wchar_t *text, DWORD *used)
{
    const std::wstring &message = static_cast<const Object *>(given)->events.front().message;
    *used = static_cast<DWORD>(message.size() + 1);
    if (size < *used) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    std::memcpy(text, message.c_str(), *used * sizeof(wchar_t));
    return TRUE;
}

BOOL WINAPI close(EVT_HANDLE object)
{
    delete static_cast<Object *>(object);
    return TRUE;
}

template <typename Function>
void redirect(const char *name, Function *replacement)
{
    (void)replaceImport("wevtapi.dll", name, reinterpret_cast<void *>(replacement));
}

} // namespace

namespace epost::rig {

void redirectEventLog()
{
    redirect("EvtQuery", query);
    redirect("EvtNext", next);
    redirect("EvtCreateRenderContext", context);
    redirect("EvtRender", render);
    redirect("EvtOpenPublisherMetadata", publisher);
    redirect("EvtFormatMessage", format);
    redirect("EvtClose", close);
}

} // namespace epost::rig
