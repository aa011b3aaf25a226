// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/Processes.h"

namespace epost {

/// The programs of all sessions of a Windows machine, disconnected ones included. Titles of windows are seen
/// in the own session only: Windows keeps the others apart.
class WindowsProcesses final : public Processes {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowsProcesses)

public:
    [[nodiscard]] Result<QList<ProcessInfo>> running() const override;
    /// Of another machine, through its remote desktop service: names of programs without their folders.
    /// \return Unreachable, AccessDenied
    [[nodiscard]] static Result<QList<ProcessInfo>> runningOn(const NodeName &machine);
};

} // namespace epost
