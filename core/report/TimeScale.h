// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace epost {

/// From the first to the last moment that a timeline knows, and the place of a moment between them.
class TimeScale {
public:
    explicit TimeScale(const TimelineBlock &timeline);

    /// Whether no time is known, or only one: there is nothing to draw then.
    [[nodiscard]] bool isEmpty() const { return !m_from.isValid() || m_from >= m_until; }
    [[nodiscard]] const QDateTime &from() const { return m_from; }
    [[nodiscard]] const QDateTime &until() const { return m_until; }
    /// 0 for the first, 1 for the last moment.
    [[nodiscard]] qreal partOf(const QDateTime &time) const;
    /// Full minutes, hours or days inside, few enough to be read.
    [[nodiscard]] QList<QDateTime> ticks() const;
    /// From one tick to the next: a full number of minutes, counted from midnight.
    [[nodiscard]] std::chrono::seconds tickLength() const;

private:
    void include(const TimeSpan &span);

    QDateTime m_from;
    QDateTime m_until;
};

} // namespace epost
