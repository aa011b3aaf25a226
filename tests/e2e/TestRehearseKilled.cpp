// SPDX-License-Identifier: MIT
#include "e2e/RehearsalRun.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace epost;

namespace {

bool begun(const RehearsalRun &rehearsal, int step)
{
    const QString state = rehearsal.stepState(step);
    return !state.isEmpty() && state != QLatin1String("pending");
}

/// Every time and every pair of times in the session is closed: nobody believes that mail is still down.
bool outagesAreOver(const QJsonObject &session)
{
    bool over = true;
    for (const char *key : {"outages", "redundancyGaps"}) {
        for (const QJsonValue &one : session[QLatin1String(key)].toArray())
            over = over && one.toObject().contains(QStringLiteral("until"));
    }
    return over;
}

} // namespace

/// SIGKILL at any moment, then the same command again: what a power cut, a closed terminal or an impatient
/// person does to the program. The moments are taken from what the program has written, never from a clock.
class TestRehearseKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileItIsLaidOut_theSameCommandBeginsAnew_data();
    void killedWhileItIsLaidOut_theSameCommandBeginsAnew();
    void killedAtAStep_theSameCommandContinues_data();
    void killedAtAStep_theSameCommandContinues();
    void killedAtEveryStep_itStillEndsDone();
    void killedOnTheWayBack_theSameCommandGoesOnGoingBack();
    void stepByStep_thirteenProcessesEndDone();
    void stepByStep_eachKilledOnceAndRepeated();
};

void TestRehearseKilled::killedWhileItIsLaidOut_theSameCommandBeginsAnew_data()
{
    QTest::addColumn<QString>("exists");
    QTest::newRow("the first folder") << QStringLiteral("nodes");
    QTest::newRow("the packages") << QStringLiteral("packages");
    QTest::newRow("the world") << QStringLiteral("world.json");
}

void TestRehearseKilled::killedWhileItIsLaidOut_theSameCommandBeginsAnew()
{
    QFETCH(QString, exists);
    const RehearsalRun rehearsal;
    QVERIFY(
        RehearsalRun::killAt(rehearsal.command(), [&] { return QFileInfo::exists(rehearsal.path(exists)); }));
    const CliRun again = rehearsal.run();
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(RehearsalRun::states(again), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
}

void TestRehearseKilled::killedAtAStep_theSameCommandContinues_data()
{
    QTest::addColumn<int>("step");
    // Every step has its turn in killedAtEveryStep_itStillEndsDone.
    for (const int step : {1, 3, 5, 6, 10, 11, 13})
        QTest::addRow("step %d", step) << step;
}

void TestRehearseKilled::killedAtAStep_theSameCommandContinues()
{
    QFETCH(int, step);
    const RehearsalRun rehearsal;
    QVERIFY(RehearsalRun::killAt(rehearsal.command(), [&] { return begun(rehearsal, step); }));
    const CliRun again = rehearsal.run();
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(RehearsalRun::states(again), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
    QVERIFY(outagesAreOver(rehearsal.sessionJson()));
    for (const QJsonValue &node : rehearsal.sessionJson()[QStringLiteral("nodes")].toArray()) {
        QCOMPARE(node[QStringLiteral("update")].toString(), QStringLiteral("updated"));
        QCOMPARE(node[QStringLiteral("pausedByUs")].toBool(), false);
    }
}

void TestRehearseKilled::killedAtEveryStep_itStillEndsDone()
{
    const RehearsalRun rehearsal;
    for (int step = 1; step <= 13; ++step)
        (void)RehearsalRun::killAt(rehearsal.command(), [&] { return begun(rehearsal, step); });
    const CliRun again = rehearsal.run();
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(RehearsalRun::states(again), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
    QVERIFY(outagesAreOver(rehearsal.sessionJson()));
}

void TestRehearseKilled::killedOnTheWayBack_theSameCommandGoesOnGoingBack()
{
    const RehearsalRun fresh(QStringLiteral("go-back-after-return"));
    (void)fresh.prepare();
    const RehearsalRun rehearsal(QStringLiteral("go-back-after-return"));
    QVERIFY(RehearsalRun::killAt(rehearsal.command(), [&] {
        return !rehearsal.sessionJson()[QStringLiteral("waysBack")].toArray().isEmpty();
    }));
    const CliRun again = rehearsal.session({QStringLiteral("--go-back"), QStringLiteral("--yes")});
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(again.at(QStringLiteral("takenBack")).toBool(), true);
    for (const QString &node : {QStringLiteral("MAIL01"), QStringLiteral("MAIL02")})
        QCOMPARE(rehearsal.node(node).differenceTo(fresh.node(node)), QString());
}

void TestRehearseKilled::stepByStep_thirteenProcessesEndDone()
{
    const RehearsalRun rehearsal;
    const CliRun prepared = rehearsal.prepare();
    QVERIFY2(prepared.exitCode == 0, prepared.summary());
    QCOMPARE(RehearsalRun::states(prepared), QStringLiteral("13 pending"));
    for (int step = 1; step <= 13; ++step) {
        const CliRun run = rehearsal.step(step);
        QVERIFY2(run.exitCode == 0, run.summary());
        QVERIFY2(run.json(), run.summary());
        for (const char *key : {"step", "state", "findings"})
            QVERIFY2(run.json()->contains(QLatin1String(key)), key);
        QCOMPARE(run.at(QStringLiteral("step")).toInt(), step);
        QCOMPARE(run.at(QStringLiteral("state")).toString(), QStringLiteral("done"));
    }
    QCOMPARE(RehearsalRun::states(rehearsal.session()), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
}

void TestRehearseKilled::stepByStep_eachKilledOnceAndRepeated()
{
    const RehearsalRun rehearsal;
    QCOMPARE(rehearsal.prepare().exitCode, 0);
    for (int step = 1; step <= 13; ++step) {
        (void)RehearsalRun::killAt(rehearsal.stepCommand(step), [&] { return begun(rehearsal, step); });
        const CliRun run = rehearsal.step(step);
        QVERIFY2(run.exitCode == 0, run.summary());
    }
    QCOMPARE(RehearsalRun::states(rehearsal.session()), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
    QVERIFY(outagesAreOver(rehearsal.sessionJson()));
}

QTEST_GUILESS_MAIN(TestRehearseKilled)
#include "TestRehearseKilled.moc"
