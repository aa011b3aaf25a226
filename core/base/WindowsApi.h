// SPDX-License-Identifier: MIT
#pragma once

/// windows.h as this product wants it: no min/max macros, wide names, only what Server 2016 has. Include this
/// before any other header of Windows, and only in files built for Windows.
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef UNICODE
#define UNICODE
#endif

#include <windows.h>

#include <QString>

#include <utility>

namespace epost {

/// A kernel handle that is closed at the end of its scope. Both values that Windows uses for "none" are none.
class WindowsHandle {
public:
    WindowsHandle() = default;
    explicit WindowsHandle(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~WindowsHandle() { (void)close(); }
    WindowsHandle(WindowsHandle &&other) noexcept
        : m_handle(other.release())
    {
    }
    WindowsHandle &operator=(WindowsHandle &&other) noexcept
    {
        if (this != &other) {
            (void)close();
            m_handle = other.release();
        }
        return *this;
    }
    WindowsHandle(const WindowsHandle &) = delete;
    WindowsHandle &operator=(const WindowsHandle &) = delete;

    [[nodiscard]] bool isOpen() const
    {
        return m_handle != nullptr && m_handle != reinterpret_cast<HANDLE>(LONG_PTR{-1});
    }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] HANDLE release() { return std::exchange(m_handle, nullptr); }
    /// \return what CloseHandle said; true where nothing was open. GetLastError() is kept as it was on
    /// success
    bool close()
    {
        if (!isOpen())
            return true;
        const DWORD before = GetLastError();
        const bool closed = CloseHandle(release()) != 0;
        if (closed)
            SetLastError(before);
        return closed;
    }

private:
    HANDLE m_handle = nullptr;
};

/// The characters of \a text for a …W function, valid while \a text lives unchanged.
[[nodiscard]] inline const wchar_t *wide(const QString &text)
{
    static_assert(sizeof(wchar_t) == sizeof(char16_t));
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

} // namespace epost
