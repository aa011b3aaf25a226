// SPDX-License-Identifier: MIT
#include "base/Clock.h"

#include <QThread>

#include <algorithm>

namespace epost {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

Milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::pause(Milliseconds length, const CancelToken &cancel)
{
    // In slices, so that a request to stop is answered within 50 ms: it may come from a signal handler, which
    // can wake nobody up.
    constexpr Milliseconds kSlice{50};
    const Milliseconds end = monotonic() + length;
    for (Milliseconds left = length; left.count() > 0 && !cancel.isCancelled(); left = end - monotonic())
        QThread::msleep(static_cast<unsigned long>(std::min(left, kSlice).count()));
}

QString timeToText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QDateTime timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // The last day of 9999 may end at 24:00, and the year that begins then could not be written any more.
    return timeToText(time).isEmpty() ? QDateTime() : time;
}

} // namespace epost
