// SPDX-License-Identifier: MIT
// A tool of the rig's mail server: a window with the title of the vendor's, which its file's name tells, and
// a field to type into.
#include "RigState.h"

namespace {

constexpr int kField = 100;

std::wstring titleOf(const std::wstring &program)
{
    return program.find(L"manager") == std::wstring::npos ? L"E-POST Mail Control"
                                                          : L"E-POST Account Manager";
}

LRESULT CALLBACK answer(HWND window, UINT message, WPARAM word, LPARAM data)
{
    const bool closed = message == WM_CLOSE || (message == WM_COMMAND && HIWORD(word) == BN_CLICKED);
    if (closed)
        DestroyWindow(window);
    if (message == WM_SETFOCUS)
        SetFocus(GetDlgItem(window, kField));
    if (message == WM_DESTROY)
        PostQuitMessage(0);
    return closed ? 0 : DefWindowProcW(window, message, word, data);
}

} // namespace

int main()
{
    wchar_t path[MAX_PATH] = {};
    GetModuleFileNameW(nullptr, path, MAX_PATH);
    CharLowerW(path);
    WNDCLASSW kind{};
    kind.lpfnWndProc = answer;
    kind.lpszClassName = L"EPostTool";
    kind.hInstance = GetModuleHandleW(nullptr);
    RegisterClassW(&kind);
    const HWND window = CreateWindowW(L"EPostTool", titleOf(path).c_str(), WS_OVERLAPPEDWINDOW | WS_VISIBLE,
                                      40, 40, 420, 200, nullptr, nullptr, kind.hInstance, nullptr);
    if (window == nullptr)
        return 1;
    CreateWindowW(L"EDIT", L"", WS_CHILD | WS_VISIBLE | WS_BORDER | WS_TABSTOP | ES_AUTOHSCROLL, 20, 40, 360,
                  26, window, reinterpret_cast<HMENU>(INT_PTR{kField}), kind.hInstance, nullptr);
    SetFocus(GetDlgItem(window, kField));
    CreateWindowW(L"BUTTON", L"閉じる", WS_CHILD | WS_VISIBLE, 300, 120, 90, 30, window, nullptr,
                  kind.hInstance, nullptr);
    MSG message{};
    while (GetMessageW(&message, nullptr, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessageW(&message);
    }
    return 0;
}
