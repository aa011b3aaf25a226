// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "procedure/NodeUpdate.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QByteArray fileOf(Night &night)
{
    return readFile(night.sessionPath(), 64 << 20).value_or(QByteArray());
}

/// Everything that a step could change.
struct State {
    FolderSnapshot primary;
    FolderSnapshot secondary;
    qint64 moves;
    QString owner;

    static State of(Night &night)
    {
        return {night.files(Role::Primary), night.files(Role::Secondary), night.world().state().moves,
                night.mailRole().owner.text()};
    }
    bool operator==(const State &) const = default;
};

const QList<int> kCommitting{3, 5, 6, 10, 11};

void rowsOf(const QList<int> &steps)
{
    QTest::addColumn<int>("step");
    for (const int step : steps)
        QTest::addRow("step %d", step) << step;
}

QList<int> allSteps()
{
    return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
}

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeNight_endsWithBothNodesUpdated();
    void aLaterStep_isRefusedWhileAnEarlierOneIsOpen_data();
    void aLaterStep_isRefusedWhileAnEarlierOneIsOpen();
    void theWrongNode_isRefusedAndNothingIsWritten_data();
    void theWrongNode_isRefusedAndNothingIsWritten();
    void looking_changesNothing_data();
    void looking_changesNothing();
    void aWarning_needsAPersonAndAReason();
    void aWarningWithoutAReason_stopsTheStep();
    void aQuestion_thatIsNotAnswered_stopsTheStep();
    void committing_needsTwoPersons_data();
    void committing_needsTwoPersons();
    void onePerson_isEnoughWhereTheSiteAllowsIt();
    void whatIsReadOut_namesHostSideAndEffect();
    void afterTheDecisionTime_somebodyMustDecide();
    void theDecisionTime_isOverOnceMailIsHome();
    void aStepThatWasKilled_continues_data();
    void aStepThatWasKilled_continues();
    void aStepThatIsDone_isNotCarriedOutAgain_data();
    void aStepThatIsDone_isNotCarriedOutAgain();
    void whenAllIsDone_noStepBeginsAnew_data();
    void whenAllIsDone_noStepBeginsAnew();
    void aBlocker_beforeAnythingWasChanged_isARefusal();
    void aBlocker_afterSomethingWasChanged_needsAPerson();
    void aFailedStep_isCarriedOutOnceItsCauseIsGone();
    void aFileTakenAwayAfterTheSwap_isFoundAndPlacedAgain_data();
    void aFileTakenAwayAfterTheSwap_isFoundAndPlacedAgain();
    void theWebSteps_areSkippedWithTheReason();
    void theRecord_holdsTheEvidence();
    void movingFirst_keepsTheWayBackUntilTheRoleIsOver();
    void cancelling_aWait_leavesTheStepToBeContinued();
};

void TestRunner::aWholeNight_endsWithBothNodesUpdated()
{
    QVERIFY_NIGHT(begin, 1);
    const FolderSnapshot old = begin.files(Role::Primary);
    QCOMPARE(begin.files(Role::Secondary).differenceTo(old), QString());
    QVERIFY_NIGHT(night, 14);
    QVERIFY(!night.session().nextStep());
    for (const SessionStep &step : night.session().steps)
        QCOMPARE(step.record.state, StepState::Done);
    QVERIFY(!(night.files(Role::Primary) == old));
    QCOMPARE(night.files(Role::Primary).differenceTo(night.files(Role::Secondary)), QString());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
    QCOMPARE(night.mailRole().state, RoleState::Online);
    for (const Role role : {Role::Primary, Role::Secondary}) {
        QCOMPARE(night.stateOf(role), NodeState::Up);
        QCOMPARE(night.session().nodeOf(role).update, UpdateState::Updated);
        QVERIFY(!night.session().nodeOf(role).pausedByUs);
    }
    // The mail of the night is untouched.
    QCOMPARE(night.sharedFiles().differenceTo(begin.sharedFiles()), QString());
    QCOMPARE(night.world().state().moves, qint64(2));
}

void TestRunner::aLaterStep_isRefusedWhileAnEarlierOneIsOpen_data()
{
    rowsOf({1, 2, 5, 6, 9, 11});
}

void TestRunner::aLaterStep_isRefusedWhileAnEarlierOneIsOpen()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const State before = State::of(night);
    for (int later = step + 1; later <= 13; ++later) {
        night.goOver(specOf(stepNumber(later)).role);
        const StepRun run = night.runAt(specOf(stepNumber(later)).role, later);
        QCOMPARE(run.code, ExitCode::Refused);
        QVERIFY2(run.findings.hasCode(QStringLiteral("turn.earlier-step-open")), told(run).constData());
        QCOMPARE(night.record(later).state, StepState::Pending);
    }
    QVERIFY(State::of(night) == before);
}

void TestRunner::theWrongNode_isRefusedAndNothingIsWritten_data()
{
    rowsOf(allSteps());
}

void TestRunner::theWrongNode_isRefusedAndNothingIsWritten()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const QByteArray file = fileOf(night);
    const State before = State::of(night);
    const StepRun run = night.runAt(otherRole(specOf(stepNumber(step)).role), step);
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.findings.hasCode(QStringLiteral("seat.wrong-node")), told(run).constData());
    QCOMPARE(night.record(step).state, StepState::Pending);
    QCOMPARE(fileOf(night), file);
    QVERIFY(State::of(night) == before);
}

void TestRunner::looking_changesNothing_data()
{
    rowsOf(allSteps());
}

void TestRunner::looking_changesNothing()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const QByteArray file = fileOf(night);
    const FolderSnapshot all
        = FolderSnapshot::of(night.folder(Role::Secondary), FolderSnapshot::StateFolder::Include);
    const FolderSnapshot other
        = FolderSnapshot::of(night.folder(Role::Primary), FolderSnapshot::StateFolder::Include);
    const Role role = specOf(stepNumber(step)).role;
    Runner runner(night.file(), night.machine(role), night.catalog(), night.person);
    const Findings first = runner.check(stepNumber(step));
    const Findings second = runner.check(stepNumber(step));
    QVERIFY(!first.isEmpty());
    QVERIFY(!first.blocked());
    QCOMPARE(second.size(), first.size());
    QCOMPARE(night.record(step).state, StepState::Pending);
    QVERIFY_RESULT(night.file().save());
    QCOMPARE(fileOf(night), file);
    QCOMPARE(FolderSnapshot::of(night.folder(Role::Secondary), FolderSnapshot::StateFolder::Include)
                 .differenceTo(all),
             QString());
    QCOMPARE(FolderSnapshot::of(night.folder(Role::Primary), FolderSnapshot::StateFolder::Include)
                 .differenceTo(other),
             QString());
}

void TestRunner::aWarning_needsAPersonAndAReason()
{
    QVERIFY_NIGHT(night, 1);
    // Nothing is ticked: every open item of the checklist is a warning.
    night.person.acceptsWarnings = false;
    const StepRun stopped = night.runAt(Role::Secondary, 1);
    QCOMPARE(stopped.code, ExitCode::NeedsPerson);
    QVERIFY2(stopped.findings.hasCode(QStringLiteral("person.stopped")), told(stopped).constData());
    QVERIFY(night.record(1).overrides.isEmpty());
    QCOMPARE(night.record(1).state, StepState::Failed);

    night.person.acceptsWarnings = true;
    night.person.warned.clear();
    QVERIFY_DONE(night.runAt(Role::Secondary, 1));
    QVERIFY_RESULT(night.reopen());
    const QList<Override> overrides = night.record(1).overrides;
    QCOMPARE(overrides.size(), night.person.warned.size());
    QVERIFY(!overrides.isEmpty());
    for (const Override &one : overrides) {
        QCOMPARE(one.reason, night.person.reason);
        QCOMPARE(one.person, night.person.worker);
        QVERIFY(!one.title.isEmpty());
    }
}

void TestRunner::aWarningWithoutAReason_stopsTheStep()
{
    QVERIFY_NIGHT(night, 1);
    night.person.reason = QStringLiteral("  ");
    const StepRun run = night.runAt(Role::Secondary, 1);
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.hasCode(QStringLiteral("person.stopped")), told(run).constData());
    QVERIFY(night.record(1).overrides.isEmpty());
}

void TestRunner::aQuestion_thatIsNotAnswered_stopsTheStep()
{
    QVERIFY_NIGHT(night, 7);
    night.person.answersQuestions = false;
    const StepRun stopped = night.run(7);
    QCOMPARE(stopped.code, ExitCode::NeedsPerson);
    QVERIFY2(stopped.findings.hasCode(QStringLiteral("person.stopped")), told(stopped).constData());
    QVERIFY(night.session().licences.isEmpty());

    night.person.answersQuestions = true;
    night.person.answers[QStringLiteral("licence-key")] = QStringLiteral("entered");
    night.person.asked.clear();
    QVERIFY_DONE(night.run(7));
    QCOMPARE(night.record(7).answers.size(), night.person.asked.size());
    QVERIFY(night.person.asked.contains(QStringLiteral("mail-control-drive")));
    QVERIFY(night.person.asked.contains(QStringLiteral("mail-control-services")));
}

void TestRunner::committing_needsTwoPersons_data()
{
    rowsOf(kCommitting);
}

void TestRunner::committing_needsTwoPersons()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const State before = State::of(night);
    for (const bool workerThere : {true, false}) {
        night.person.worker = workerThere ? QStringLiteral("Sato") : QString();
        night.person.checker = workerThere ? QString() : QStringLiteral("Suzuki");
        const StepRun run = night.run(step);
        QCOMPARE(run.code, ExitCode::NeedsPerson);
        QVERIFY2(run.findings.hasCode(QStringLiteral("person.stopped")), told(run).constData());
        QVERIFY(State::of(night) == before);
        QVERIFY(night.record(step).state != StepState::Done);
    }
    // One person twice is one person.
    night.person.worker = QStringLiteral("Sato");
    night.person.checker = QStringLiteral("SATO ");
    QCOMPARE(night.run(step).code, ExitCode::NeedsPerson);
    QVERIFY(State::of(night) == before);
    night.person.checker = QStringLiteral("Suzuki");
    QVERIFY_DONE(night.run(step));
    QCOMPARE(night.record(step).marks.size(), qsizetype(2));
    QVERIFY(!(State::of(night) == before));
}

void TestRunner::onePerson_isEnoughWhereTheSiteAllowsIt()
{
    QVERIFY_NIGHT(night, 3);
    night.setSite(R"({"schema": 1, "site": {"onePersonAllowed": true}})");
    night.person.checker.clear();
    QVERIFY_DONE(night.run(3));
    QCOMPARE(night.record(3).marks.size(), qsizetype(1));
    QVERIFY(!night.person.confirmed.first().twoPersons);
}

void TestRunner::whatIsReadOut_namesHostSideAndEffect()
{
    QVERIFY_NIGHT(night, 6);
    QVERIFY_DONE(night.run(6));
    QCOMPARE(night.person.confirmed.size(), qsizetype(1));
    const CommitRequest &request = night.person.confirmed.first();
    // The 正系 is stopped from the 副系: the one that stops is read out first.
    QCOMPARE(request.host, QStringLiteral("MAIL01"));
    QCOMPARE(request.addresses, QStringList(QStringLiteral("192.0.2.11")));
    QCOMPARE(request.role, Role::Primary);
    QVERIFY2(request.from.contains(QStringLiteral("MAIL02")), qPrintable(request.from));
    QVERIFY(request.action.contains(QStringLiteral("MAIL01")));
    QVERIFY(request.twoPersons);
}

void TestRunner::afterTheDecisionTime_somebodyMustDecide()
{
    QVERIFY_NIGHT(night, 6);
    const QDateTime now = night.machine(Role::Secondary).clock().now();
    night.session().plan.end = now.addSecs(60);
    night.session().plan.wayBackMinutes = 30;
    const State before = State::of(night);
    const auto blocked = [&] {
        const StepRun run = night.run(6);
        return run.code == ExitCode::Refused && run.findings.hasCode(QStringLiteral("turn.decision-due"));
    };
    QVERIFY(blocked());
    // What was decided before that time does not count, and neither does the decision to go back.
    night.session().decisions.append({true, QStringLiteral("Tanaka"), {}, now.addSecs(-3600)});
    QVERIFY(blocked());
    night.session().decisions.append({false, QStringLiteral("Tanaka"), {}, now});
    QVERIFY(blocked());
    QVERIFY(State::of(night) == before);
    night.session().decisions.append({true, QStringLiteral("Tanaka"), {}, now});
    QVERIFY_DONE(night.run(6));
}

void TestRunner::theDecisionTime_isOverOnceMailIsHome()
{
    QVERIFY_NIGHT(night, 12);
    night.session().plan.end = night.machine(Role::Primary).clock().now().addSecs(-3600);
    QVERIFY_DONE(night.run(12));
    QVERIFY_DONE(night.run(13));
}

void TestRunner::aStepThatWasKilled_continues_data()
{
    rowsOf(allSteps());
}

void TestRunner::aStepThatWasKilled_continues()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    // As a process leaves it that was killed after it had begun.
    const QDateTime begun = night.machine(Role::Secondary).clock().now().addSecs(-600);
    night.record(step).state = StepState::Running;
    night.record(step).startedAt = begun;
    QVERIFY_RESULT(night.file().save());
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.session().nextStep()->value(), step);
    QVERIFY_DONE(night.run(step));
    QCOMPARE(night.record(step).state, StepState::Done);
    QCOMPARE(night.record(step).startedAt.toSecsSinceEpoch(), begun.toSecsSinceEpoch());
    QVERIFY(night.record(step).finishedAt >= begun);
}

void TestRunner::aStepThatIsDone_isNotCarriedOutAgain_data()
{
    rowsOf(kCommitting);
}

void TestRunner::aStepThatIsDone_isNotCarriedOutAgain()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step + 1);
    const State before = State::of(night);
    const StepRun run = night.run(step);
    QCOMPARE(run.code, ExitCode::Done);
    QCOMPARE(run.state, StepState::Done);
    QVERIFY(State::of(night) == before);
    QVERIFY(night.person.confirmed.isEmpty());
    QCOMPARE(night.session().nextStep()->value(), step + 1);
}

void TestRunner::whenAllIsDone_noStepBeginsAnew_data()
{
    rowsOf(allSteps());
}

void TestRunner::whenAllIsDone_noStepBeginsAnew()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, 14);
    const State before = State::of(night);
    const FolderSnapshot all
        = FolderSnapshot::of(night.folder(Role::Secondary), FolderSnapshot::StateFolder::Include);
    const StepRun run = night.run(step);
    QVERIFY2(run.code == ExitCode::Done, told(run).constData());
    QCOMPARE(night.record(step).state, StepState::Done);
    QVERIFY(State::of(night) == before);
    QCOMPARE(FolderSnapshot::of(night.folder(Role::Secondary), FolderSnapshot::StateFolder::Include)
                 .differenceTo(all),
             QString());
    QVERIFY(!night.session().nextStep());
}

void TestRunner::aBlocker_beforeAnythingWasChanged_isARefusal()
{
    QVERIFY_NIGHT(night, 1, QStringLiteral("service-still-running"));
    const State before = State::of(night);
    QVERIFY_RESULT(night.world().enterStep(1));
    const StepRun run = night.run(1);
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.findings.hasCode(QStringLiteral("services.running")), told(run).constData());
    QVERIFY(State::of(night) == before);
    QVERIFY_RESULT(night.world().stopStrayServices(night.name(Role::Secondary)));
    QVERIFY_DONE(night.run(1));
}

void TestRunner::aBlocker_afterSomethingWasChanged_needsAPerson()
{
    QVERIFY_NIGHT(night, 6, QStringLiteral("witness-lost"));
    QVERIFY_RESULT(night.world().enterStep(6));
    const StepRun run = night.run(6);
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.blocked(), told(run).constData());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
    QCOMPARE(night.mailRole().state, RoleState::Online);
}

void TestRunner::aFailedStep_isCarriedOutOnceItsCauseIsGone()
{
    QVERIFY_NIGHT(night, 3, QStringLiteral("file-in-use"));
    const State before = State::of(night);
    const StepRun failed = night.run(3);
    QCOMPARE(failed.code, ExitCode::RolledBack);
    QCOMPARE(failed.state, StepState::Failed);
    QVERIFY(State::of(night) == before);
    QVERIFY(night.session().untouched());
    QVERIFY_RESULT(night.world().mend(night.name(Role::Secondary)));
    QVERIFY_RESULT(night.reopen());
    QVERIFY_DONE(night.run(3));
    QVERIFY(!(State::of(night) == before));
}

void TestRunner::aFileTakenAwayAfterTheSwap_isFoundAndPlacedAgain_data()
{
    rowsOf({5, 10});
}

void TestRunner::aFileTakenAwayAfterTheSwap_isFoundAndPlacedAgain()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const Role role = specOf(stepNumber(step)).role;
    const QString victim = night.folder(role) + QStringLiteral("/MS/Epstrs.exe");
    const QString watching = NodeUpdate::tr("Watching whether security software leaves the new files alone");
    night.progress = [&](const ProgressState &state) {
        if (state.phase == watching && state.done > 0)
            QFile::remove(victim);
    };
    const StepRun run = night.run(step);
    QVERIFY(!QFile::exists(victim));
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.hasCode(QStringLiteral("verify.missing")), told(run).constData());
    // Mail must not come to a node on which a program is missing.
    QVERIFY(night.session().nodeOf(role).update != UpdateState::Updated);
    QVERIFY(night.stateOf(role) != NodeState::Up);

    night.progress = {};
    QVERIFY_DONE(night.run(step));
    QCOMPARE(night.person.warned.contains(QStringLiteral("apply.again")), step == 5);
    QVERIFY(QFile::exists(victim));
    QCOMPARE(night.session().nodeOf(role).update, UpdateState::Updated);
}

void TestRunner::theWebSteps_areSkippedWithTheReason()
{
    QVERIFY_NIGHT(night, 6, QStringLiteral("no-web"));
    for (const int step : {4, 5}) {
        QCOMPARE(night.record(step).state, StepState::Skipped);
        QVERIFY(!night.record(step).skipReason.isEmpty());
        QVERIFY(night.record(step).node == night.name(Role::Secondary));
    }
    QCOMPARE(night.session().nodeOf(Role::Secondary).update, UpdateState::Updated);
}

void TestRunner::theRecord_holdsTheEvidence()
{
    QVERIFY_NIGHT(night, 14);
    for (int step = 1; step <= 13; ++step) {
        const StepRecord &record = night.record(step);
        QVERIFY(record.node == night.name(specOf(stepNumber(step)).role));
        QVERIFY(record.startedAt.isValid() && record.finishedAt >= record.startedAt);
        QVERIFY2(!record.checkFindings.isEmpty(), qPrintable(QString::number(step)));
    }
    QVERIFY(!night.record(1).facts[QStringLiteral("services")].toArray().isEmpty());
    QVERIFY(!night.record(3).facts[QStringLiteral("mailUpdate")].toObject().isEmpty());
    QVERIFY(!night.record(6).facts[QStringLiteral("cluster")].toString().isEmpty());
    for (const Role role : {Role::Secondary, Role::Primary}) {
        const SessionNode &node = night.session().nodeOf(role);
        QVERIFY(!node.before.isEmpty());
        QVERIFY(!node.after.isEmpty());
        QVERIFY(!(node.before == node.after));
        QVERIFY(!node.mailTransaction.isEmpty());
        QVERIFY(!node.webTransaction.isEmpty());
    }
    QVERIFY(night.session().nodeOf(Role::Primary).after == night.session().nodeOf(Role::Secondary).after);
}

void TestRunner::movingFirst_keepsTheWayBackUntilTheRoleIsOver()
{
    QVERIFY_NIGHT(night, 6);
    bool seenBothUp = false;
    bool stoppedTooEarly = false;
    night.progress = [&](const ProgressState &) {
        const bool over = night.mailRole().owner == night.name(Role::Secondary)
            && night.mailRole().state == RoleState::Online;
        const bool up = night.stateOf(Role::Primary) == NodeState::Up;
        seenBothUp = seenBothUp || (over && up);
        stoppedTooEarly = stoppedTooEarly || (!seenBothUp && !up);
    };
    StepOptions options;
    options.moveFirst = true;
    QVERIFY_DONE(night.run(6, options));
    QVERIFY(seenBothUp);
    QVERIFY(!stoppedTooEarly);
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Down);
    QVERIFY(night.session().nodeOf(Role::Primary).pausedByUs);
    QVERIFY(night.mailRole().owner == night.name(Role::Secondary));
    for (int step = 7; step <= 13; ++step)
        QVERIFY_DONE(night.run(step));
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Up);
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
}

void TestRunner::cancelling_aWait_leavesTheStepToBeContinued()
{
    QVERIFY_NIGHT(night, 6);
    const CancelToken cancel;
    const Progress stopAtFirstReport = [&](const ProgressState &) { cancel.cancel(); };
    night.tickDue(6);
    const StepRun stopped = Runner(night.file(), night.machine(Role::Secondary), night.catalog(),
                                   night.person, stopAtFirstReport, cancel)
                                .run(stepNumber(6));
    QCOMPARE(stopped.code, ExitCode::NeedsPerson);
    QVERIFY_RESULT(night.reopen());
    QVERIFY_DONE(night.run(6));
    QVERIFY(night.mailRole().owner == night.name(Role::Secondary));
    for (const Outage &one : night.session().outages)
        QVERIFY(one.until.isValid());
}

QTEST_GUILESS_MAIN(TestRunner)
#include "TestRunner.moc"
