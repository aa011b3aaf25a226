// SPDX-License-Identifier: MIT
#include "platform/windows/WindowsDesktop.h"

#include "base/Secret.h"
#include "base/WindowsApi.h"
#include "platform/windows/TerminalSessions.h"
#include "platform/windows/WindowPixels.h"

#include <algorithm>
#include <array>
#include <vector>

namespace epost {

namespace {

HWND handleOf(quint64 id)
{
    return reinterpret_cast<HWND>(static_cast<quintptr>(id));
}

quint64 idOf(HWND window)
{
    return static_cast<quint64>(reinterpret_cast<quintptr>(window));
}

QString titleOf(HWND window)
{
    wchar_t text[512] = {};
    // Asks the window manager, not the program: one that hangs does not hold us up.
    const int length = InternalGetWindowText(window, text, 512);
    return QString::fromWCharArray(text, length);
}

QString programOf(DWORD id)
{
    const WindowsHandle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    std::vector<wchar_t> path(32768);
    auto length = static_cast<DWORD>(path.size());
    if (!process.isOpen() || !QueryFullProcessImageNameW(process.get(), 0, path.data(), &length))
        return {};
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length)).section(u'\\', -1);
}

DesktopWindow describe(HWND window)
{
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    return {idOf(window), 0, titleOf(window), programOf(process), process == GetCurrentProcessId()};
}

/// What in the window takes the keys; null where that cannot be told.
HWND fieldOf(HWND window)
{
    GUITHREADINFO info{};
    info.cbSize = sizeof info;
    const DWORD thread = GetWindowThreadProcessId(window, nullptr);
    return thread != 0 && GetGUIThreadInfo(thread, &info) ? info.hwndFocus : nullptr;
}

/// How trusted a process is (SECURITY_MANDATORY_…_RID); nothing where that cannot be told.
std::optional<DWORD> integrityOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &opened))
        return std::nullopt;
    const WindowsHandle token(opened);
    alignas(TOKEN_MANDATORY_LABEL) std::array<std::byte, 256> buffer{};
    DWORD size = buffer.size();
    if (!GetTokenInformation(token.get(), TokenIntegrityLevel, buffer.data(), size, &size))
        return std::nullopt;
    PSID label = reinterpret_cast<TOKEN_MANDATORY_LABEL *>(buffer.data())->Label.Sid;
    return *GetSidSubAuthority(label, *GetSidSubAuthorityCount(label) - 1U);
}

/// Windows drops keys for a program that is more trusted than this one, and does not say so.
bool dropsOurKeys(HWND window)
{
    DWORD id = 0;
    GetWindowThreadProcessId(window, &id);
    const WindowsHandle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    const auto theirs = process.isOpen() ? integrityOf(process.get()) : std::nullopt;
    const auto ours = integrityOf(GetCurrentProcess());
    return theirs && ours && *theirs > *ours;
}

bool anyModifierHeld()
{
    constexpr std::array kModifiers{VK_SHIFT, VK_CONTROL, VK_MENU, VK_LWIN, VK_RWIN};
    return std::any_of(kModifiers.begin(), kModifiers.end(),
                       [](int key) { return (GetAsyncKeyState(key) & 0x8000) != 0; });
}

} // namespace

std::optional<DesktopWindow> WindowsDesktop::front() const
{
    const HWND window = GetForegroundWindow();
    if (window == nullptr)
        return std::nullopt;
    DesktopWindow described = describe(window);
    described.field = idOf(fieldOf(window));
    return described;
}

QList<DesktopWindow> WindowsDesktop::windows() const
{
    QList<DesktopWindow> windows;
    EnumWindows(
        [](HWND window, LPARAM to) -> BOOL {
            const DesktopWindow described = IsWindowVisible(window) ? describe(window) : DesktopWindow();
            if (!described.title.isEmpty() && !described.own)
                reinterpret_cast<QList<DesktopWindow> *>(to)->append(described);
            return TRUE;
        },
        reinterpret_cast<LPARAM>(&windows));
    return windows;
}

TypingAnswer WindowsDesktop::type(const DesktopWindow &place, std::u16string_view characters)
{
    if (anyModifierHeld())
        return TypingAnswer::KeysHeld;
    const HWND window = handleOf(place.id);
    if (dropsOurKeys(window))
        return TypingAnswer::Blocked;
    std::vector<INPUT> keys(characters.size() * 2);
    for (std::size_t index = 0; index < keys.size(); ++index) {
        keys[index].type = INPUT_KEYBOARD;
        keys[index].ki.wScan = characters[index / 2];
        keys[index].ki.dwFlags
            = index % 2 == 0 ? KEYEVENTF_UNICODE : DWORD{KEYEVENTF_UNICODE | KEYEVENTF_KEYUP};
    }
    // As late as can be: nothing on the way here may be slower than a hand.
    const bool there = GetForegroundWindow() == window && idOf(fieldOf(window)) == place.field;
    const UINT taken
        = there ? SendInput(static_cast<UINT>(keys.size()), keys.data(), sizeof(INPUT)) : UINT{0};
    wipe(keys.data(), keys.size() * sizeof(INPUT));
    if (!there)
        return TypingAnswer::OtherPlace;
    return taken == keys.size() ? TypingAnswer::Typed : TypingAnswer::Blocked;
}

Result<WindowPicture> WindowsDesktop::picture(const DesktopWindow &window) const
{
    if (!IsWindow(handleOf(window.id)))
        return fail(ErrorClass::NotFound, tr("The window is not open any more."));
    return pixelsOf(handleOf(window.id));
}

bool WindowsDesktop::isLeft() const
{
    // Behind the lock screen the desktop that takes the keys is one that no program of ours may open.
    const HDESK input = OpenInputDesktop(0, FALSE, DESKTOP_READOBJECTS);
    if (input == nullptr && GetLastError() == ERROR_ACCESS_DENIED)
        return true;
    if (input != nullptr)
        CloseDesktop(input);
    LPWSTR answer = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSConnectState, &answer,
                                     &size))
        return false;
    const WtsMemory<wchar_t> owned(answer);
    return size >= sizeof(WTS_CONNECTSTATE_CLASS)
        && *reinterpret_cast<const WTS_CONNECTSTATE_CLASS *>(answer) == WTSDisconnected;
}

} // namespace epost
