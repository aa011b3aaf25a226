// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"

#include <QDateTime>

#include <chrono>

namespace epost {

using Milliseconds = std::chrono::milliseconds;

/// Time as the product sees it. A rehearsal's clock runs ahead instead of waiting. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    /// Local wall time with its offset; may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never falls; lengths of time are measured with it and no other.
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
    /// Waits that long, or shorter when cancelled. For polling between events, never for "long enough".
    virtual void pause(Milliseconds length, const CancelToken &cancel) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void pause(Milliseconds length, const CancelToken &cancel) override;
};

/// ISO 8601 with offset and whole seconds, the form of every file the product writes.
[[nodiscard]] QString timeToText(const QDateTime &time);
/// Invalid where the text is no such time; every valid one can be written again.
[[nodiscard]] QDateTime timeFromText(const QString &text);

} // namespace epost
