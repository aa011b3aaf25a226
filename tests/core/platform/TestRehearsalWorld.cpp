// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "platform/Machine.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "support/MachineInstalls.h"
#include "support/ResultMacros.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

using namespace epost;
using namespace std::chrono_literals;

namespace {

using World = std::shared_ptr<RehearsalWorld>;

Result<World> worldIn(const QTemporaryDir &folder, const char *scenario = "smooth")
{
    return RehearsalWorld::create(folder.filePath(QStringLiteral("w")),
                                  Scenario::named(QString::fromLatin1(scenario)).value());
}

NodeState stateOf(const World &world, const NodeName &node)
{
    WorldState state = world->state();
    return ClusterSimulation(state).snapshot().node(node)->state;
}

} // namespace

class TestRehearsalWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewWorld_hasDrivesPackagesAndSharedDisk();
    void aFolderWithSomethingInIt_isRefusedAndLeftAlone();
    void openingAgain_continuesWhereItWas();
    void twoObjectsOnOneWorld_seeEachOthersChanges();
    void changesOfSeveralThreads_areNeverLost();
    void aFailedChange_leavesNothingBehind();
    void aForeignOrCorruptFile_isAClearError_data();
    void aForeignOrCorruptFile_isAClearError();
    void aFolderWithoutAWorld_isNotFound();
    void aForeignMachine_isNotFound();
    void aWorldThatWasMovedElsewhere_works();
    void theScript_happensOnceAtItsStep();
    void aDarkNode_isSwitchedOnByOpeningTheWorldAnew();
    void aReboot_joinsThePausedNodeAgain_withoutMovingTheRole();
    void people_canMendWhatTheScenarioBroke();
};

void TestRehearsalWorld::aNewWorld_hasDrivesPackagesAndSharedDisk()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder);
    QVERIFY_RESULT(world);
    const QString root = (*world)->root();
    for (const char *node : {"MAIL01", "MAIL02"}) {
        const QString epost
            = QStringLiteral("%1/nodes/%2/C/Program Files/EPOST").arg(root, QString::fromLatin1(node));
        const auto mail = filesBelow(epost + QStringLiteral("/MS"));
        QVERIFY_RESULT(mail);
        QVERIFY(mail->size() >= 25);
        const auto web = filesBelow(epost + QStringLiteral("/webman"));
        QVERIFY_RESULT(web);
        QVERIFY(web->size() >= 11);
        QVERIFY(QFileInfo::exists(epost + QStringLiteral("/MS/更新履歴.txt")));
        QVERIFY(QFileInfo::exists(epost + QStringLiteral("/MS/営業所.example.jp.idx")));
    }
    QVERIFY(QFileInfo(root + QStringLiteral("/shared/M/mail/incoming")).isDir());
    qint64 total = 0;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        total += it.fileInfo().size();
    }
    QVERIFY2(total < 12 * 1024 * 1024, qPrintable(QString::number(total)));
}

void TestRehearsalWorld::aFolderWithSomethingInIt_isRefusedAndLeftAlone()
{
    const QTemporaryDir folder;
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("mine.txt")), "mine"));
    const auto world = RehearsalWorld::create(folder.path(), Scenario::all().first());
    QCOMPARE(world.error().errorClass(), ErrorClass::Refused);
    QCOMPARE(filesBelow(folder.path())->size(), 1);
}

void TestRehearsalWorld::openingAgain_continuesWhereItWas()
{
    const QTemporaryDir folder;
    QString root;
    {
        const auto world = worldIn(folder);
        QVERIFY_RESULT(world);
        root = (*world)->root();
        const auto machine = (*world)->machineFor((*world)->secondary());
        QVERIFY_RESULT((*machine)->cluster().stopClusterService((*world)->primary()));
        (*machine)->clock().pause(3s, {});
    }
    const auto again = RehearsalWorld::open(root);
    QVERIFY_RESULT(again);
    const auto machine = (*again)->machineFor((*again)->secondary());
    QCOMPARE((*machine)->clock().monotonic(), Milliseconds(3s));
    QVERIFY((*machine)->cluster().observe()->node((*again)->primary())->clusterServiceStopping);
    (*machine)->clock().pause(1min, {});
    const auto seen = (*machine)->cluster().observe();
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->roles.first().state, RoleState::Online);
    QVERIFY(seen->roles.first().owner == (*again)->secondary());
}

void TestRehearsalWorld::twoObjectsOnOneWorld_seeEachOthersChanges()
{
    const QTemporaryDir folder;
    const auto one = worldIn(folder);
    QVERIFY_RESULT(one);
    const auto two = RehearsalWorld::open((*one)->root());
    QVERIFY_RESULT(two);
    const auto machine = (*one)->machineFor((*one)->primary());
    QVERIFY_RESULT((*machine)->cluster().pauseNode((*one)->secondary()));
    QCOMPARE(stateOf(*two, (*two)->secondary()), NodeState::Paused);
}

void TestRehearsalWorld::changesOfSeveralThreads_areNeverLost()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder);
    QVERIFY_RESULT(world);
    constexpr int kEach = 25;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < kEach; ++n) {
                (void)(*world)->change([](WorldState &state) -> Result<> {
                    ++state.clock;
                    return {};
                });
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE((*world)->state().clock, 4 * kEach);
}

void TestRehearsalWorld::aFailedChange_leavesNothingBehind()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder);
    QVERIFY_RESULT(world);
    const auto changed = (*world)->change([](WorldState &state) -> Result<> {
        state.clock = 77;
        return fail(ErrorClass::Refused, QStringLiteral("no"));
    });
    QVERIFY(!changed);
    QCOMPARE((*world)->state().clock, 0);
}

void TestRehearsalWorld::aForeignOrCorruptFile_isAClearError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("MZ\x90");
    QTest::newRow("another JSON") << QByteArray("{\"hello\":1}");
    QTest::newRow("cut off") << QByteArray("{\"schema\":1,\"nodes\":[{");
}

void TestRehearsalWorld::aForeignOrCorruptFile_isAClearError()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.json"));
    QVERIFY_RESULT(writeFile(file, content));
    const auto world = RehearsalWorld::open(folder.path());
    QVERIFY(!world);
    QCOMPARE(world.error().errorClass(), ErrorClass::Damaged);
    QCOMPARE(world.error().subject(), file);
    QCOMPARE(readFile(file, 1000).value(), content);
}

void TestRehearsalWorld::aFolderWithoutAWorld_isNotFound()
{
    const QTemporaryDir folder;
    QCOMPARE(RehearsalWorld::open(folder.path()).error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(RehearsalWorld::open(folder.filePath(QStringLiteral("x"))).error().errorClass(),
             ErrorClass::NotFound);
}

void TestRehearsalWorld::aForeignMachine_isNotFound()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder);
    QVERIFY_RESULT(world);
    QCOMPARE((*world)->machineFor(NodeName()).error().errorClass(), ErrorClass::NotFound);
    QVERIFY_RESULT((*world)->machineFor(NodeName::parse(QStringLiteral("mail01")).value()));
}

void TestRehearsalWorld::aWorldThatWasMovedElsewhere_works()
{
    const QTemporaryDir folder;
    QString old;
    {
        const auto world = worldIn(folder);
        QVERIFY_RESULT(world);
        old = (*world)->root();
    }
    QVERIFY(!readFile(old + QStringLiteral("/world.json"), 1 << 20)->contains(folder.path().toUtf8()));
    const QString moved = folder.filePath(QStringLiteral("moved"));
    QVERIFY(QDir().rename(old, moved));
    const auto world = RehearsalWorld::open(moved);
    QVERIFY_RESULT(world);
    const auto machine = (*world)->machineFor((*world)->primary());
    const Folder install = test::installFolder(**machine);
    QVERIFY(install.path().startsWith(moved));
    QCOMPARE((*machine)->services().servicesBelow(install)->size(), 5);
}

void TestRehearsalWorld::theScript_happensOnceAtItsStep()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder, "witness-lost");
    QVERIFY_RESULT(world);
    QVERIFY_RESULT((*world)->enterStep(5));
    QCOMPARE((*world)->state().witness.state, ResourceState::Online);
    QVERIFY_RESULT((*world)->enterStep(6));
    QCOMPARE((*world)->state().witness.state, ResourceState::Failed);
    QVERIFY_RESULT((*world)->setWitness(true));
    QVERIFY_RESULT((*world)->enterStep(6));
    QCOMPARE((*world)->state().witness.state, ResourceState::Online);
}

void TestRehearsalWorld::aDarkNode_isSwitchedOnByOpeningTheWorldAnew()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder);
    QVERIFY_RESULT(world);
    const NodeName node = (*world)->secondary();
    const auto machine = (*world)->machineFor(node);
    QVERIFY_RESULT((*world)->cutPower(node));
    QVERIFY((*world)->isDark(node));
    QCOMPARE((*machine)->cluster().observe().error().errorClass(), ErrorClass::PowerLost);
    QCOMPARE((*machine)->processes().running().error().errorClass(), ErrorClass::PowerLost);
    QCOMPARE((*machine)->mailSettings({}).error().errorClass(), ErrorClass::PowerLost);
    const auto other = (*world)->machineFor((*world)->primary());
    QCOMPARE((*other)->clockOf(node).error().errorClass(), ErrorClass::Unreachable);

    const auto again = RehearsalWorld::open((*world)->root());
    QVERIFY_RESULT(again);
    QVERIFY(!(*again)->isDark(node));
    const auto booted = (*again)->machineFor(node);
    QCOMPARE(stateOf(*again, node), NodeState::Joining);
    (*booted)->clock().pause(3min, {});
    QCOMPARE(stateOf(*again, node), NodeState::Up);
}

void TestRehearsalWorld::aReboot_joinsThePausedNodeAgain_withoutMovingTheRole()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder, "reboot-at-10");
    QVERIFY_RESULT(world);
    const NodeName primary = (*world)->primary();
    const auto machine = (*world)->machineFor((*world)->secondary());
    Cluster &cluster = (*machine)->cluster();
    QVERIFY_RESULT(cluster.pauseNode(primary));
    QVERIFY_RESULT(cluster.stopClusterService(primary));
    (*machine)->clock().pause(2min, {});
    QVERIFY_RESULT((*world)->enterStep(10));
    (*machine)->clock().pause(5min, {});
    const auto seen = cluster.observe();
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->node(primary)->state, NodeState::Paused);
    QVERIFY(seen->roles.first().owner == (*world)->secondary());
    QCOMPARE(seen->roles.first().state, RoleState::Online);
}

void TestRehearsalWorld::people_canMendWhatTheScenarioBroke()
{
    const QTemporaryDir folder;
    const auto world = worldIn(folder, "mail-control-open");
    QVERIFY_RESULT(world);
    const NodeName node = (*world)->secondary();
    const auto machine = (*world)->machineFor(node);
    QVERIFY_RESULT((*world)->enterStep(1));
    QCOMPARE((*machine)->processes().running()->size(), 1);
    QVERIFY(!(*machine)->processes().running()->first().connected);
    QVERIFY_RESULT((*world)->closeTools(node));
    QVERIFY((*machine)->processes().running()->isEmpty());
    QVERIFY_RESULT((*world)->change([&](WorldState &state) -> Result<> {
        state.node(node)->services.first().info.state = ServiceState::Running;
        state.faults.append({FaultKind::CannotHostRole, node, 0, {}, false});
        return {};
    }));
    QVERIFY_RESULT((*world)->stopStrayServices(node));
    QVERIFY((*machine)->processes().running()->isEmpty());
    QVERIFY_RESULT((*world)->mend(node));
    QVERIFY((*world)->state().faults.isEmpty());
}

QTEST_GUILESS_MAIN(TestRehearsalWorld)
#include "TestRehearsalWorld.moc"
