// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <functional>

namespace epost {

/// Calls \a makeWorker once in each thread and what it returns for every index in [0, count). The first error
/// ends the work: what is running finishes, nothing new begins, and that error is returned. Blocks.
template <typename MakeWorker>
[[nodiscard]] Result<> forEachParallel(qsizetype count, const MakeWorker &makeWorker)
{
    std::atomic<qsizetype> next{0};
    std::atomic_bool stop{false};
    QMutex mutex;
    Result<> outcome;
    const auto work = [&] {
        auto worker = makeWorker();
        for (qsizetype i = next++; i < count && !stop; i = next++) {
            if (Result<> done = worker(i); !done) {
                const QMutexLocker lock(&mutex);
                if (!stop.exchange(true))
                    outcome = std::move(done);
            }
        }
    };
    // A pool of its own: the global one may be full of callers that wait for this very work.
    QThreadPool pool;
    const int threads = static_cast<int>(std::min<qsizetype>(count, QThread::idealThreadCount()));
    for (int i = 1; i < threads; ++i)
        (void)QtConcurrent::run(&pool, work);
    work();
    pool.waitForDone();
    return outcome;
}

} // namespace epost
