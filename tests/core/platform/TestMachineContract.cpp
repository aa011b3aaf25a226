// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "platform/posix/PosixMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "support/ResultMacros.h"
#include "update/FileSystem.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>

using namespace epost;
using namespace std::chrono_literals;

namespace {

/// What each implementation must keep, whatever machine it stands for.
struct Subject {
    QTemporaryDir folder;
    std::unique_ptr<Machine> machine;
};

using Make = std::function<std::unique_ptr<Subject>()>;

std::unique_ptr<Subject> posix()
{
    auto subject = std::make_unique<Subject>();
    subject->machine = std::make_unique<PosixMachine>();
    return subject;
}

std::unique_ptr<Subject> rehearsal()
{
    auto subject = std::make_unique<Subject>();
    const auto world
        = RehearsalWorld::create(subject->folder.filePath(QStringLiteral("w")), Scenario::all().first());
    subject->machine = (*world)->machineFor((*world)->secondary()).value();
    return subject;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestMachineContract : public QObject {
    Q_OBJECT

    static void machines()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("posix") << Make(posix);
        QTest::newRow("rehearsal") << Make(rehearsal);
    }

private Q_SLOTS:
    void theHostSaysWhoItIs_data() { machines(); }
    void theHostSaysWhoItIs()
    {
        QFETCH(Make, make);
        const HostInfo host = make()->machine->host();
        QVERIFY(!host.name.isEmpty());
        QVERIFY(!host.system.isEmpty());
        QVERIFY(host.remoteAddress.isEmpty());
    }

    void theClockNeverFalls_data() { machines(); }
    void theClockNeverFalls()
    {
        QFETCH(Make, make);
        const auto subject = make();
        Clock &clock = subject->machine->clock();
        const Milliseconds before = clock.monotonic();
        clock.pause(5ms, {});
        QVERIFY(clock.monotonic() >= before + 5ms);
        QVERIFY(clock.now().isValid());
        QVERIFY(clock.now().timeSpec() != Qt::LocalTime); // carries its offset with it
    }

    void requestsForAForeignNode_fail_data() { machines(); }
    void requestsForAForeignNode_fail()
    {
        QFETCH(Make, make);
        const auto subject = make();
        const NodeName foreign = NodeName::parse(QStringLiteral("NOWHERE")).value();
        Cluster &cluster = subject->machine->cluster();
        for (const auto &answer :
             {cluster.pauseNode(foreign), cluster.resumeNode(foreign), cluster.stopClusterService(foreign),
              cluster.startClusterService(foreign), cluster.moveRole(QStringLiteral("E-Post"), foreign)}) {
            QVERIFY(!answer);
            QVERIFY(!answer.error().text().isEmpty());
        }
        QVERIFY(!cluster.keepsQuorumWithout(foreign));
        QCOMPARE(cluster.systemOf(foreign), QString());
        QVERIFY(!subject->machine->clockOf(foreign));
        QCOMPARE(subject->machine->addressesOf(foreign), QStringList());
        QVERIFY(!subject->machine->processesOf(foreign));
        QVERIFY(!subject->machine->deliveryQueue(QStringLiteral("M:\\mail"), foreign));
    }

    void aFolderWithoutServices_hasNone_andNothingIsHeldThere_data() { machines(); }
    void aFolderWithoutServices_hasNone_andNothingIsHeldThere()
    {
        QFETCH(Make, make);
        const auto subject = make();
        const QTemporaryDir empty;
        const Folder folder = Folder::existing(empty.path()).value();
        const auto services = subject->machine->services().servicesBelow(folder);
        QVERIFY_RESULT(services);
        QVERIFY(services->isEmpty());
        const auto held = subject->machine->filesInUse(folder);
        QVERIFY_RESULT(held);
        QVERIFY(held->isEmpty());
    }

    void aDriveThatIsNotThere_isNotReady_data() { machines(); }
    void aDriveThatIsNotThere_isNotReady()
    {
        QFETCH(Make, make);
        const auto subject = make();
        QVERIFY(!subject->machine->driveReady(QStringLiteral("Q:")));
        QVERIFY(!subject->machine->driveReady(QString()));
    }

    void paths_comeBackFromTheScreenUnchanged_data() { machines(); }
    void paths_comeBackFromTheScreenUnchanged()
    {
        QFETCH(Make, make);
        const auto subject = make();
        const QTemporaryDir elsewhere;
        const Machine &machine = *subject->machine;
        QCOMPARE(machine.nativePath(machine.displayPath(elsewhere.path())), elsewhere.path());
    }

    void filesAreReallyChanged_data() { machines(); }
    void filesAreReallyChanged()
    {
        QFETCH(Make, make);
        const auto subject = make();
        const QTemporaryDir folder;
        FileSystem &files = subject->machine->fileSystem();
        const QString from = folder.filePath(QStringLiteral("a"));
        const QString to = folder.filePath(QStringLiteral("b"));
        auto file = files.createFile(from);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT((*file)->write("abc", 3));
        QVERIFY_RESULT((*file)->flush());
        QVERIFY_RESULT((*file)->close());
        QVERIFY_RESULT(files.rename(from, to));
        QCOMPARE(readFile(to, 10).value(), QByteArray("abc"));
        QCOMPARE(files.info(from)->kind, PathKind::Nothing);
        QCOMPARE(files.info(to)->kind, PathKind::File);
    }

    void theSignatureOfNoProgram_isNotChecked_data() { machines(); }
    void theSignatureOfNoProgram_isNotChecked()
    {
        QFETCH(Make, make);
        const auto subject = make();
        QCOMPARE(subject->machine->signatureOf(subject->folder.filePath(QStringLiteral("none"))),
                 SignatureState::NotChecked);
        QVERIFY(subject->machine->keepAwake() != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestMachineContract)
#include "TestMachineContract.moc"
