// SPDX-License-Identifier: MIT
#include "Night.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

/// Changes the cluster as somebody else does in the Failover Cluster Manager.
template <typename Change>
Result<> byHand(Night &night, Change change)
{
    return night.world().change([&](WorldState &world) -> Result<> {
        ClusterSimulation simulation(world);
        return change(simulation);
    });
}

} // namespace

/// No mixed files can go live: while the files of a node are swapped it takes no role.
class TestNodePause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNode_isPausedWhileItsFilesAreSwapped_data();
    void aNode_isPausedWhileItsFilesAreSwapped();
    void theNode_isReadyAgainAfterTheVerifiedCommit();
    void thePrimary_isPausedBeforeItsClusterServiceStops_andUntilItIsVerified();
    void thePause_survivesARestartAtStep10();
    void aPowerCut_leavesTheNodePaused();
    void aPauseBySomebodyElse_isNeverEnded();
    void aNodePausedBySomebodyElse_isNoTargetOfTheSwitch();
    void theSite_canSwitchItOff();
    void aFailedStep_thatTookItselfBack_leavesNoPause();
};

void TestNodePause::aNode_isPausedWhileItsFilesAreSwapped_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {3, 5, 10})
        QTest::addRow("step %d", step) << step;
}

void TestNodePause::aNode_isPausedWhileItsFilesAreSwapped()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    const Role role = specOf(stepNumber(step)).role;
    const FolderSnapshot old = night.files(role);
    FolderSnapshot last = old;
    int swaps = 0;
    QStringList unpaused;
    night.progress = [&](const ProgressState &state) {
        const FolderSnapshot now = night.files(role);
        const bool stopped = night.stateOf(role) == NodeState::Down; // takes no role either
        if (!(now == last) && night.stateOf(role) != NodeState::Paused && !stopped)
            unpaused.append(state.phase);
        swaps += now == last ? 0 : 1;
        last = now;
    };
    QVERIFY_DONE(night.run(step));
    QVERIFY2(unpaused.isEmpty(), qPrintable(unpaused.join(QLatin1Char('\n'))));
    QVERIFY2(swaps > 0, "nobody looked while files were swapped");
    QVERIFY(!(night.files(role) == old));
    if (step == 10)
        QVERIFY(night.world().state().node(night.name(role))->paused);
}

void TestNodePause::theNode_isReadyAgainAfterTheVerifiedCommit()
{
    QVERIFY_NIGHT(between, 4);
    QCOMPARE(between.stateOf(Role::Secondary), NodeState::Paused); // the web files are still old
    QVERIFY(between.session().nodeOf(Role::Secondary).pausedByUs);
    QVERIFY_NIGHT(night, 6);
    QCOMPARE(night.stateOf(Role::Secondary), NodeState::Up);
    QVERIFY(!night.session().nodeOf(Role::Secondary).pausedByUs);
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Up);
}

void TestNodePause::thePrimary_isPausedBeforeItsClusterServiceStops_andUntilItIsVerified()
{
    QVERIFY_NIGHT(night, 6);
    bool stoppedUnpaused = false;
    night.progress = [&](const ProgressState &) {
        const WorldState world = night.world().state();
        const SimulatedNode *primary = world.node(night.name(Role::Primary));
        stoppedUnpaused = stoppedUnpaused
            || (primary->clusterService != ClusterServiceState::Running && !primary->paused);
    };
    QVERIFY_DONE(night.run(6));
    QVERIFY(!stoppedUnpaused);
    for (int step = 7; step <= 10; ++step) {
        QVERIFY(night.world().state().node(night.name(Role::Primary))->paused);
        QVERIFY_DONE(night.run(step));
    }
    QVERIFY(night.world().state().node(night.name(Role::Primary))->paused);
    QVERIFY_DONE(night.run(11));
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Up);
    QVERIFY(!night.session().nodeOf(Role::Primary).pausedByUs);
}

void TestNodePause::thePause_survivesARestartAtStep10()
{
    QVERIFY_NIGHT(night, 10);
    QVERIFY_RESULT(night.world().restart(night.name(Role::Primary)));
    // Long enough to boot and to join the cluster again.
    night.machine(Role::Secondary).clock().pause(Milliseconds(600'000), {});
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Paused);
    QVERIFY(night.mailRole().owner == night.name(Role::Secondary));
    QVERIFY_DONE(night.run(10));
    QCOMPARE(night.stateOf(Role::Primary), NodeState::Paused);
    QVERIFY(night.mailRole().owner == night.name(Role::Secondary));
    QVERIFY_DONE(night.run(11));
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
}

void TestNodePause::aPowerCut_leavesTheNodePaused()
{
    QVERIFY_NIGHT(night, 3, QStringLiteral("power-cut"));
    const StepRun run = night.run(3);
    QCOMPARE(run.code, ExitCode::Interrupted);
    QVERIFY_RESULT(night.reopen());
    QVERIFY(night.world().state().node(night.name(Role::Secondary))->paused);
    QVERIFY(night.session().nodeOf(Role::Secondary).pausedByUs);
    QCOMPARE(night.session().nodeOf(Role::Secondary).update, UpdateState::Differing);
    QVERIFY_DONE(night.run(3));
    for (int step = 4; step <= 6; ++step)
        QVERIFY_DONE(night.run(step));
    QCOMPARE(night.stateOf(Role::Secondary), NodeState::Up);
}

void TestNodePause::aPauseBySomebodyElse_isNeverEnded()
{
    QVERIFY_NIGHT(night, 3);
    QVERIFY_RESULT(byHand(
        night, [&](ClusterSimulation &cluster) { return cluster.pauseNode(night.name(Role::Secondary)); }));
    for (int step = 3; step <= 5; ++step)
        QVERIFY_DONE(night.run(step));
    QVERIFY(!night.session().nodeOf(Role::Secondary).pausedByUs);
    QCOMPARE(night.stateOf(Role::Secondary), NodeState::Paused);
}

void TestNodePause::aNodePausedBySomebodyElse_isNoTargetOfTheSwitch()
{
    for (const Role role : {Role::Secondary, Role::Primary}) {
        QVERIFY_NIGHT(night, 6);
        QVERIFY_RESULT(
            byHand(night, [&](ClusterSimulation &cluster) { return cluster.pauseNode(night.name(role)); }));
        const StepRun run = night.run(6);
        QCOMPARE(run.code, ExitCode::NeedsPerson);
        QVERIFY2(run.findings.hasCode(QStringLiteral("cluster.node-not-up")), told(run).constData());
        QVERIFY(night.mailRole().owner == night.name(Role::Primary));
        QCOMPARE(night.mailRole().state, RoleState::Online);
        QCOMPARE(night.stateOf(role), NodeState::Paused);
    }
}

void TestNodePause::theSite_canSwitchItOff()
{
    QVERIFY_NIGHT(night, 3);
    night.setSite(R"({"schema": 1, "site": {"pauseNodes": false}})");
    bool paused = false;
    night.progress = [&](const ProgressState &) {
        paused = paused || night.stateOf(Role::Secondary) == NodeState::Paused
            || night.world().state().node(night.name(Role::Primary))->paused;
    };
    for (int step = 3; step <= 13; ++step)
        QVERIFY_DONE(night.run(step));
    QVERIFY(!paused);
}

void TestNodePause::aFailedStep_thatTookItselfBack_leavesNoPause()
{
    QVERIFY_NIGHT(night, 3, QStringLiteral("file-in-use"));
    QCOMPARE(night.run(3).code, ExitCode::RolledBack);
    QCOMPARE(night.stateOf(Role::Secondary), NodeState::Up);
    QVERIFY(!night.session().nodeOf(Role::Secondary).pausedByUs);
}

QTEST_GUILESS_MAIN(TestNodePause)
#include "TestNodePause.moc"
