// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace epost::rig {

/// The folder that both simulated nodes share, as each of them sees it: the driver links it there.
inline constexpr const wchar_t *kRigFolder = L"C:\\rig\\";

[[nodiscard]] std::wstring wide(std::string_view utf8);
[[nodiscard]] std::string narrow(std::wstring_view text);
/// This node's host name.
[[nodiscard]] std::string thisNode();
/// Without regard to case, as names of nodes and services are compared.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

/// The one state of the simulated cluster: keys and values, UTF-8, one "key=value" a line. The driver reads
/// and writes it too (state.py tells the keys).
class State {
public:
    [[nodiscard]] static State parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string get(const std::string &key) const;
    [[nodiscard]] int number(const std::string &key, int otherwise = 0) const;
    /// A value that is a list, its parts separated by ','.
    [[nodiscard]] std::vector<std::string> list(const std::string &key) const;
    void set(const std::string &key, const std::string &value);
    void set(const std::string &key, int value) { set(key, std::to_string(value)); }

private:
    std::map<std::string, std::string> m_values;
};

/// Holds the lock that every reader and writer of the state takes, in both nodes and in the driver. Short:
/// nothing is waited for while it is held.
class LockedState : public State {
public:
    LockedState();
    ~LockedState();
    LockedState(const LockedState &) = delete;
    LockedState &operator=(const LockedState &) = delete;
    /// Writes what was changed, if anything was, and counts the change, so that others see that there was
    /// one.
    void save();

private:
    HANDLE m_lock;
    std::string m_before;
};

/// A whole small file; empty where it is not there.
[[nodiscard]] std::string readFile(const std::wstring &path);
/// In place: whoever reads it holds the lock, or the file is renamed to where it is looked for afterwards.
void writeFile(const std::wstring &path, std::string_view content);

} // namespace epost::rig
