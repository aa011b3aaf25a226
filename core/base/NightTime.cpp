// SPDX-License-Identifier: MIT
#include "base/NightTime.h"

#include <array>

namespace epost {

namespace {

struct NightTimeTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::NightTime)
};

QString clockText(int hour, QTime time, NightTime::Precision precision)
{
    const QString minutes = QStringLiteral("%1:%2").arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0'));
    if (precision == NightTime::Precision::Minutes)
        return minutes;
    return QStringLiteral("%1:%2").arg(minutes).arg(time.second(), 2, 10, QLatin1Char('0'));
}

} // namespace

NightTime::NightTime(QDateTime time, QDate firstDay)
    : m_time(std::move(time))
    , m_firstDay(firstDay)
{
}

bool NightTime::isAfterMidnight() const
{
    return m_time.isValid() && m_firstDay.isValid() && m_time.date() == m_firstDay.addDays(1)
        && m_time.time().hour() < kMorningHour;
}

QString NightTime::clock(Precision precision) const
{
    if (!m_time.isValid())
        return {};
    return clockText(m_time.time().hour() + (isAfterMidnight() ? 24 : 0), m_time.time(), precision);
}

QDate NightTime::day() const
{
    return isAfterMidnight() ? m_firstDay : m_time.date();
}

QString NightTime::clockAndCalendar(Precision precision) const
{
    if (!isAfterMidnight())
        return clock(precision);
    //: The calendar's reading in brackets, as QDateTime::toString() takes it. Japanese: d日 H:mm
    const QString format = precision == Precision::Minutes ? tr("MMM d, H:mm") : tr("MMM d, H:mm:ss");
    //: %1 hours counted on past midnight, %2 the calendar's reading
    return tr("%1 (%2)").arg(clock(precision), m_time.toString(format));
}

QString NightTime::text(Precision precision) const
{
    if (!m_time.isValid())
        return {};
    //: A date within the year, as QDate::toString() takes it. Japanese: M月d日
    const QString date = day().toString(tr("MMM d"));
    //: %1 a date within the year, %2 the time
    return tr("%1, %2").arg(date, clockAndCalendar(precision));
}

QString NightTime::fullText(Precision precision) const
{
    //: %1 a date with its year, %2 the time
    return m_time.isValid() ? tr("%1 %2").arg(dateText(day()), clockAndCalendar(precision)) : QString();
}

QDate NightTime::firstDayOf(const QDateTime &planned, const QDateTime &actual)
{
    if (!actual.isValid())
        return planned.date();
    const bool plannedTheDayBefore = planned.isValid() && planned.date().addDays(1) == actual.date();
    return plannedTheDayBefore && actual.time().hour() < kMorningHour ? planned.date() : actual.date();
}

QString NightTime::dateText(QDate date)
{
    if (!date.isValid())
        return {};
    const std::array<QString, 7> days{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                                      tr("Fri"), tr("Sat"), tr("Sun")};
    //: A date as QDate::toString() takes it. Japanese: yyyy年M月d日
    const QString day = date.toString(tr("MMM d, yyyy"));
    //: %1 date, %2 day of the week. Japanese: %1(%2)
    return tr("%2, %1").arg(day, days[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

QString NightTime::shortText(const QDateTime &time)
{
    //: Date and time where there is little room, as QDateTime::toString() takes it. Japanese: yyyy/M/d H:mm
    return time.isValid() ? time.toString(tr("MMM d, yyyy H:mm")) : QString();
}

QString timeRangeText(const QString &from, const QString &until)
{
    //: %1 begin, %2 end of a time; both may carry a date
    return NightTimeTexts::tr("%1 – %2").arg(from, until);
}

QString lengthText(qint64 milliseconds)
{
    const qint64 seconds = (qMax<qint64>(milliseconds, 0) + 999) / 1000;
    const auto twoDigits
        = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 60)
        return NightTimeTexts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return NightTimeTexts::tr("%1 min %2 s").arg(seconds / 60).arg(twoDigits(seconds % 60));
    return NightTimeTexts::tr("%1 h %2 min %3 s")
        .arg(seconds / 3600)
        .arg(twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

} // namespace epost
