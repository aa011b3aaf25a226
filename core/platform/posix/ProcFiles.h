// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"
#include "platform/Processes.h"

namespace epost {

/// The processes of a Linux machine, from /proc. Thread-safe.
class ProcFiles final : public Processes {
    Q_DECLARE_TR_FUNCTIONS(epost::ProcFiles)

public:
    [[nodiscard]] Result<QList<ProcessInfo>> running() const override;
    /// What other processes hold open or mapped below \a folder, as far as this user may look (proc(5)).
    [[nodiscard]] Result<QList<OpenFile>> openBelow(const Folder &folder) const;
};

} // namespace epost
