// SPDX-License-Identifier: MIT
#include "Night.h"
#include "procedure/OutageLog.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 22), QTime(23, 0), Qt::OffsetFromUTC, 9 * 3600).addSecs(60 * minute);
}

ClusterActions::OutageTimes outage(const QDateTime &from, const QDateTime &until)
{
    ClusterActions::OutageTimes times;
    times.from = from;
    times.until = until;
    times.length = from.isValid() && until.isValid() ? Milliseconds(from.msecsTo(until)) : Milliseconds();
    return times;
}

} // namespace

class TestOutageLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutage_isWrittenDownWhole();
    void whereMailNeverStopped_nothingIsWrittenDown();
    void anOutageThatLasts_isEndedByTheNextTry();
    void anOutageThatEndedUnseen_isEndedByTheWallClock();
    void aGap_isOpenedOnceAndEndedOnce();
    void theTwoMovesOfANight_areTheTwoOutages();
    void theGapOfANight_isFromTheSwitchOverToTheReturn();
};

void TestOutageLog::anOutage_isWrittenDownWhole()
{
    Session session;
    OutageLog::record(session, StepNumber::of<6>(), outage(at(1), at(2)));
    OutageLog::record(session, StepNumber::of<11>(), outage(at(30), at(31)));
    QCOMPARE(session.outages.size(), qsizetype(2));
    QCOMPARE(session.outages.first().step.value(), 6);
    QCOMPARE(session.outages.first().from, at(1));
    QCOMPARE(session.outages.first().until, at(2));
    QCOMPARE(session.outages.first().milliseconds, qint64(60'000));
    QCOMPARE(session.outages.last().step.value(), 11);
    QVERIFY(session.outages.last().wayBack.isEmpty());
}

void TestOutageLog::whereMailNeverStopped_nothingIsWrittenDown()
{
    Session session;
    OutageLog::record(session, StepNumber::of<6>(), {});
    QVERIFY(session.outages.isEmpty());
}

void TestOutageLog::anOutageThatLasts_isEndedByTheNextTry()
{
    Session session;
    OutageLog::record(session, StepNumber::of<6>(), outage(at(1), {}));
    QCOMPARE(session.outages.size(), qsizetype(1));
    QVERIFY(!session.outages.first().until.isValid());
    // The next try still sees mail stopped, then running.
    OutageLog::record(session, StepNumber::of<6>(), outage(at(8), at(9)));
    QCOMPARE(session.outages.size(), qsizetype(1));
    QCOMPARE(session.outages.first().from, at(1));
    QCOMPARE(session.outages.first().until, at(9));
    QCOMPARE(session.outages.first().milliseconds, qint64(8 * 60'000));
}

void TestOutageLog::anOutageThatEndedUnseen_isEndedByTheWallClock()
{
    Session session;
    OutageLog::record(session, StepNumber::of<6>(), outage(at(1), {}));
    // Between two tries somebody brought the role online: the next try finds mail running and says so.
    ClusterActions::OutageTimes online;
    online.online = at(8);
    OutageLog::record(session, StepNumber::of<6>(), online);
    QCOMPARE(session.outages.size(), qsizetype(1));
    QCOMPARE(session.outages.first().until, at(8));
    QCOMPARE(session.outages.first().milliseconds, qint64(7 * 60'000));
}

void TestOutageLog::aGap_isOpenedOnceAndEndedOnce()
{
    Session session;
    OutageLog::endGap(session, at(0));
    QVERIFY(session.gaps.isEmpty());
    OutageLog::beginGap(session, at(1));
    OutageLog::beginGap(session, at(5)); // a second try of the step
    QCOMPARE(session.gaps.size(), qsizetype(1));
    OutageLog::endGap(session, at(30));
    OutageLog::endGap(session, at(40));
    QCOMPARE(session.gaps.first().from, at(1));
    QCOMPARE(session.gaps.first().until, at(30));
    OutageLog::beginGap(session, at(50));
    QCOMPARE(session.gaps.size(), qsizetype(2));
}

void TestOutageLog::theTwoMovesOfANight_areTheTwoOutages()
{
    QVERIFY_NIGHT(night, 14);
    const QList<Outage> &outages = night.session().outages;
    QCOMPARE(outages.size(), qsizetype(2));
    QCOMPARE(outages.first().step.value(), 6);
    QCOMPARE(outages.last().step.value(), 11);
    for (const Outage &one : outages) {
        const StepRecord &record = night.session().step(one.step).record;
        QVERIFY(one.from.isValid() && one.until.isValid());
        QVERIFY(record.startedAt <= one.from && one.until <= record.finishedAt);
        QVERIFY(qAbs(one.from.msecsTo(one.until) - one.milliseconds) <= 1000);
        QVERIFY2(one.milliseconds >= ClusterSimulation::kRoleOffline.count()
                     && one.milliseconds <= 2 * ClusterSimulation::kLongestMove.count(),
                 qPrintable(QString::number(one.milliseconds)));
    }
}

void TestOutageLog::theGapOfANight_isFromTheSwitchOverToTheReturn()
{
    QVERIFY_NIGHT(night, 14);
    QCOMPARE(night.session().gaps.size(), qsizetype(1));
    const RedundancyGap &gap = night.session().gaps.first();
    QVERIFY(night.record(6).startedAt <= gap.from && gap.from <= night.record(6).finishedAt);
    QVERIFY(night.record(11).startedAt <= gap.until && gap.until <= night.record(11).finishedAt);
}

QTEST_GUILESS_MAIN(TestOutageLog)
#include "TestOutageLog.moc"
