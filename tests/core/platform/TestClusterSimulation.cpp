// SPDX-License-Identifier: MIT
#include "platform/rehearsal/ClusterSimulation.h"
#include "platform/rehearsal/WorldBuilder.h"
#include "support/ResultMacros.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace epost;
using namespace std::chrono_literals;

namespace {

const NodeName kPrimary = rehearsalPrimary();
const NodeName kSecondary = rehearsalSecondary();

/// A fresh world without disks, and the shorthands that the rules are told with.
struct Simulated {
    explicit Simulated(const char *scenario = "smooth")
        : world(WorldBuilder(QStringLiteral("/none"), Scenario::named(QString::fromLatin1(scenario)).value())
                    .state())
    {
    }
    [[nodiscard]] RoleInfo role() const { return cluster.snapshot().roles.first(); }
    [[nodiscard]] NodeState stateOf(const NodeName &node) const
    {
        return cluster.snapshot().node(node)->state;
    }
    [[nodiscard]] ResourceState stateOf(const QString &resource) const
    {
        const RoleInfo seen = role();
        return std::ranges::find(seen.resources, resource, &ResourceInfo::name)->state;
    }
    [[nodiscard]] qsizetype runningOn(const NodeName &node) const
    {
        return std::ranges::count_if(world.node(node)->services, [](const SimulatedService &service) {
            return service.info.state == ServiceState::Running;
        });
    }
    /// Everything that is under way comes to its end.
    void settle() { cluster.advance(5min); }

    WorldState world;
    ClusterSimulation cluster{world};
};

} // namespace

#define ROLE_IS(state_, owner_)                                                                              \
    do {                                                                                                     \
        QCOMPARE(roleStateText(it.role().state), roleStateText(state_));                                     \
        QCOMPARE(it.role().owner.text(), (owner_).text());                                                   \
    } while (false)

class TestClusterSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atRest_thePrimaryHasTheRole_andOnlyItsServicesRun();
    void stoppingTheOwnersService_movesTheRole_withinItsTime();
    void aMove_takesResourcesDownInReverse_andUpInOrder();
    void servicesRun_exactlyWhileTheirResourceIsOnlineThere();
    void aPausedNode_takesNoRole_andKeepsTheOneItHas();
    void aPause_survivesARestart();
    void movingToADownNode_isRefused();
    void aSecondMove_isRefusedWhileTheFirstIsUnderWay();
    void aForeignNodeOrRole_isNotFound();
    void withoutAnyHost_theRoleGoesOffline_andComesBackWithItsNode();
    void aNodeThatIsNoPossibleOwner_neverGetsTheRole();
    void losingTheWitness_isHarmlessWhileBothNodesAreUp();
    void losingTheWitness_stopsTheSurvivor();
    void quorumIsForetold();
    void withoutAMajority_aStartingNodeWaits();
    void twoNodesThatStartTogether_formAMajorityWithoutTheWitness();
    void aJoiningPreferredOwner_getsTheRoleBack_onlyWhereConfigured_data();
    void aJoiningPreferredOwner_getsTheRoleBack_onlyWhereConfigured();
    void aPausedPreferredOwner_getsTheRoleBackWhenResumed();
    void aFailbackWindow_isWaitedFor();
    void aHangingService_staysInStopPending_andCannotBeStarted();
    void aFailingResource_failsTheRole_andTheWayBackWorks();
    void aFailingResource_sendsTheRoleToAnotherHost();
    void aPowerCutOfTheOwner_movesTheRoleAfterTheHeartbeat();
    void aNodeWithoutPower_doesNotAnswer();
    void stoppingAJoiningNode_stopsItAtOnce();
    void timeNeverRunsBack();
};

void TestClusterSimulation::atRest_thePrimaryHasTheRole_andOnlyItsServicesRun()
{
    const Simulated it;
    ROLE_IS(RoleState::Online, kPrimary);
    QCOMPARE(it.runningOn(kPrimary), it.world.node(kPrimary)->services.size());
    QCOMPARE(it.runningOn(kSecondary), 0);
    QVERIFY(!it.cluster.untilNextEvent());
}

void TestClusterSimulation::stoppingTheOwnersService_movesTheRole_withinItsTime()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    QVERIFY(it.cluster.snapshot().node(kPrimary)->clusterServiceStopping);
    it.cluster.advance(ClusterSimulation::kServiceStop);
    QCOMPARE(it.stateOf(kPrimary), NodeState::Down);
    ROLE_IS(RoleState::Pending, kSecondary);
    it.cluster.advance(ClusterSimulation::kShortestMove - ClusterSimulation::kServiceStop - 1ms);
    QCOMPARE(it.role().state, RoleState::Pending);
    it.cluster.advance(ClusterSimulation::kLongestMove - ClusterSimulation::kShortestMove + 1ms);
    ROLE_IS(RoleState::Online, kSecondary);
}

void TestClusterSimulation::aMove_takesResourcesDownInReverse_andUpInOrder()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.moveRole(QStringLiteral("e-post"), kSecondary));
    QStringList wentDown;
    QStringList cameUp;
    QStringList names;
    for (const ResourceInfo &resource : it.role().resources)
        names.append(resource.name);
    QList<ResourceInfo> before = it.role().resources;
    while (const auto next = it.cluster.untilNextEvent()) {
        it.cluster.advance(*next);
        const QList<ResourceInfo> now = it.role().resources;
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (before[i].state != ResourceState::Offline && now[i].state == ResourceState::Offline)
                wentDown.append(now[i].name);
            if (before[i].state != ResourceState::Online && now[i].state == ResourceState::Online)
                cameUp.append(now[i].name);
        }
        before = now;
    }
    QCOMPARE(cameUp, names);
    QCOMPARE(wentDown.size(), names.size());
    QCOMPARE(QStringList(wentDown.rbegin(), wentDown.rend()), names);
}

void TestClusterSimulation::servicesRun_exactlyWhileTheirResourceIsOnlineThere()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.moveRole(it.world.role.name, kSecondary));
    int events = 0;
    while (const auto next = it.cluster.untilNextEvent()) {
        it.cluster.advance(*next);
        ++events;
        for (const SimulatedNode &node : it.world.nodes) {
            for (const SimulatedService &service : node.services) {
                const bool online
                    = it.role().owner == node.name && it.stateOf(service.info.name) == ResourceState::Online;
                QCOMPARE(service.info.state == ServiceState::Running, online);
            }
        }
    }
    QVERIFY(events > 10);
    QCOMPARE(it.runningOn(kSecondary), it.world.node(kSecondary)->services.size());
}

void TestClusterSimulation::aPausedNode_takesNoRole_andKeepsTheOneItHas()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.pauseNode(kSecondary));
    QCOMPARE(it.cluster.moveRole(it.world.role.name, kSecondary).error().errorClass(), ErrorClass::Refused);
    QVERIFY_RESULT(it.cluster.pauseNode(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Offline, kPrimary);
    QCOMPARE(it.runningOn(kPrimary) + it.runningOn(kSecondary), 0);
}

void TestClusterSimulation::aPause_survivesARestart()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.pauseNode(kSecondary));
    it.cluster.powerOff(kSecondary);
    QCOMPARE(it.stateOf(kSecondary), NodeState::Down);
    it.cluster.powerOn(kSecondary);
    QCOMPARE(it.stateOf(kSecondary), NodeState::Joining);
    it.settle();
    QCOMPARE(it.stateOf(kSecondary), NodeState::Paused);
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::movingToADownNode_isRefused()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kSecondary));
    it.settle();
    const auto moved = it.cluster.moveRole(it.world.role.name, kSecondary);
    QCOMPARE(moved.error().errorClass(), ErrorClass::Refused);
    QVERIFY(!moved.error().remedy().isEmpty());
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::aSecondMove_isRefusedWhileTheFirstIsUnderWay()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.moveRole(it.world.role.name, kSecondary));
    QCOMPARE(it.cluster.moveRole(it.world.role.name, kPrimary).error().errorClass(), ErrorClass::Refused);
    it.settle();
    ROLE_IS(RoleState::Online, kSecondary);
}

void TestClusterSimulation::aForeignNodeOrRole_isNotFound()
{
    Simulated it;
    const NodeName foreign = NodeName::parse(QStringLiteral("MAIL09")).value();
    QCOMPARE(it.cluster.pauseNode(foreign).error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(it.cluster.stopClusterService(foreign).error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(it.cluster.moveRole(it.world.role.name, foreign).error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(it.cluster.moveRole(QStringLiteral("SQL"), kSecondary).error().errorClass(),
             ErrorClass::NotFound);
}

void TestClusterSimulation::withoutAnyHost_theRoleGoesOffline_andComesBackWithItsNode()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.pauseNode(kSecondary));
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    QCOMPARE(it.role().state, RoleState::Offline);
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::aNodeThatIsNoPossibleOwner_neverGetsTheRole()
{
    Simulated it("failover-refused");
    QCOMPARE(it.stateOf(kSecondary), NodeState::Up);
    QCOMPARE(it.cluster.moveRole(it.world.role.name, kSecondary).error().errorClass(), ErrorClass::Refused);
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Offline, kPrimary);
}

void TestClusterSimulation::losingTheWitness_isHarmlessWhileBothNodesAreUp()
{
    Simulated it;
    it.cluster.setWitness(false);
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
    QCOMPARE(it.stateOf(kSecondary), NodeState::Up);
    QCOMPARE(it.cluster.snapshot().witness.state, ResourceState::Failed);
}

void TestClusterSimulation::losingTheWitness_stopsTheSurvivor()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Online, kSecondary);
    it.cluster.setWitness(false);
    QCOMPARE(it.stateOf(kSecondary), NodeState::Down);
    QCOMPARE(it.role().state, RoleState::Offline);
    QCOMPARE(it.runningOn(kSecondary), 0);
}

void TestClusterSimulation::quorumIsForetold()
{
    Simulated it;
    QVERIFY(it.cluster.keepsQuorumWithout(kPrimary));
    it.cluster.setWitness(false);
    QVERIFY(!it.cluster.keepsQuorumWithout(kPrimary));
    it.cluster.setWitness(true);
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    QVERIFY(!it.cluster.keepsQuorumWithout(kSecondary));
}

void TestClusterSimulation::withoutAMajority_aStartingNodeWaits()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    it.cluster.setWitness(false);
    QVERIFY_RESULT(it.cluster.startClusterService(kSecondary));
    it.settle();
    QCOMPARE(it.stateOf(kSecondary), NodeState::Joining);
    it.cluster.setWitness(true);
    it.settle();
    ROLE_IS(RoleState::Online, kSecondary);
}

void TestClusterSimulation::twoNodesThatStartTogether_formAMajorityWithoutTheWitness()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    it.cluster.setWitness(false);
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    QVERIFY_RESULT(it.cluster.startClusterService(kSecondary));
    it.settle();
    QCOMPARE(it.stateOf(kPrimary), NodeState::Up);
    QCOMPARE(it.stateOf(kSecondary), NodeState::Up);
    QCOMPARE(it.role().state, RoleState::Online);
}

void TestClusterSimulation::aJoiningPreferredOwner_getsTheRoleBack_onlyWhereConfigured_data()
{
    QTest::addColumn<bool>("automatic");
    QTest::addColumn<bool>("preferred");
    QTest::addColumn<bool>("returns");
    QTest::newRow("configured") << true << true << true;
    QTest::newRow("AutoFailbackType 0") << false << true << false;
    QTest::newRow("no preferred owner") << true << false << false;
}

void TestClusterSimulation::aJoiningPreferredOwner_getsTheRoleBack_onlyWhereConfigured()
{
    QFETCH(bool, automatic);
    QFETCH(bool, preferred);
    QFETCH(bool, returns);
    Simulated it;
    it.world.role.automaticFailback = automatic;
    if (!preferred)
        it.world.role.preferredOwners.clear();
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    it.cluster.advance(ClusterSimulation::kJoin - 1ms);
    ROLE_IS(RoleState::Online, kSecondary);
    QCOMPARE(it.stateOf(kPrimary), NodeState::Joining);
    it.cluster.advance(1ms);
    QCOMPARE(it.stateOf(kPrimary), NodeState::Up);
    QCOMPARE(it.role().state == RoleState::Pending, returns);
    it.settle();
    ROLE_IS(RoleState::Online, returns ? kPrimary : kSecondary);
}

void TestClusterSimulation::aPausedPreferredOwner_getsTheRoleBackWhenResumed()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.pauseNode(kPrimary));
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    QCOMPARE(it.cluster.resumeNode(kPrimary).error().errorClass(), ErrorClass::Refused); // down
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    it.settle();
    QCOMPARE(it.stateOf(kPrimary), NodeState::Paused);
    ROLE_IS(RoleState::Online, kSecondary);
    QVERIFY_RESULT(it.cluster.resumeNode(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::aFailbackWindow_isWaitedFor()
{
    Simulated it("failback-window"); // 3:00 to 4:00; the world begins at 23:30
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    it.cluster.advance(3h);
    ROLE_IS(RoleState::Online, kSecondary);
    it.cluster.advance(1h);
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::aHangingService_staysInStopPending_andCannotBeStarted()
{
    Simulated it("cluster-service-hangs");
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.cluster.advance(20min);
    QVERIFY(it.cluster.snapshot().node(kPrimary)->clusterServiceStopping);
    QCOMPARE(it.cluster.startClusterService(kPrimary).error().errorClass(), ErrorClass::Refused);
    ROLE_IS(RoleState::Online, kSecondary);
    it.cluster.advance(10min);
    QCOMPARE(it.stateOf(kPrimary), NodeState::Down);
}

void TestClusterSimulation::aFailingResource_failsTheRole_andTheWayBackWorks()
{
    Simulated it("role-fails-on-target");
    it.world.role.automaticFailback = false;
    QVERIFY_RESULT(it.cluster.stopClusterService(kPrimary));
    it.settle();
    ROLE_IS(RoleState::Failed, kSecondary);
    QCOMPARE(it.stateOf(QStringLiteral("EPSTDS")), ResourceState::Failed);
    QCOMPARE(it.stateOf(QStringLiteral("EPSTPOP3S")), ResourceState::Offline);
    QVERIFY_RESULT(it.cluster.startClusterService(kPrimary));
    it.settle();
    QVERIFY_RESULT(it.cluster.moveRole(it.world.role.name, kPrimary));
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
}

void TestClusterSimulation::aFailingResource_sendsTheRoleToAnotherHost()
{
    Simulated it("role-fails-on-target");
    QVERIFY_RESULT(it.cluster.moveRole(it.world.role.name, kSecondary));
    it.settle();
    ROLE_IS(RoleState::Online, kPrimary);
    QVERIFY(it.world.fault(FaultKind::ResourceFails, kSecondary)->seen);
}

void TestClusterSimulation::aPowerCutOfTheOwner_movesTheRoleAfterTheHeartbeat()
{
    Simulated it;
    it.cluster.powerOff(kPrimary);
    QCOMPARE(it.runningOn(kPrimary), 0);
    it.cluster.advance(ClusterSimulation::kHeartbeatLost);
    ROLE_IS(RoleState::Pending, kSecondary);
    it.settle();
    ROLE_IS(RoleState::Online, kSecondary);
}

void TestClusterSimulation::aNodeWithoutPower_doesNotAnswer()
{
    Simulated it;
    it.cluster.powerOff(kSecondary);
    QCOMPARE(it.cluster.startClusterService(kSecondary).error().errorClass(), ErrorClass::Unreachable);
    QCOMPARE(it.cluster.pauseNode(kSecondary).error().errorClass(), ErrorClass::Unreachable);
    it.cluster.powerOn(kSecondary);
    it.settle();
    QCOMPARE(it.stateOf(kSecondary), NodeState::Up);
}

void TestClusterSimulation::stoppingAJoiningNode_stopsItAtOnce()
{
    Simulated it;
    QVERIFY_RESULT(it.cluster.stopClusterService(kSecondary));
    it.settle();
    QVERIFY_RESULT(it.cluster.startClusterService(kSecondary));
    QVERIFY_RESULT(it.cluster.stopClusterService(kSecondary));
    it.settle();
    QCOMPARE(it.stateOf(kSecondary), NodeState::Down);
}

void TestClusterSimulation::timeNeverRunsBack()
{
    Simulated it;
    it.cluster.advance(1s);
    it.cluster.advance(-5s);
    QCOMPARE(it.world.clock, 1000);
}

QTEST_GUILESS_MAIN(TestClusterSimulation)
#include "TestClusterSimulation.moc"
