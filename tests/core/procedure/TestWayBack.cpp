// SPDX-License-Identifier: MIT
#include "Night.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QString keyOf(const std::optional<WayBackId> &way)
{
    return way ? wayBackKey(*way) : QString();
}

} // namespace

/// 切り戻し (a)–(d): which one applies, and that each of them ends where the night began.
class TestWayBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayBack_followsFromTheState_data();
    void theWayBack_followsFromTheState();
    void everyWayBack_endsAsTheNightBegan_data();
    void everyWayBack_endsAsTheNightBegan();
    void aKilledWayBack_continues_data();
    void aKilledWayBack_continues();
    void killedAfterItsLastStep_itIsStillFinished();
    void afterAPowerCutAtStep10_everythingIsTakenBack();
    void aSwitchThatFailed_goesBackToTheOldNode();
    void onTheWayBack_noStepForward();
    void afterTheWayBack_theRunIsOver();
    void twoWaysBack_areNotOpenAtOnce();
    void withoutAWayBack_thereIsNothingToDo();
    void filesOfTheActiveNode_areNotRestored();
    void theSeatOfEachStep_isKept();
    void earlierNights_areNotTakenBack();
    void whatCannotBeTold_isNotNothingToDo();
};

void TestWayBack::theWayBack_followsFromTheState_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("way");
    const QStringList ways{QString(),           QString(),           QStringLiteral("a"), QStringLiteral("a"),
                           QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("b"),
                           QStringLiteral("b"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("d"), QStringLiteral("d")};
    for (int step = 1; step <= 14; ++step)
        QTest::addRow("before step %d", step) << step << ways[step - 1];
}

void TestWayBack::theWayBack_followsFromTheState()
{
    QFETCH(int, step);
    QFETCH(QString, way);
    QVERIFY_NIGHT(night, step);
    QCOMPARE(keyOf(night.wayBack()), way);
}

void TestWayBack::everyWayBack_endsAsTheNightBegan_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {3, 4, 6, 7, 9, 11, 12, 14})
        QTest::addRow("before step %d", step) << step;
}

void TestWayBack::everyWayBack_endsAsTheNightBegan()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(begin, 1);
    QVERIFY_NIGHT(night, step);
    const auto way = night.wayBack();
    QVERIFY(way);
    QVERIFY_DONE(night.goBack());
    for (const Role role : {Role::Primary, Role::Secondary}) {
        QCOMPARE(night.files(role).differenceTo(begin.files(role)), QString());
        QCOMPARE(night.session().nodeOf(role).update, UpdateState::Old);
        QVERIFY(!night.session().nodeOf(role).pausedByUs);
        QCOMPARE(night.stateOf(role), NodeState::Up);
    }
    QCOMPARE(night.mailRole().state, RoleState::Online);
    // (d) leaves the role where one move has brought it; else it is at home.
    const Role owner = way == WayBackId::D ? Role::Secondary : Role::Primary;
    QVERIFY(night.mailRole().owner == night.name(owner));
    QCOMPARE(night.sharedFiles().differenceTo(begin.sharedFiles()), QString());

    QVERIFY_RESULT(night.reopen());
    QVERIFY(night.session().takenBack());
    QVERIFY(!night.wayBack());
    const WayBackRecord &record = night.session().waysBack.last();
    QCOMPARE(record.id, *way);
    QCOMPARE(record.approver, QStringLiteral("Tanaka"));
    QCOMPARE(record.steps.size(), static_cast<qsizetype>(wayBackOf(*way).steps.size()));
    for (const StepRecord &done : record.steps) {
        QCOMPARE(done.state, StepState::Done);
        QVERIFY(done.startedAt.isValid() && done.finishedAt.isValid());
    }
    for (const RedundancyGap &gap : night.session().gaps)
        QVERIFY(gap.until.isValid());
    for (const Outage &outage : night.session().outages)
        QVERIFY(outage.until.isValid());
}

void TestWayBack::aKilledWayBack_continues_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("killedAt");
    for (const auto &[step, length] :
         {std::pair(6, 1), std::pair(9, 4), std::pair(11, 5), std::pair(14, 4)}) {
        for (int killedAt = 0; killedAt < length; ++killedAt)
            QTest::addRow("before step %d, killed at its step %d", step, killedAt + 1) << step << killedAt;
    }
}

void TestWayBack::aKilledWayBack_continues()
{
    QFETCH(int, step);
    QFETCH(int, killedAt);
    QVERIFY_NIGHT(begin, 1);
    QVERIFY_NIGHT(night, step);
    QVERIFY_RESULT(beginWayBack(night.file(), night.wayBack().value(), {}, QStringLiteral("Tanaka"),
                                night.machine(Role::Secondary).clock().now()));
    for (int done = 0; done < killedAt; ++done) {
        const auto next = nextWayBackStep(night.session());
        night.goOver(next->seat);
        Runner runner(night.file(), night.machine(next->seat), night.catalog(), night.person);
        QVERIFY_DONE(runWayBackStep(runner));
    }
    // It has done its work and died before it could write so.
    const auto next = nextWayBackStep(night.session());
    night.goOver(next->seat);
    {
        Runner runner(night.file(), night.machine(next->seat), night.catalog(), night.person);
        const Session before = night.session();
        QVERIFY_DONE(runWayBackStep(runner));
        night.session() = before;
        night.session().waysBack.last().steps[killedAt].state = StepState::Running;
        QVERIFY_RESULT(night.file().save());
    }
    QVERIFY_RESULT(night.reopen());
    QVERIFY_DONE(night.goBack());
    QVERIFY(night.session().takenBack());
    for (const Role role : {Role::Primary, Role::Secondary}) {
        QCOMPARE(night.files(role).differenceTo(begin.files(role)), QString());
        QCOMPARE(night.stateOf(role), NodeState::Up);
    }
    QCOMPARE(night.mailRole().state, RoleState::Online);
}

void TestWayBack::killedAfterItsLastStep_itIsStillFinished()
{
    QVERIFY_NIGHT(begin, 1);
    QVERIFY_NIGHT(night, 9);
    QVERIFY_DONE(night.goBack());
    // The last step was written as done, the whole was not yet.
    night.session().waysBack.last().finishedAt = {};
    QVERIFY_RESULT(night.file().save());
    QVERIFY_RESULT(night.reopen());
    QVERIFY(!night.session().takenBack());
    QVERIFY(nextWayBackStep(night.session()));
    QVERIFY_DONE(night.goBack());
    QVERIFY(night.session().takenBack());
    for (const Role role : {Role::Primary, Role::Secondary})
        QCOMPARE(night.files(role).differenceTo(begin.files(role)), QString());
}

void TestWayBack::afterAPowerCutAtStep10_everythingIsTakenBack()
{
    QVERIFY_NIGHT(begin, 1, QStringLiteral("power-cut-on-primary"));
    QVERIFY_NIGHT(night, 10, QStringLiteral("power-cut-on-primary"));
    QCOMPARE(night.run(10).code, ExitCode::Interrupted);
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(keyOf(night.wayBack()), QStringLiteral("c"));
    QVERIFY_DONE(night.goBack());
    for (const Role role : {Role::Primary, Role::Secondary})
        QCOMPARE(night.files(role).differenceTo(begin.files(role)), QString());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
}

void TestWayBack::aSwitchThatFailed_goesBackToTheOldNode()
{
    const QString scenario = QStringLiteral("role-fails-on-target");
    QVERIFY_NIGHT(begin, 1, scenario);
    QVERIFY_NIGHT(night, 6, scenario);
    QCOMPARE(night.run(6).code, ExitCode::NeedsPerson);
    QVERIFY(night.mailRole().state != RoleState::Online);
    QCOMPARE(keyOf(night.wayBack()), QStringLiteral("b"));
    QVERIFY_DONE(night.goBack());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
    QCOMPARE(night.mailRole().state, RoleState::Online);
    QCOMPARE(night.files(Role::Secondary).differenceTo(begin.files(Role::Secondary)), QString());
    // Mail's outage has one end, whichever try saw it.
    QVERIFY(!night.session().outages.isEmpty());
    for (const Outage &outage : night.session().outages)
        QVERIFY(outage.until.isValid());
}

void TestWayBack::onTheWayBack_noStepForward()
{
    QVERIFY_NIGHT(night, 6);
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::A, {}, {}, SystemClock().now()));
    const StepRun run = night.run(6);
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.findings.hasCode(QStringLiteral("turn.way-back-open")), told(run).constData());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
}

void TestWayBack::afterTheWayBack_theRunIsOver()
{
    QVERIFY_NIGHT(night, 6);
    QVERIFY_DONE(night.goBack());
    for (const int step : {1, 3, 6}) {
        const StepRun run = night.run(step);
        QCOMPARE(run.code, ExitCode::Refused);
        QVERIFY2(run.findings.hasCode(QStringLiteral("turn.taken-back")), told(run).constData());
    }
}

void TestWayBack::twoWaysBack_areNotOpenAtOnce()
{
    QVERIFY_NIGHT(night, 9);
    const QDateTime now = SystemClock().now();
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::B, {}, {}, now));
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::B, {}, {}, now));
    QCOMPARE(night.session().waysBack.size(), qsizetype(1));
    const auto other = beginWayBack(night.file(), WayBackId::A, {}, {}, now);
    QVERIFY(!other);
    QCOMPARE(other.error().errorClass(), ErrorClass::Refused);
}

void TestWayBack::withoutAWayBack_thereIsNothingToDo()
{
    QVERIFY_NIGHT(night, 6);
    QVERIFY(!nextWayBackStep(night.session()));
    Runner runner(night.file(), night.machine(Role::Secondary), night.catalog(), night.person);
    const StepRun run = runWayBackStep(runner);
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.findings.hasCode(QStringLiteral("way-back.none")), told(run).constData());
}

void TestWayBack::filesOfTheActiveNode_areNotRestored()
{
    QVERIFY_NIGHT(night, 9);
    const FolderSnapshot updated = night.files(Role::Secondary);
    // Somebody chose (a) where (b) applies: the 副系 is active.
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::A, {}, {}, SystemClock().now()));
    const StepRun run = night.goBack();
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.hasCode(QStringLiteral("restore.active")), told(run).constData());
    QCOMPARE(night.files(Role::Secondary).differenceTo(updated), QString());
}

void TestWayBack::theSeatOfEachStep_isKept()
{
    QVERIFY_NIGHT(night, 11);
    const FolderSnapshot updated = night.files(Role::Primary);
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::C, {}, {}, SystemClock().now()));
    Runner runner(night.file(), night.machine(Role::Secondary), night.catalog(), night.person);
    const StepRun run = runWayBackStep(runner);
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.findings.hasCode(QStringLiteral("seat.wrong-node")), told(run).constData());
    QCOMPARE(night.files(Role::Primary).differenceTo(updated), QString());
}

void TestWayBack::earlierNights_areNotTakenBack()
{
    // A finished night, and a second session on the same nodes that has changed nothing but says it had.
    QVERIFY_NIGHT(night, 6);
    const FolderSnapshot updated = night.files(Role::Secondary);
    night.session().nodeOf(Role::Secondary).mailTransaction = QStringLiteral("another");
    night.session().nodeOf(Role::Secondary).webTransaction = QStringLiteral("another");
    (void)night.goBack();
    QCOMPARE(night.files(Role::Secondary).differenceTo(updated), QString());
}

void TestWayBack::whatCannotBeTold_isNotNothingToDo()
{
    QVERIFY_NIGHT(night, 6);
    const QString mail = night.folder(Role::Secondary) + QStringLiteral("/MS");
    const QString state = mail + QStringLiteral("/.epost-update");
    QVERIFY(QDir().rename(state, state + QStringLiteral("-elsewhere")));
    if (!plantLink(state + QStringLiteral("-elsewhere"), state))
        QSKIP("no links can be made here");
    const FolderSnapshot updated = FolderSnapshot::of(mail);
    QVERIFY_RESULT(beginWayBack(night.file(), WayBackId::A, {}, {}, SystemClock().now()));
    const StepRun run = night.goBack();
    QVERIFY2(run.code != ExitCode::Done, told(run).constData());
    QCOMPARE(FolderSnapshot::of(mail).differenceTo(updated), QString());
    QCOMPARE(night.session().nodeOf(Role::Secondary).update, UpdateState::Updated);
}

QTEST_GUILESS_MAIN(TestWayBack)
#include "TestWayBack.moc"
