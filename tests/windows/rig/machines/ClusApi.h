// SPDX-License-Identifier: MIT
#pragma once

#include "ClusterRules.h"

#include <memory>
#include <string>
#include <vector>

namespace epost::rig {

/// What an HCLUSTER, HNODE, HGROUP, HRESOURCE or a list of names points to.
struct Handle {
    std::string via; ///< the node through which the cluster was reached
    std::string name; ///< of the object
    std::vector<std::string> names; ///< of a list
    DWORD type = 0; ///< of a list's entries
};

/// A Win32 error in GetLastError() and a null handle.
[[nodiscard]] Handle *refuse(DWORD code);
/// Whether the connection still holds: its node is a member, and so the cluster answers.
[[nodiscard]] bool answers(const State &state, const Handle *handle);
/// Copies a text out as the cluster API does: \a length in characters, in with and out without the zero.
[[nodiscard]] DWORD copyOut(const std::string &text, wchar_t *buffer, DWORD *length);
/// Copies bytes out: ERROR_MORE_DATA and the size where they do not fit, ERROR_SUCCESS where only the size is
/// asked.
[[nodiscard]] DWORD copyOut(const std::string &bytes, void *out, DWORD outBytes, DWORD *returned);
[[nodiscard]] std::string bytesOf(const std::wstring &text);
[[nodiscard]] std::string bytesOf(DWORD number);
/// Key of the resource with that name; empty where there is none.
[[nodiscard]] std::string resourceNamed(const State &state, const std::string &name);

/// Sends the calls of the program that name another node to that node (RemoteCalls.cpp).
void redirectRemoteCalls();
/// Lets the program read a simulated event log (EventCalls.cpp).
void redirectEventLog();

} // namespace epost::rig
