// SPDX-License-Identifier: MIT
#pragma once

#include "base/WindowsApi.h"
#include "platform/NodeName.h"

#include <QHash>

#include <wtsapi32.h>

#include <memory>

namespace epost {

/// Frees what the WTS functions allocate.
struct WtsFree {
    void operator()(void *memory) const { WTSFreeMemory(memory); }
};
template <typename T>
using WtsMemory = std::unique_ptr<T, WtsFree>;

/// The remote desktop service of one machine.
class TerminalServer {
public:
    /// This machine.
    TerminalServer() = default;
    /// Another one. It may turn out only at the first question that it does not answer.
    explicit TerminalServer(const NodeName &machine);
    ~TerminalServer();
    TerminalServer(const TerminalServer &) = delete;
    TerminalServer &operator=(const TerminalServer &) = delete;

    /// Null where the other machine cannot be asked.
    [[nodiscard]] HANDLE get() const { return m_server; }
    /// Whether a person is connected to it now, by session; false: disconnected, its programs still run.
    [[nodiscard]] QHash<int, bool> connectedSessions() const;

private:
    HANDLE m_server = WTS_CURRENT_SERVER_HANDLE;
    bool m_opened = false;
};

/// "DOMAIN\name" of an account; empty where it cannot be told.
[[nodiscard]] QString accountName(PSID account, const NodeName &machine);

} // namespace epost
