// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

#include "base/WindowsApi.h"

namespace epost {

/// Asks Windows not to go to sleep, and says why in `powercfg /requests`. Where Windows grants none, the work
/// goes on without.
class WakeLock final : public PowerGuard {
    Q_DECLARE_TR_FUNCTIONS(epost::WakeLock)

public:
    WakeLock();
    ~WakeLock() override;
    WakeLock(const WakeLock &) = delete;
    WakeLock &operator=(const WakeLock &) = delete;

private:
    WindowsHandle m_request;
};

} // namespace epost
