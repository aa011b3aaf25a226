// SPDX-License-Identifier: MIT
#include "ui/RunProgress.h"

#include "procedure/Procedure.h"

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
        QCOMPARE(progress.read().part, RunProgress::kFull);
        QVERIFY(before < permilleAfter(sessionAfter(3)));
    }

    void whatHasNoKnownEnd_movesNothing()
    {
        RunProgress progress;
        progress.begin(sessionAfter(5));
        const int before = progress.read().permille;
        progress.enterStep(StepNumber::of<6>());
        progress.tell({QStringLiteral("waiting"), 7, 0});
        QCOMPARE(progress.read().permille, before);
        QCOMPARE(progress.read().part, -1);
        progress.clear();
        QCOMPARE(progress.read().permille, 0);
        QVERIFY(progress.read().phase.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunProgress)
#include "TestRunProgress.moc"
