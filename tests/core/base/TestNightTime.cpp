// SPDX-License-Identifier: MIT
#include "base/NightTime.h"

#include <QTest>

using namespace epost;

namespace {

/// A moment of the night that begins on 2026-11-22, in Japan; hours go on past midnight.
QDateTime nightAt(int hour, int minute, int second = 0)
{
    const QDateTime midnight(QDate(2026, 11, 22), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
    return midnight.addSecs(3600LL * hour + 60LL * minute + second);
}

} // namespace

class TestNightTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursAfterMidnight_belongToTheDayBefore_data();
    void hoursAfterMidnight_belongToTheDayBefore();
    void theCalendarsReading_standsInBrackets();
    void theFullText_tellsYearAndDayOfTheWeek();
    void theNight_mayEndAYear();
    void withoutAFirstDay_timesAreTheCalendars();
    void anInvalidTime_isEmpty();
    void aStartDelayedPastMidnight_countsFromThePlannedDay_data();
    void aStartDelayedPastMidnight_countsFromThePlannedDay();
    void lengths_areNeverRoundedDown_data();
    void lengths_areNeverRoundedDown();
};

namespace {

const QDate kFirstDay(2026, 11, 22);

} // namespace

void TestNightTime::hoursAfterMidnight_belongToTheDayBefore_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("clock");
    QTest::addRow("evening") << nightAt(22, 5) << QStringLiteral("22:05");
    QTest::addRow("last minute") << nightAt(23, 59) << QStringLiteral("23:59");
    QTest::addRow("midnight") << nightAt(24, 0) << QStringLiteral("24:00");
    QTest::addRow("half past one") << nightAt(25, 30) << QStringLiteral("25:30");
    QTest::addRow("last of the night") << nightAt(28, 59) << QStringLiteral("28:59");
    QTest::addRow("morning") << nightAt(29, 0) << QStringLiteral("5:00");
    QTest::addRow("next night") << nightAt(49, 30) << QStringLiteral("1:30");
    QTest::addRow("night before") << nightAt(1, 30) << QStringLiteral("1:30");
}

void TestNightTime::hoursAfterMidnight_belongToTheDayBefore()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, clock);
    QCOMPARE(NightTime(time, kFirstDay).clock(), clock);
}

void TestNightTime::theCalendarsReading_standsInBrackets()
{
    QCOMPARE(NightTime(nightAt(25, 30), kFirstDay).text(), QStringLiteral("Nov 22, 25:30 (Nov 23, 1:30)"));
    QCOMPARE(NightTime(nightAt(25, 30, 7), kFirstDay).text(NightTime::Precision::Seconds),
             QStringLiteral("Nov 22, 25:30:07 (Nov 23, 1:30:07)"));
    QCOMPARE(NightTime(nightAt(22, 5), kFirstDay).text(), QStringLiteral("Nov 22, 22:05"));
}

void TestNightTime::theFullText_tellsYearAndDayOfTheWeek()
{
    QCOMPARE(NightTime(nightAt(22, 5), kFirstDay).fullText(), QStringLiteral("Sun, Nov 22, 2026 22:05"));
    QCOMPARE(NightTime(nightAt(25, 30), kFirstDay).fullText(),
             QStringLiteral("Sun, Nov 22, 2026 25:30 (Nov 23, 1:30)"));
    QCOMPARE(NightTime(nightAt(22, 5, 9), kFirstDay).fullText(NightTime::Precision::Seconds),
             QStringLiteral("Sun, Nov 22, 2026 22:05:09"));
    QCOMPARE(NightTime::shortText(nightAt(9, 5)), QStringLiteral("Nov 22, 2026 9:05"));
}

void TestNightTime::theNight_mayEndAYear()
{
    const QDateTime time(QDate(2027, 1, 1), QTime(0, 15), Qt::OffsetFromUTC, 9 * 3600);
    QCOMPARE(NightTime(time, QDate(2026, 12, 31)).text(), QStringLiteral("Dec 31, 24:15 (Jan 1, 0:15)"));
}

void TestNightTime::withoutAFirstDay_timesAreTheCalendars()
{
    QCOMPARE(NightTime(nightAt(25, 30), QDate()).text(), QStringLiteral("Nov 23, 1:30"));
}

void TestNightTime::anInvalidTime_isEmpty()
{
    QCOMPARE(NightTime(QDateTime(), kFirstDay).text(), QString());
    QCOMPARE(NightTime(QDateTime(), kFirstDay).fullText(), QString());
    QCOMPARE(NightTime::shortText({}), QString());
    QCOMPARE(NightTime(QDateTime(), kFirstDay).clock(), QString());
}

void TestNightTime::aStartDelayedPastMidnight_countsFromThePlannedDay_data()
{
    QTest::addColumn<QDateTime>("planned");
    QTest::addColumn<QDateTime>("actual");
    QTest::addColumn<QDate>("firstDay");
    QTest::addRow("on time") << nightAt(22, 0) << nightAt(22, 3) << kFirstDay;
    QTest::addRow("after midnight") << nightAt(23, 30) << nightAt(24, 10) << kFirstDay;
    QTest::addRow("planned for the small hours") << nightAt(25, 0) << nightAt(25, 2) << kFirstDay.addDays(1);
    QTest::addRow("put off to the next evening") << nightAt(22, 0) << nightAt(46, 0) << kFirstDay.addDays(1);
    QTest::addRow("not begun") << nightAt(22, 0) << QDateTime() << kFirstDay;
    QTest::addRow("not planned") << QDateTime() << nightAt(22, 0) << kFirstDay;
    QTest::addRow("neither") << QDateTime() << QDateTime() << QDate();
}

void TestNightTime::aStartDelayedPastMidnight_countsFromThePlannedDay()
{
    QFETCH(QDateTime, planned);
    QFETCH(QDateTime, actual);
    QFETCH(QDate, firstDay);
    QCOMPARE(NightTime::firstDayOf(planned, actual), firstDay);
}

void TestNightTime::lengths_areNeverRoundedDown_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::addRow("a moment") << qint64(1) << QStringLiteral("1 s");
    QTest::addRow("under a minute") << qint64(59'000) << QStringLiteral("59 s");
    QTest::addRow("just over") << qint64(59'001) << QStringLiteral("1 min 00 s");
    QTest::addRow("minutes") << qint64(125'000) << QStringLiteral("2 min 05 s");
    QTest::addRow("hours") << qint64(3'725'000) << QStringLiteral("1 h 02 min 05 s");
}

void TestNightTime::lengths_areNeverRoundedDown()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(lengthText(milliseconds), text);
}

QTEST_APPLESS_MAIN(TestNightTime)
#include "TestNightTime.moc"
