// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>

#include <algorithm>
#include <functional>

namespace epost {

struct ProgressState {
    QString phase; ///< translated, present tense: what is going on
    qint64 done = 0; ///< in units of total, never falling within one operation
    qint64 total = 0; ///< 0 where the end is not known
    qint64 leftMs = -1; ///< while something is waited for: how long at most from now; else -1
};

/// Where work tells how far it is. Called from any thread, never from two at once; must be quick. May be
/// empty.
using Progress = std::function<void(const ProgressState &)>;

inline void report(const Progress &progress, const ProgressState &state)
{
    if (progress)
        progress(state);
}

/// Counts what several threads do towards one total. Counting and telling are one act under a lock, so what
/// is told never falls. Thread-safe.
class ProgressMeter {
public:
    explicit ProgressMeter(Progress progress)
        : m_progress(std::move(progress))
    {
    }

    /// There is so much more to do, from now on.
    void expect(qint64 amount)
    {
        const QMutexLocker lock(&m_mutex);
        m_total += amount;
    }
    /// Whatever was expected and not done is given up; so much is left.
    void expectOnly(qint64 amount)
    {
        const QMutexLocker lock(&m_mutex);
        m_total = m_done + amount;
    }
    void advance(const QString &phase, qint64 by)
    {
        const QMutexLocker lock(&m_mutex);
        m_done += by;
        report(m_progress, {phase, std::min(m_done, m_total), m_total});
    }

private:
    QMutex m_mutex;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace epost
