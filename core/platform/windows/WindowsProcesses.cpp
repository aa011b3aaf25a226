// SPDX-License-Identifier: MIT
#include "platform/windows/WindowsProcesses.h"

#include "platform/windows/TerminalSessions.h"

#include <tlhelp32.h>

#include <vector>

namespace epost {

namespace {

/// The titles of the visible top-level windows of this session, by process. A program's longest title wins:
/// tool windows have short ones.
QHash<qint64, QString> windowTitles()
{
    QHash<qint64, QString> titles;
    EnumWindows(
        [](HWND window, LPARAM to) -> BOOL {
            if (!IsWindowVisible(window))
                return TRUE;
            DWORD process = 0;
            GetWindowThreadProcessId(window, &process);
            wchar_t text[512] = {};
            // Asks the window manager, not the program: one that hangs does not hold us up.
            const int length = InternalGetWindowText(window, text, 512);
            QString &known = (*reinterpret_cast<QHash<qint64, QString> *>(to))[process];
            if (length > known.size())
                known = QString::fromWCharArray(text, length);
            return TRUE;
        },
        reinterpret_cast<LPARAM>(&titles));
    return titles;
}

QString imageOf(HANDLE process, const QString &name)
{
    std::vector<wchar_t> path(32768);
    auto length = static_cast<DWORD>(path.size());
    if (!process || !QueryFullProcessImageNameW(process, 0, path.data(), &length))
        return name;
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length)).replace(u'\\', u'/');
}

QString userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!process || !OpenProcessToken(process, TOKEN_QUERY, &opened))
        return {};
    const WindowsHandle token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<std::byte> buffer(size);
    if (size == 0 || !GetTokenInformation(token.get(), TokenUser, buffer.data(), size, &size))
        return {};
    return accountName(reinterpret_cast<const TOKEN_USER *>(buffer.data())->User.Sid, {});
}

} // namespace

Result<QList<ProcessInfo>> WindowsProcesses::running() const
{
    const WindowsHandle snapshot(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    if (!snapshot.isOpen())
        return fail(Error::fromWindows(GetLastError(), tr("The programs of this machine cannot be listed.")));
    const QHash<qint64, QString> titles = windowTitles();
    const QHash<int, bool> connected = TerminalServer().connectedSessions();
    QList<ProcessInfo> processes;
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(snapshot.get(), &entry); more;
         more = Process32NextW(snapshot.get(), &entry)) {
        if (entry.th32ProcessID == 0) // the idle process is no program
            continue;
        const WindowsHandle process(
            OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, entry.th32ProcessID));
        ProcessInfo info;
        info.id = entry.th32ProcessID;
        info.imagePath = imageOf(process.get(), QString::fromWCharArray(entry.szExeFile));
        info.windowTitle = titles.value(info.id);
        info.user = userOf(process.get());
        DWORD session = 0;
        if (ProcessIdToSessionId(entry.th32ProcessID, &session))
            info.session = static_cast<int>(session);
        info.connected = connected.value(info.session, true);
        processes.append(info);
    }
    return processes;
}

Result<QList<ProcessInfo>> WindowsProcesses::runningOn(const NodeName &machine)
{
    const auto failed = [&](DWORD code) {
        const ErrorClass errorClass
            = code == ERROR_ACCESS_DENIED ? ErrorClass::AccessDenied : ErrorClass::Unreachable;
        return fail(Error(errorClass, tr("The programs of the machine cannot be seen from here."),
                          tr("Its firewall must allow the administration of remote desktop services, and "
                             "this user must be an "
                             "administrator there. Or look there yourself."))
                        .withNative(Error::fromWindows(code, {}).nativeText())
                        .in(machine.text()));
    };
    const TerminalServer server(machine);
    if (!server.get())
        return failed(GetLastError());
    WTS_PROCESS_INFOW *list = nullptr;
    DWORD count = 0;
    if (!WTSEnumerateProcessesW(server.get(), 0, 1, &list, &count))
        return failed(GetLastError());
    const WtsMemory<WTS_PROCESS_INFOW> owned(list);
    const QHash<int, bool> connected = server.connectedSessions();
    QList<ProcessInfo> processes;
    for (DWORD i = 0; i < count; ++i) {
        if (list[i].ProcessId == 0)
            continue;
        ProcessInfo info;
        info.id = list[i].ProcessId;
        info.imagePath = QString::fromWCharArray(list[i].pProcessName);
        info.session = static_cast<int>(list[i].SessionId);
        info.connected = connected.value(info.session, true);
        info.user = accountName(list[i].pUserSid, machine);
        processes.append(info);
    }
    return processes;
}

} // namespace epost
