// SPDX-License-Identifier: MIT
#include "Night.h"
#include "procedure/Checklist.h"
#include "procedure/NodeChecks.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

ChecklistMark markOf(const QString &item)
{
    return {item, false, QStringLiteral("seen"), QStringLiteral("Sato"), SystemClock().now()};
}

Result<> tickPhase(Night &night, ChecklistPhase phase)
{
    for (const ChecklistItemSpec &item :
         night.catalog().checklist(phase, night.session().productId, night.session().web)) {
        if (auto ticked = tick(night.file(), night.catalog(), markOf(item.id)); !ticked)
            return ticked;
    }
    return {};
}

} // namespace

class TestChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePhases_areDueBeforeTheStepsOfTheNight();
    void aTick_isKept_andTheNewerOneCounts();
    void anUnknownItem_isNotFound();
    void anOpenItem_isAWarningAtItsStep();
    void theRun_cannotBeFinishedWhileAStepIsOpen();
    void theRun_cannotBeFinishedWhileAnEndCheckIsOpen();
    void theRun_isFinishedOnce();
    void aRunThatWasTakenBack_isFinishedWithoutTheRestOfItsSteps();
    void aRunOnItsWayBack_cannotBeFinished();
};

void TestChecklist::thePhases_areDueBeforeTheStepsOfTheNight()
{
    QList<int> with;
    QList<ChecklistPhase> all;
    for (int step = 1; step <= 13; ++step) {
        const auto due = phasesDueAt(stepNumber(step));
        if (!due.isEmpty())
            with.append(step);
        all.append(due);
    }
    QCOMPARE(with, (QList<int>{1, 6, 8, 11, 13}));
    QCOMPARE(all,
             (QList<ChecklistPhase>{ChecklistPhase::Before, ChecklistPhase::BeforeSwitchOver,
                                    ChecklistPhase::AfterSwitchOver, ChecklistPhase::BeforeSwitchBack,
                                    ChecklistPhase::AfterSwitchBack}));
}

void TestChecklist::aTick_isKept_andTheNewerOneCounts()
{
    QVERIFY_NIGHT(night, 1);
    QVERIFY_RESULT(tick(night.file(), night.catalog(), markOf(QStringLiteral("backup"))));
    ChecklistMark other = markOf(QStringLiteral("backup"));
    other.notApplicable = true;
    other.remark = QStringLiteral("virtual machine snapshot");
    QVERIFY_RESULT(tick(night.file(), night.catalog(), other));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.session().checklist.size(), qsizetype(1));
    QVERIFY(night.session().mark(QStringLiteral("backup"))->notApplicable);
    QCOMPARE(night.session().mark(QStringLiteral("backup"))->remark,
             QStringLiteral("virtual machine snapshot"));
}

void TestChecklist::anUnknownItem_isNotFound()
{
    QVERIFY_NIGHT(night, 1);
    const auto ticked = tick(night.file(), night.catalog(), markOf(QStringLiteral("coffee")));
    QVERIFY(!ticked);
    QCOMPARE(ticked.error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(ticked.error().subject(), QStringLiteral("coffee"));
    QVERIFY(night.session().checklist.isEmpty());
}

void TestChecklist::anOpenItem_isAWarningAtItsStep()
{
    QVERIFY_NIGHT(night, 6);
    const auto monitoring = [&] {
        const Findings found
            = checkChecklist(night.session(), night.catalog(), ChecklistPhase::BeforeSwitchOver);
        return std::any_of(found.begin(), found.end(), [](const Finding &finding) {
            return finding.severity == Severity::Warning
                && finding.subject == QLatin1String("monitoring-off");
        });
    };
    QVERIFY(monitoring());
    const StepRun run = night.runAt(Role::Secondary, 6);
    QVERIFY2(run.code == ExitCode::Done, told(run).constData());
    QVERIFY(night.person.warned.contains(QStringLiteral("checklist.open")));
    QVERIFY(!night.record(6).overrides.isEmpty());
    QVERIFY_RESULT(tick(night.file(), night.catalog(), markOf(QStringLiteral("monitoring-off"))));
    QVERIFY(!monitoring());
}

void TestChecklist::theRun_cannotBeFinishedWhileAStepIsOpen()
{
    QVERIFY_NIGHT(night, 13);
    QVERIFY_RESULT(tickPhase(night, ChecklistPhase::End));
    const auto finished = finishSession(night.file(), night.catalog(), SystemClock().now());
    QVERIFY(!finished);
    QCOMPARE(finished.error().errorClass(), ErrorClass::Refused);
    QVERIFY2(finished.error().what().contains(QStringLiteral("13")), qPrintable(finished.error().what()));
    QVERIFY(!night.session().finishedAt.isValid());
}

void TestChecklist::theRun_cannotBeFinishedWhileAnEndCheckIsOpen()
{
    QVERIFY_NIGHT(night, 14);
    QVERIFY_RESULT(tickPhase(night, ChecklistPhase::End));
    night.session().checklist.removeIf(
        [](const ChecklistMark &mark) { return mark.item == QLatin1String("monitoring-on"); });
    const Findings open = openEndChecks(night.session(), night.catalog());
    QCOMPARE(open.atLeast(Severity::Blocker).size(), qsizetype(1));
    QCOMPARE(open.first().subject, QStringLiteral("monitoring-on"));
    const auto finished = finishSession(night.file(), night.catalog(), SystemClock().now());
    QVERIFY(!finished);
    QCOMPARE(finished.error().errorClass(), ErrorClass::Refused);
    QVERIFY_RESULT(night.reopen());
    QVERIFY(!night.session().finishedAt.isValid());
}

void TestChecklist::theRun_isFinishedOnce()
{
    QVERIFY_NIGHT(night, 14);
    QVERIFY_RESULT(tickPhase(night, ChecklistPhase::End));
    const QDateTime first(QDate(2026, 11, 23), QTime(2, 0), Qt::OffsetFromUTC, 9 * 3600);
    QVERIFY_RESULT(finishSession(night.file(), night.catalog(), first));
    QVERIFY_RESULT(finishSession(night.file(), night.catalog(), first.addSecs(3600)));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.session().finishedAt, first);
}

void TestChecklist::aRunThatWasTakenBack_isFinishedWithoutTheRestOfItsSteps()
{
    QVERIFY_NIGHT(night, 6);
    QVERIFY_DONE(night.goBack());
    QVERIFY_RESULT(tickPhase(night, ChecklistPhase::End));
    QVERIFY_RESULT(finishSession(night.file(), night.catalog(), SystemClock().now()));
}

void TestChecklist::aRunOnItsWayBack_cannotBeFinished()
{
    QVERIFY_NIGHT(night, 14);
    QVERIFY_RESULT(tickPhase(night, ChecklistPhase::End));
    QVERIFY_RESULT(
        beginWayBack(night.file(), WayBackId::D, {}, QStringLiteral("Tanaka"), SystemClock().now()));
    const auto finished = finishSession(night.file(), night.catalog(), SystemClock().now());
    QVERIFY(!finished);
    QCOMPARE(finished.error().errorClass(), ErrorClass::Refused);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "TestChecklist.moc"
