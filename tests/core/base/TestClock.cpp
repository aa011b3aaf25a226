// SPDX-License-Identifier: MIT
#include "base/Clock.h"

#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace epost;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTime_isWrittenWithItsOffset();
    void aTime_comesBackAsTheSameMomentWithTheSameOffset_data();
    void aTime_comesBackAsTheSameMomentWithTheSameOffset();
    void anythingElse_isNoTime_data();
    void anythingElse_isNoTime();
    void theSystemsClock_tellsItsOffset();
    void monotonicTime_neverFalls();
    void aPause_endsWhenCancelled();
};

void TestClock::aTime_isWrittenWithItsOffset()
{
    const QDateTime tokyo(QDate(2026, 11, 23), QTime(1, 30, 5), Qt::OffsetFromUTC, 9 * 3600);
    QCOMPARE(timeToText(tokyo), QStringLiteral("2026-11-23T01:30:05+09:00"));
    const QDateTime zoned(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Asia/Tokyo"));
    QCOMPARE(timeToText(zoned), QStringLiteral("2026-07-01T12:00:00+09:00"));
}

void TestClock::aTime_comesBackAsTheSameMomentWithTheSameOffset_data()
{
    QTest::addColumn<int>("offset");
    for (const int offset : {0, 9 * 3600, -5 * 3600, 5 * 3600 + 1800})
        QTest::addRow("%d", offset) << offset;
}

void TestClock::aTime_comesBackAsTheSameMomentWithTheSameOffset()
{
    QFETCH(int, offset);
    const QDateTime time(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::OffsetFromUTC, offset);
    const QDateTime back = timeFromText(timeToText(time));
    QCOMPARE(back, time);
    QCOMPARE(back.offsetFromUtc(), offset);
    QCOMPARE(timeToText(back), timeToText(time));
}

void TestClock::anythingElse_isNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026-13-01T00:00:00+09:00", "25:30", "9999-12-31T24:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::anythingElse_isNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!timeFromText(text).isValid());
}

void TestClock::theSystemsClock_tellsItsOffset()
{
    const QDateTime now = SystemClock().now();
    QVERIFY(now.isValid());
    QCOMPARE(now.timeSpec() == Qt::OffsetFromUTC || now.timeSpec() == Qt::UTC, true);
    QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTime())) < 60);
}

void TestClock::monotonicTime_neverFalls()
{
    const SystemClock clock;
    Milliseconds last = clock.monotonic();
    for (int look = 0; look < 1000; ++look) {
        const Milliseconds now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestClock::aPause_endsWhenCancelled()
{
    SystemClock clock;
    const CancelToken cancel;
    const Milliseconds start = clock.monotonic();
    std::thread other([&] { cancel.cancel(); });
    clock.pause(10min, cancel);
    other.join();
    QVERIFY(clock.monotonic() - start < 1min);
}

QTEST_GUILESS_MAIN(TestClock)
#include "TestClock.moc"
