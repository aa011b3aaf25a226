// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace epost {

/// A time of a night's work as customers write it: the hours after midnight belong to the day on which the
/// work began, with the calendar's own reading in brackets: 11月22日 25:30（23日 1:30）. Times are shown in
/// the offset in which they were recorded, so that a report reads the same wherever it is printed.
class NightTime {
    Q_DECLARE_TR_FUNCTIONS(epost::NightTime)

public:
    /// Until this hour (exclusive) of the next day it is still the same night.
    static constexpr int kMorningHour = 5;

    enum class Precision { Minutes, Seconds };

    /// \param firstDay the day on which the work began; invalid: every time is read as the calendar has it
    NightTime(QDateTime time, QDate firstDay);

    /// Whether the time lies between 0:00 and 5:00 of the day after the first.
    [[nodiscard]] bool isAfterMidnight() const;
    /// The day to which the time is counted.
    [[nodiscard]] QDate day() const;
    /// "25:30" after midnight, else "22:05".
    [[nodiscard]] QString clock(Precision precision = Precision::Minutes) const;
    /// "25:30（23日 1:30）" after midnight, else "22:05".
    [[nodiscard]] QString clockAndCalendar(Precision precision = Precision::Minutes) const;
    /// "11月22日 25:30（23日 1:30）", else "11月22日 22:05", for the cells of a table; empty for an invalid
    /// time.
    [[nodiscard]] QString text(Precision precision = Precision::Minutes) const;
    /// "2026年11月22日(日) 25:30（23日 1:30）", for sentences and fields; empty for an invalid time.
    [[nodiscard]] QString fullText(Precision precision = Precision::Minutes) const;

    /// The day to which the hours after midnight are counted.
    /// \param planned planned start, \param actual when the first step began; either may be invalid
    /// \return the planned day where the work was planned before midnight and began after it
    [[nodiscard]] static QDate firstDayOf(const QDateTime &planned, const QDateTime &actual);

    /// 2026年11月22日(日); empty for an invalid date.
    [[nodiscard]] static QString dateText(QDate date);
    /// 2023/9/29 10:00: any moment, as when a file was changed, where there is little room; empty for an
    /// invalid time.
    [[nodiscard]] static QString shortText(const QDateTime &time);

private:
    QDateTime m_time;
    QDate m_firstDay;
};

/// "22:05 – 25:30", from two times in words.
[[nodiscard]] QString timeRangeText(const QString &from, const QString &until);
/// "2 min 05 s", from milliseconds, rounded up to whole seconds: an outage is never told shorter than it was.
[[nodiscard]] QString lengthText(qint64 milliseconds);

} // namespace epost
