// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "platform/Machine.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "support/MachineInstalls.h"
#include "support/ResultMacros.h"
#include "update/FileSystem.h"

#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

/// A world with one fault, the machine that has it, and its install folder.
struct Stage {
    explicit Stage(const char *scenario)
        : world(RehearsalWorld::create(folder.filePath(QStringLiteral("w")),
                                       Scenario::named(QString::fromLatin1(scenario)).value())
                    .value())
        , machine(world->machineFor(world->secondary()).value())
        , install(test::installFolder(*machine))
    {
    }
    [[nodiscard]] FileSystem &files() { return machine->fileSystem(); }
    /// Puts a new file beside the product and renames it onto one of the product's.
    [[nodiscard]] Result<> replace(const QString &name)
    {
        const QString stage = install.filePath(QStringLiteral(".epost-update"));
        (void)files().createFolder(stage, true);
        const QString fresh = stage + QStringLiteral("/fresh-") + name;
        auto file = files().createFile(fresh);
        if (!file)
            return fail(file.error());
        if (auto written = (*file)->write("new", 3); !written)
            return written;
        if (auto closed = (*file)->close(); !closed)
            return closed;
        return files().rename(fresh, install.filePath(name));
    }
    QTemporaryDir folder;
    std::shared_ptr<RehearsalWorld> world;
    std::unique_ptr<Machine> machine;
    Folder install;
};

ErrorClass classOf(const Result<> &result)
{
    return result ? ErrorClass::Internal : result.error().errorClass();
}

} // namespace

class TestRehearsalFileSystem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutFaults_itIsTheRealOne()
    {
        Stage stage("smooth");
        QVERIFY_RESULT(stage.replace(QStringLiteral("Epstds.exe")));
        QCOMPARE(readFile(stage.install.filePath(QStringLiteral("Epstds.exe")), 10).value(),
                 QByteArray("new"));
    }

    void aFullDisk_refusesWhatDoesNotFit_andIsNoted()
    {
        Stage stage("disk-full");
        const QByteArray block(256 * 1024, 'x');
        const QString path = stage.install.filePath(QStringLiteral("big"));
        auto file = stage.files().createFile(path);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT((*file)->write(block.constData(), block.size()));
        QVERIFY_RESULT((*file)->write(block.constData(), block.size()));
        QVERIFY(!stage.world->state().fault(FaultKind::DiskFull, stage.world->secondary())->seen);
        const auto refused = (*file)->write(block.constData(), block.size());
        QCOMPARE(classOf(refused), ErrorClass::DiskFull);
        QCOMPARE(refused.error().subject(), path);
        QVERIFY_RESULT((*file)->write("small", 5));
        QVERIFY(stage.world->state().fault(FaultKind::DiskFull, stage.world->secondary())->seen);
        QVERIFY_RESULT(stage.world->mend(stage.world->secondary()));
        QVERIFY_RESULT((*file)->write(block.constData(), block.size()));
    }

    void aFullDisk_isTheFaultOfItsNodeOnly()
    {
        Stage stage("disk-full-on-primary");
        const QByteArray block(2 * 1024 * 1024, 'x');
        auto file = stage.files().createFile(stage.install.filePath(QStringLiteral("big")));
        QVERIFY_RESULT(file);
        QVERIFY_RESULT((*file)->write(block.constData(), block.size()));
    }

    void aHeldFile_cannotBeReplaced_others_can_andThenItIsSeen()
    {
        Stage stage("file-in-use");
        const QString held = stage.install.filePath(QStringLiteral("Epstds.exe"));
        QVERIFY(stage.machine->filesInUse(stage.install)->isEmpty());
        const QByteArray before = readFile(held, 1 << 20).value();
        QVERIFY_RESULT(stage.replace(QStringLiteral("Epstrs.exe")));
        QCOMPARE(classOf(stage.replace(QStringLiteral("Epstds.exe"))), ErrorClass::InUse);
        QCOMPARE(readFile(held, 1 << 20).value(), before);
        const auto open = stage.machine->filesInUse(stage.install);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().path, held);
        QVERIFY_RESULT(stage.world->mend(stage.world->secondary()));
        QVERIFY_RESULT(stage.files().rename(
            stage.install.filePath(QStringLiteral(".epost-update/fresh-Epstds.exe")), held));
    }

    void aPowerCut_comesAtItsRename_andNothingWorksUntilTheWorldIsOpenedAnew()
    {
        Stage stage("power-cut");
        const QStringList names{QStringLiteral("Epstrs.exe"), QStringLiteral("Epstds.exe"),
                                QStringLiteral("ipwcs.exe"), QStringLiteral("Kasp.exe"),
                                QStringLiteral("Kasp.dll")};
        for (const QString &name : names.mid(0, 4))
            QVERIFY_RESULT(stage.replace(name));
        auto open = stage.files().createFile(stage.install.filePath(QStringLiteral("open")));
        QVERIFY_RESULT(open);
        const QByteArray before = readFile(stage.install.filePath(names.last()), 1 << 20).value();
        QCOMPARE(classOf(stage.replace(names.last())), ErrorClass::PowerLost);
        QCOMPARE(readFile(stage.install.filePath(names.last()), 1 << 20).value(), before);
        QCOMPARE(classOf((*open)->write("x", 1)), ErrorClass::PowerLost);
        QCOMPARE(classOf(stage.files().removeFile(stage.install.filePath(names.last()))),
                 ErrorClass::PowerLost);
        QCOMPARE(stage.files().info(stage.install.path()).error().errorClass(), ErrorClass::PowerLost);

        const auto again = RehearsalWorld::open(stage.world->root());
        QVERIFY_RESULT(again);
        const auto machine = (*again)->machineFor((*again)->secondary());
        FileSystem &files = (*machine)->fileSystem();
        QVERIFY_RESULT(files.rename(stage.install.filePath(QStringLiteral(".epost-update/fresh-Kasp.dll")),
                                    stage.install.filePath(names.last())));
        for (int i = 0; i < 10; ++i) { // it struck once and for all
            const QString path = stage.install.filePath(names.last());
            QVERIFY_RESULT(files.rename(path, path + QStringLiteral("~")));
            QVERIFY_RESULT(files.rename(path + QStringLiteral("~"), path));
        }
    }
};

QTEST_GUILESS_MAIN(TestRehearsalFileSystem)
#include "TestRehearsalFileSystem.moc"
