// SPDX-License-Identifier: MIT
#include "report/TimeScale.h"

#include <algorithm>
#include <array>

namespace epost {

namespace {

constexpr int kMostTicks = 9;

} // namespace

TimeScale::TimeScale(const TimelineBlock &timeline)
{
    for (const auto &bar : timeline.bars) {
        include(bar.planned);
        include(bar.actual);
    }
    for (const auto &band : timeline.outages)
        include(band.time);
    for (const auto &band : timeline.gaps)
        include(band.time);
    include({timeline.decision, {}});
}

void TimeScale::include(const TimeSpan &span)
{
    for (const QDateTime &time : {span.from, span.until}) {
        if (!time.isValid())
            continue;
        if (!m_from.isValid() || time < m_from)
            m_from = time;
        if (!m_until.isValid() || time > m_until)
            m_until = time;
    }
}

qreal TimeScale::partOf(const QDateTime &time) const
{
    return qreal(m_from.msecsTo(time)) / qreal(m_from.msecsTo(m_until));
}

std::chrono::seconds TimeScale::tickLength() const
{
    constexpr std::array<qint64, 12> kMinutes{1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880};
    const qint64 seconds = m_from.secsTo(m_until);
    const auto step = std::find_if(kMinutes.begin(), kMinutes.end(),
                                   [&](qint64 minutes) { return seconds / (minutes * 60) < kMostTicks; });
    return std::chrono::minutes(step == kMinutes.end() ? std::max(kMinutes.back(), seconds / 60 / kMostTicks)
                                                       : *step);
}

QList<QDateTime> TimeScale::ticks() const
{
    const qint64 length = tickLength().count();
    const QDateTime midnight(m_from.date(), QTime(0, 0), m_from.timeSpec(), m_from.offsetFromUtc());
    QList<QDateTime> ticks;
    const qint64 first = (midnight.secsTo(m_from) + length - 1) / length;
    for (QDateTime tick = midnight.addSecs(first * length); tick <= m_until; tick = tick.addSecs(length))
        ticks.append(tick);
    return ticks;
}

} // namespace epost
