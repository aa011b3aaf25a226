// SPDX-License-Identifier: MIT
#include "RigState.h"

#include <cstdlib>

namespace epost::rig {

namespace {

std::wstring inRig(const wchar_t *name)
{
    return std::wstring(kRigFolder) + name;
}

State readState()
{
    return State::parse(readFile(inRig(L"state.txt")));
}

} // namespace

std::wstring wide(std::string_view utf8)
{
    const int size = static_cast<int>(utf8.size());
    std::wstring text(
        static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, text.data(), static_cast<int>(text.size()));
    return text;
}

std::string narrow(std::wstring_view text)
{
    const int size = static_cast<int>(text.size());
    std::string utf8(static_cast<std::size_t>(
                         WideCharToMultiByte(CP_UTF8, 0, text.data(), size, nullptr, 0, nullptr, nullptr)),
                     '\0');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), size, utf8.data(), static_cast<int>(utf8.size()), nullptr,
                        nullptr);
    return utf8;
}

std::string thisNode()
{
    wchar_t name[MAX_COMPUTERNAME_LENGTH + 1] = {};
    DWORD size = MAX_COMPUTERNAME_LENGTH + 1;
    return GetComputerNameW(name, &size) ? narrow(name) : std::string();
}

bool sameName(std::string_view a, std::string_view b)
{
    const std::wstring left = wide(a);
    const std::wstring right = wide(b);
    return CompareStringOrdinal(left.c_str(), -1, right.c_str(), -1, TRUE) == CSTR_EQUAL;
}

State State::parse(std::string_view text)
{
    State state;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (const std::size_t split = line.find('='); split != std::string_view::npos)
            state.m_values.emplace(line.substr(0, split), line.substr(split + 1));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return state;
}

std::string State::text() const
{
    std::string text;
    for (const auto &[key, value] : m_values)
        text += key + '=' + value + '\n';
    return text;
}

std::string State::get(const std::string &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::string() : found->second;
}

int State::number(const std::string &key, int otherwise) const
{
    const std::string value = get(key);
    return value.empty() ? otherwise : std::atoi(value.c_str());
}

std::vector<std::string> State::list(const std::string &key) const
{
    std::vector<std::string> parts;
    std::string rest = get(key);
    while (!rest.empty()) {
        const std::size_t end = rest.find(',');
        parts.push_back(rest.substr(0, end));
        rest = end == std::string::npos ? std::string() : rest.substr(end + 1);
    }
    return parts;
}

void State::set(const std::string &key, const std::string &value)
{
    m_values[key] = value;
}

LockedState::LockedState()
    : m_lock(CreateFileW(inRig(L"lock").c_str(), GENERIC_READ | GENERIC_WRITE,
                         FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, 0, nullptr))
{
    // Wine's own wait for a lock that another prefix holds is 100 ms at a time: too coarse for many short
    // ones.
    OVERLAPPED start{};
    while (m_lock != INVALID_HANDLE_VALUE
           && !LockFileEx(m_lock, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &start)
           && GetLastError() == ERROR_LOCK_VIOLATION)
        Sleep(1);
    static_cast<State &>(*this) = readState();
    m_before = text();
}

LockedState::~LockedState()
{
    CloseHandle(m_lock);
}

void LockedState::save()
{
    if (text() == m_before)
        return;
    set("revision", number("revision") + 1);
    writeFile(inRig(L"state.txt"), text());
}

std::string readFile(const std::wstring &path)
{
    std::string content;
    const HANDLE file
        = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return content;
    char part[8192];
    DWORD read = 0;
    while (ReadFile(file, part, sizeof part, &read, nullptr) && read > 0)
        content.append(part, read);
    CloseHandle(file);
    return content;
}

void writeFile(const std::wstring &path, std::string_view content)
{
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                    OPEN_ALWAYS, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    DWORD written = 0;
    WriteFile(file, content.data(), static_cast<DWORD>(content.size()), &written, nullptr);
    SetEndOfFile(file);
    CloseHandle(file);
}

} // namespace epost::rig
