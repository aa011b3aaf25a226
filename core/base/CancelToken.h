// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>

namespace epost {

/// A request to stop at the next safe point. Copies share the request; thread-safe; cannot be withdrawn.
class CancelToken {
public:
    CancelToken()
        : m_cancelled(std::make_shared<std::atomic_bool>(false))
    {
    }
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace epost
