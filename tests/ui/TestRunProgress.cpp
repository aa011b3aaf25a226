// SPDX-License-Identifier: MIT
#include "ui/RunProgress.h"

#include "procedure/Procedure.h"
#include "procedure/WayBack.h"

#include <QTest>

using namespace epost;

namespace {

/// A session whose first steps are done.
Session sessionAfter(int steps)
{
    Session session;
    for (const StepSpec &spec : kProcedure) {
        SessionStep step;
        step.number = spec.number;
        step.record.state = spec.number.value() <= steps ? StepState::Done : StepState::Pending;
        session.steps.append(step);
    }
    return session;
}

int permilleAfter(const Session &session)
{
    RunProgress progress;
    progress.begin(session);
    return progress.read().permille;
}

} // namespace

class TestRunProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWithEachStep_andIsFullOnlyWhenTheSessionIsFinished()
    {
        QCOMPARE(permilleAfter(sessionAfter(0)), 0);
        for (int steps = 1; steps <= StepNumber::kLast; ++steps)
            QVERIFY(permilleAfter(sessionAfter(steps)) > permilleAfter(sessionAfter(steps - 1)));
        Session session = sessionAfter(StepNumber::kLast);
        QVERIFY(permilleAfter(session) < RunProgress::kFull);
        session.finishedAt = QDateTime(QDate(2026, 11, 23), QTime(1, 30));
        QCOMPARE(permilleAfter(session), RunProgress::kFull);
    }

    void aWayBack_growsWithEachOfItsSteps_toItsEnd()
    {
        Session session = sessionAfter(6);
        WayBackRecord record;
        record.id = WayBackId::C;
        record.startedAt = QDateTime(QDate(2026, 11, 23), QTime(0, 30));
        record.steps.resize(qsizetype(wayBackOf(record.id).steps.size()));
        session.waysBack = {record};
        QCOMPARE(permilleAfter(session), 0);
        int before = 0;
        for (StepRecord &step : session.waysBack.last().steps) {
            step.state = StepState::Done;
            QVERIFY(permilleAfter(session) > before);
            before = permilleAfter(session);
        }
        QVERIFY(before < RunProgress::kFull);
        session.waysBack.last().finishedAt = record.startedAt.addSecs(600);
        QCOMPARE(permilleAfter(session), before); // the end checks are left
        session.finishedAt = record.startedAt.addSecs(900);
        QCOMPARE(permilleAfter(session), RunProgress::kFull);
    }

    void withinAStep_itNeverFalls_andStaysBelowTheNext()
    {
        RunProgress progress;
        progress.begin(sessionAfter(2));
        progress.enterStep(StepNumber::of<3>());
        int before = progress.read().permille;
        // Each phase of a step runs from nothing to all.
        for (const qint64 done : {10, 50, 100, 5, 60, 100, 200}) {
            progress.tell({QStringLiteral("phase"), done, 100});
            const int now = progress.read().permille;
            QVERIFY(now >= before);
            before = now;
        }
        QCOMPARE(progress.read().phase, QStringLiteral("phase"));
        QVERIFY(progress.read().step < RunProgress::kFull);
        QVERIFY(before < permilleAfter(sessionAfter(3)));
    }

    void theBarOfAStep_runsOnceOverAllOfIt()
    {
        RunProgress progress;
        progress.begin(sessionAfter(2));
        progress.enterStep(StepNumber::of<3>());
        int before = -1;
        for (const QString &phase :
             {QStringLiteral("read"), QStringLiteral("prepare"), QStringLiteral("replace")}) {
            for (const qint64 done : {0, 50, 100}) {
                progress.tell({phase, done, 100});
                const int now = progress.read().step;
                QVERIFY(done > 0 ? now > before : now >= before);
                QVERIFY(now < RunProgress::kFull);
                before = now;
            }
        }
        progress.enterStep(StepNumber::of<4>());
        QCOMPARE(progress.read().step, -1);
    }

    void timeLeft_isToldOnceItIsSound()
    {
        qint64 now = 1'000;
        RunProgress progress([&now] { return now; });
        progress.begin(sessionAfter(2));
        progress.enterStep(StepNumber::of<3>());
        progress.tell({QStringLiteral("replace"), 100, 1000});
        now += 3'000;
        progress.tell({QStringLiteral("replace"), 400, 1000});
        QCOMPARE(progress.read().left, -1); // too early
        now += 2'000;
        progress.tell({QStringLiteral("replace"), 600, 1000});
        QCOMPARE(progress.read().left, 4'000);
        now += 1'000; // nothing new is told, and the time goes on
        QCOMPARE(progress.read().left, 3'000);
        progress.tell({QStringLiteral("verify"), 1, 1000});
        QCOMPARE(progress.read().left, -1);
    }

    void aWait_isNoShareOfTheWork_andToldWithItsLimit()
    {
        constexpr qint64 kLimit = 300'000;
        const qint64 now = 0;
        RunProgress progress([&now] { return now; });
        progress.begin(sessionAfter(5));
        progress.enterStep(StepNumber::of<6>());
        const int before = progress.read().permille;
        progress.tell({QStringLiteral("waiting"), 230'000, kLimit, 70'000});
        QVERIFY(progress.read().waits);
        QCOMPARE(progress.read().left, 70'000);
        QCOMPARE(progress.read().step, -1);
        QCOMPARE(progress.read().permille, before);
        progress.tell({QStringLiteral("replacing"), 10, 100});
        QVERIFY(!progress.read().waits);
    }

    void whatHasNoKnownEnd_movesNothing()
    {
        RunProgress progress;
        progress.begin(sessionAfter(5));
        const int before = progress.read().permille;
        progress.enterStep(StepNumber::of<6>());
        progress.tell({QStringLiteral("waiting"), 7, 0});
        QCOMPARE(progress.read().permille, before);
        QCOMPARE(progress.read().step, -1);
        QCOMPARE(progress.read().left, -1);
        progress.clear();
        QCOMPARE(progress.read().permille, 0);
        QVERIFY(progress.read().phase.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunProgress)
#include "TestRunProgress.moc"
