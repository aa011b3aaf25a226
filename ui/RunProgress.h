// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "procedure/Session.h"

#include <functional>
#include <mutex>

namespace epost {

/// One bar over thirteen steps, each with the weight of its expected length, and the checks at the end: never
/// falling while the work goes on, and full only when the session is finished. Progress is told from the
/// threads that work and read by the one that shows.
class RunProgress {
public:
    static constexpr int kFull = 1000;

    /// Monotonic milliseconds.
    using Stopwatch = std::function<qint64()>;

    struct Reading {
        int permille = 0; ///< of the whole procedure
        int step
            = -1; ///< permille of the present step, never falling and never full; -1: nothing was counted
        bool waits = false; ///< for somebody else, up to a limit: that is no work of which a share is done
        qint64 left
            = -1; ///< milliseconds: of the wait at most, else about, of this phase; -1: not to be told
        QString phase; ///< what is going on, in a few words; empty: nothing was told yet
    };

    explicit RunProgress(Stopwatch stopwatch = steadyStopwatch());
    /// No session yet: an empty bar.
    void clear();
    /// A new piece of work: the bar begins where the session is.
    void begin(const Session &session);
    /// A step begins; what was told of the one before counts no more.
    void enterStep(StepNumber number);
    /// What goes on now. Thread-safe, quick.
    void tell(const ProgressState &state);
    [[nodiscard]] Reading read() const;

    [[nodiscard]] static Stopwatch steadyStopwatch();

private:
    /// One stretch of counted work; a step has several, and how many is known by nobody.
    struct Stretch {
        QString phase;
        qint64 begun = 0; ///< by the stopwatch
        qint64 first = 0; ///< done when it was told of first
        qint64 done = 0;
        qint64 total = 0;
        int from = 0; ///< permille of the step
    };

    void forgetStep();
    void tellWork(const ProgressState &state);
    [[nodiscard]] qint64 leftOf(const Stretch &stretch) const;

    Stopwatch m_stopwatch;
    mutable std::mutex m_mutex; ///< guards what follows
    QList<int> m_minutes; ///< of each step, of the procedure or of the way back, and of the end
    int m_before = 0; ///< minutes of the steps before the present one
    int m_present = 0; ///< minutes of the present one
    int m_permille = 0;
    int m_step = -1; ///< permille of the present one
    bool m_waits = false;
    qint64 m_left = -1; ///< at the moment of m_told
    qint64 m_told = 0; ///< by the stopwatch
    Stretch m_stretch;
    QString m_phase;
};

} // namespace epost
