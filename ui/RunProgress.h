// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "procedure/Session.h"

#include <mutex>
#include <optional>

namespace epost {

/// One bar over thirteen steps, each with the weight of its expected length, and the checks at the end: never
/// falling while the work goes on, and full only when the session is finished. Progress is told from the
/// threads that work and read by the one that shows.
class RunProgress {
public:
    static constexpr int kFull = 1000;

    struct Reading {
        int permille = 0; ///< of the whole procedure
        int part = -1; ///< permille of what goes on now; -1: its end is not known
        QString phase; ///< what is going on, in a few words; empty: nothing was told yet
    };

    /// No session yet: an empty bar.
    void clear();
    /// A new piece of work: the bar begins where the session is.
    void begin(const Session &session);
    /// A step begins; what was told of the one before counts no more.
    void enterStep(StepNumber number);
    /// What goes on now. Thread-safe, quick.
    void tell(const ProgressState &state);
    [[nodiscard]] Reading read() const;

private:
    mutable std::mutex m_mutex; ///< guards what follows
    QList<int> m_minutes; ///< of each step, and of the end
    int m_before = 0; ///< minutes of the steps before the present one
    int m_present = 0; ///< minutes of the present one
    int m_permille = 0;
    int m_part = -1;
    QString m_phase;
};

} // namespace epost
