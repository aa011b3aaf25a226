// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "platform/rehearsal/DriveMap.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "support/MachineInstalls.h"
#include "support/ResultMacros.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace epost;
using namespace epost::test;
using namespace std::chrono_literals;

namespace {

const QString kWorkFolder = QStringLiteral("M:\\mail");
const QString kRoleAddress = QStringLiteral("192.0.2.20");

/// A world and both its machines.
struct Stage {
    explicit Stage(const char *scenario = "smooth")
        : world(RehearsalWorld::create(folder.filePath(QStringLiteral("w")),
                                       Scenario::named(QString::fromLatin1(scenario)).value())
                    .value())
        , primary(world->machineFor(world->primary()).value())
        , secondary(world->machineFor(world->secondary()).value())
    {
    }
    void moveToSecondary()
    {
        QVERIFY_RESULT(secondary->cluster().stopClusterService(world->primary()));
        secondary->clock().pause(1min, {});
    }
    QTemporaryDir folder;
    std::shared_ptr<RehearsalWorld> world;
    std::unique_ptr<Machine> primary;
    std::unique_ptr<Machine> secondary;
};

} // namespace

class TestRehearsalMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paths_areThoseOfTheMachine_data();
    void paths_areThoseOfTheMachine();
    void typedPaths_areTakenAsWindowsTakesThem_data();
    void typedPaths_areTakenAsWindowsTakesThem();
    void pathsOutsideTheWorld_areNeverMistakenForPathsInIt();
    void theInstallIsFound_whereTheScenarioPutsIt_data();
    void theInstallIsFound_whereTheScenarioPutsIt();
    void services_areFoundByTheirImage_inAnyCase();
    void theSharedDrive_isReadyOnlyAtTheOwner();
    void theQueue_isReadThroughTheOwner();
    void ports_answerAtTheRolesAddress_whileItIsOnline();
    void waiting_letsTimePassToTheNextEvent();
    void aCancelledWait_letsNoTimePass();
    void withoutAnyClusterService_theClusterIsUnreachable_butServicesCanBeStarted();
    void anEPostCluster_looksLikeOne();
    void theClocks_differByTheirSkew();
    void runningServices_holdTheirImages();
    void signatures_areNeverClaimedValid();
};

void TestRehearsalMachine::paths_areThoseOfTheMachine_data()
{
    QTest::addColumn<QString>("below"); // the world's root
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *below, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(below) << QString::fromUtf8(shown);
    };
    row("own drive", "nodes/MAIL02/C/Program Files/EPOST/MS", "C:\\Program Files\\EPOST\\MS");
    row("root of a drive", "nodes/MAIL02/C", "C:\\");
    row("Japanese name", "nodes/MAIL02/C/Program Files/EPOST/MS/更新履歴.txt",
        "C:\\Program Files\\EPOST\\MS\\更新履歴.txt");
    row("the other node", "nodes/MAIL01/C/Windows", "\\\\MAIL01\\C$\\Windows");
    row("shared disk", "shared/M/mail/incoming", "M:\\mail\\incoming");
    row("package", "packages/jp-mail@rehearsal-diff-20260930.exe",
        "\\\\FILESV\\packages\\jp-mail@rehearsal-diff-20260930.exe");
}

void TestRehearsalMachine::paths_areThoseOfTheMachine()
{
    QFETCH(QString, below);
    QFETCH(QString, shown);
    const Stage stage;
    const QString native = stage.world->root() + QLatin1Char('/') + below;
    QCOMPARE(stage.secondary->displayPath(native), shown);
    QCOMPARE(stage.secondary->nativePath(shown), native);
}

void TestRehearsalMachine::typedPaths_areTakenAsWindowsTakesThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("below");
    const auto row = [](const char *name, const char *typed, const char *below) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(below);
    };
    row("another case", "c:\\PROGRAM FILES\\epost\\ms\\EPSTRS.EXE",
        "nodes/MAIL02/C/Program Files/EPOST/MS/Epstrs.exe");
    row("slashes", "C:/Program Files/EPOST", "nodes/MAIL02/C/Program Files/EPOST");
    row("what does not exist", "C:\\Nothing\\There", "nodes/MAIL02/C/Nothing/There");
    row("out of the drive", "C:\\..\\..\\..\\etc\\passwd", "nodes/MAIL02/C/etc/passwd");
    row("out of the drive, doubled", "C:\\\\..\\..\\etc", "nodes/MAIL02/C/etc");
    row("out of a share", "\\\\MAIL01\\C$\\..\\..\\etc", "nodes/MAIL01/C/etc");
    row("share in another case", "\\\\mail01\\c$\\windows", "nodes/MAIL01/C/Windows");
    row("no such drive", "X:\\mail", "nodes/MAIL02/X/mail");
}

void TestRehearsalMachine::typedPaths_areTakenAsWindowsTakesThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, below);
    const Stage stage;
    const QString taken = stage.secondary->nativePath(typed);
    const QString expected = stage.world->root() + QLatin1Char('/') + below;
#ifdef Q_OS_WIN
    // Its file systems take a name in any case, so what was typed may stay.
    QVERIFY2(taken.compare(expected, Qt::CaseInsensitive) == 0, qPrintable(taken));
#else
    QCOMPARE(taken, expected);
#endif
}

void TestRehearsalMachine::pathsOutsideTheWorld_areNeverMistakenForPathsInIt()
{
    const Stage stage;
    const QString real = stage.folder.filePath(QStringLiteral("elsewhere"));
    QCOMPARE(stage.secondary->displayPath(real), real);
#ifdef Q_OS_WIN
    // The real drives have the same names. A drive is always the rehearsed one: no rehearsal works on the
    // real one.
    QCOMPARE(stage.secondary->nativePath(real),
             QStringLiteral("%1/nodes/MAIL02/%2%3").arg(stage.world->root(), real.at(0), real.mid(2)));
#else
    QCOMPARE(stage.secondary->nativePath(real), real);
#endif
    const QString within = stage.world->packagePath(QStringLiteral("p.exe"));
    QCOMPARE(stage.secondary->nativePath(within), within);
}

void TestRehearsalMachine::theInstallIsFound_whereTheScenarioPutsIt_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("folder");
    QTest::newRow("x64") << QByteArray("smooth") << QStringLiteral("C:\\Program Files\\EPOST\\MS");
    QTest::newRow("x86") << QByteArray("x86-product") << QStringLiteral("C:\\Program Files (x86)\\EPOST\\MS");
    QTest::newRow("D") << QByteArray("install-on-d") << QStringLiteral("D:\\Program Files\\EPOST\\MS");
}

void TestRehearsalMachine::theInstallIsFound_whereTheScenarioPutsIt()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QString, folder);
    const Stage stage(scenario.constData());
    const QList<Folder> found = installFolders(*stage.secondary);
    QCOMPARE(found.size(), 1);
    QCOMPARE(stage.secondary->displayPath(found.first().path()), folder);
    QCOMPARE(stage.secondary->mailSettings({})->wow64, scenario == "x86-product");
    QCOMPARE(stage.secondary->mailSettings({})->workFolder, kWorkFolder);
}

void TestRehearsalMachine::services_areFoundByTheirImage_inAnyCase()
{
    const Stage stage;
    const Folder install = installFolder(*stage.primary);
    const auto services = stage.primary->services().servicesBelow(install);
    QVERIFY_RESULT(services);
    QCOMPARE(services->size(), 5);
    for (const ServiceInfo &service : *services) {
        QCOMPARE(service.state, ServiceState::Running);
        QVERIFY2(QFileInfo(service.imagePath).isFile(), qPrintable(service.imagePath));
    }
    const Folder shouted = Folder::fromPath(install.path().toUpper()).value();
    QCOMPARE(stage.primary->services().servicesBelow(shouted)->size(), 5);
    const Folder elsewhere = install.below(QStringLiteral("help"));
    QVERIFY(stage.primary->services().servicesBelow(elsewhere)->isEmpty());
    const auto waiting = stage.secondary->services().servicesBelow(installFolder(*stage.secondary));
    QCOMPARE(waiting->size(), 5);
    for (const ServiceInfo &service : *waiting)
        QCOMPARE(service.state, ServiceState::Stopped);
}

void TestRehearsalMachine::theSharedDrive_isReadyOnlyAtTheOwner()
{
    Stage stage;
    QVERIFY(stage.primary->driveReady(QStringLiteral("M:")));
    QVERIFY(!stage.secondary->driveReady(QStringLiteral("M:")));
    QVERIFY(stage.secondary->driveReady(QStringLiteral("C:")));
    QVERIFY(!stage.secondary->driveReady(QStringLiteral("D:")));
    QVERIFY(!stage.secondary->driveReady(QString()));
    stage.moveToSecondary();
    QVERIFY(!stage.primary->driveReady(QStringLiteral("M:")));
    QVERIFY(stage.secondary->driveReady(QStringLiteral("m:")));
}

void TestRehearsalMachine::theQueue_isReadThroughTheOwner()
{
    Stage stage("queue-not-empty");
    const auto queue = stage.secondary->deliveryQueue(kWorkFolder, stage.world->primary());
    QVERIFY_RESULT(queue);
    QCOMPARE(queue->messages, 7);
    QVERIFY(queue->oldest.isValid());
    QVERIFY(queue->oldest < stage.secondary->clock().now());
    QCOMPARE(stage.secondary->deliveryQueue(kWorkFolder, stage.world->secondary()).error().errorClass(),
             ErrorClass::Unreachable);
    stage.moveToSecondary();
    QCOMPARE(stage.secondary->deliveryQueue(kWorkFolder, stage.world->secondary())->messages, 7);
}

void TestRehearsalMachine::ports_answerAtTheRolesAddress_whileItIsOnline()
{
    Stage stage;
    QCOMPARE(stage.secondary->probePort(kRoleAddress, 25, PortKind::Plain).answer, PortAnswer::Answers);
    QCOMPARE(stage.secondary->probePort(kRoleAddress, 995, PortKind::Tls).answer, PortAnswer::Answers);
    QCOMPARE(stage.secondary->probePort(kRoleAddress, 4711, PortKind::Plain).answer, PortAnswer::Refuses);
    QCOMPARE(stage.secondary->probePort(QStringLiteral("203.0.113.9"), 25, PortKind::Plain).answer,
             PortAnswer::Silent);
    QCOMPARE(stage.primary->probePort(stage.secondary->host().addresses.first(), 25, PortKind::Plain).answer,
             PortAnswer::Refuses);
    QVERIFY_RESULT(stage.secondary->cluster().stopClusterService(stage.world->primary()));
    stage.secondary->clock().pause(ClusterSimulation::kRoleOffline, {});
    QCOMPARE(stage.secondary->probePort(kRoleAddress, 25, PortKind::Plain).answer, PortAnswer::Silent);
    stage.secondary->clock().pause(1min, {});
    QCOMPARE(stage.secondary->probePort(kRoleAddress, 25, PortKind::Plain).answer, PortAnswer::Answers);
}

void TestRehearsalMachine::waiting_letsTimePassToTheNextEvent()
{
    const Stage stage;
    Clock &clock = stage.secondary->clock();
    Cluster &cluster = stage.secondary->cluster();
    const QDateTime before = clock.now();
    cluster.waitForChange(10s, {}); // nothing is pending
    QCOMPARE(clock.monotonic(), Milliseconds(10s));
    QCOMPARE(before.msecsTo(clock.now()), 10'000);
    QVERIFY_RESULT(cluster.stopClusterService(stage.world->primary()));
    cluster.waitForChange(10s, {});
    QVERIFY(clock.monotonic() < Milliseconds(12s));
    QCOMPARE(stage.primary->clock().monotonic(), clock.monotonic());
}

void TestRehearsalMachine::aCancelledWait_letsNoTimePass()
{
    const Stage stage;
    const CancelToken cancel;
    cancel.cancel();
    stage.primary->clock().pause(1h, cancel);
    stage.primary->cluster().waitForChange(1h, cancel);
    QCOMPARE(stage.primary->clock().monotonic(), Milliseconds(0));
}

void TestRehearsalMachine::withoutAnyClusterService_theClusterIsUnreachable_butServicesCanBeStarted()
{
    Stage stage;
    Cluster &cluster = stage.primary->cluster();
    stage.moveToSecondary();
    QCOMPARE(cluster.presence(), ClusterPresence::NotRunning);
    QVERIFY_RESULT(cluster.observe()); // through the other node
    QVERIFY_RESULT(stage.world->setWitness(false)); // takes the survivor down
    QCOMPARE(cluster.observe().error().errorClass(), ErrorClass::Unreachable);
    QCOMPARE(cluster.pauseNode(stage.world->primary()).error().errorClass(), ErrorClass::Unreachable);
    QVERIFY_RESULT(cluster.startClusterService(stage.world->primary()));
    QVERIFY_RESULT(cluster.startClusterService(stage.world->secondary()));
    stage.primary->clock().pause(5min, {});
    QVERIFY_RESULT(cluster.observe());
    QCOMPARE(cluster.presence(), ClusterPresence::Running);
}

void TestRehearsalMachine::anEPostCluster_looksLikeOne()
{
    const Stage stage("epost-style-cluster");
    QCOMPARE(stage.secondary->cluster().presence(), ClusterPresence::NotInstalled);
    QCOMPARE(stage.secondary->cluster().observe().error().errorClass(), ErrorClass::Unsupported);
    QVERIFY(stage.secondary->mailSettings({})->workFolder.startsWith(QStringLiteral("\\\\")));
    const auto services = stage.secondary->services().servicesBelow(installFolder(*stage.secondary));
    QCOMPARE(services->size(), 6);
    for (const ServiceInfo &service : *services)
        QCOMPARE(service.state, ServiceState::Running);
    QVERIFY(services->last().imagePath.endsWith(QStringLiteral("ipwcs.exe")));
}

void TestRehearsalMachine::theClocks_differByTheirSkew()
{
    const Stage stage;
    const auto there = stage.primary->clockOf(stage.world->secondary());
    QVERIFY_RESULT(there);
    QCOMPARE(stage.primary->clock().now().msecsTo(*there), 400);
    QCOMPARE(*there, stage.secondary->clock().now());
}

void TestRehearsalMachine::runningServices_holdTheirImages()
{
    const Stage stage;
    const auto held = stage.primary->filesInUse(installFolder(*stage.primary));
    QVERIFY_RESULT(held);
    QCOMPARE(held->size(), 5);
    QVERIFY(held->first().holder.contains(QStringLiteral("Epstrs.exe")));
    QVERIFY(stage.secondary->filesInUse(installFolder(*stage.secondary))->isEmpty());
    QCOMPARE(stage.secondary->processesOf(stage.world->primary())->size(), 5);
}

void TestRehearsalMachine::signatures_areNeverClaimedValid()
{
    const Stage stage;
    const QString package = stage.world->packagePath(stage.world->scenario().onSecondary.mailPackage);
    QCOMPARE(stage.secondary->signatureOf(package), SignatureState::Unsigned);
    const QString text = stage.folder.filePath(QStringLiteral("text.exe"));
    QVERIFY_RESULT(writeFile(text, "no program"));
    QCOMPARE(stage.secondary->signatureOf(text), SignatureState::NotChecked);
}

QTEST_GUILESS_MAIN(TestRehearsalMachine)
#include "TestRehearsalMachine.moc"
