// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"
#include "support/FolderSnapshot.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

/// Apply, take back, again and again: what a folder looks like after each.
class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applyingTwice_saysAlreadyApplied();
    void takingBackTwice_saysNothingToDo();
    void resumeWithNothingUnfinished_saysNothingToDo();
    void dataFilesAreKept_unlessAskedOtherwise();
    void settingsChangedSince_survivesARollback();
    void twoUpdates_areTakenBackOneAfterTheOther();
    void theWebFolder_takesItsPackageOneLevelUp();
    void prune_keepsTheNewestBackup();
    void statusTellsTheLastUpdate();
    void nothingIsAskedWhereNothingWouldChange();

private:
    static CliRun apply(const SampleInstall &install, const QString &package, const QStringList &more = {})
    {
        return CliRun::of(QStringList{QStringLiteral("apply"), package, QStringLiteral("--to"),
                                      install.target(), QStringLiteral("--yes"), QStringLiteral("--json")}
                          + more);
    }
    static CliRun on(const SampleInstall &install, const QString &command, const QStringList &more = {})
    {
        return CliRun::of(
            QStringList{command, QStringLiteral("--to"), install.target(), QStringLiteral("--json")} + more);
    }
    static QString state(const CliRun &run) { return run.at(QStringLiteral("transaction.state")).toString(); }
};

void TestRoundTrip::applyingTwice_saysAlreadyApplied()
{
    const SampleInstall install;
    const QString package = install.package(install.update());
    QCOMPARE(apply(install, package).exitCode, 0);
    const FolderSnapshot after = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    const CliRun again = apply(install, package);
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(state(again), QStringLiteral("none"));
    QCOMPARE(again.at(QStringLiteral("files.same")).toInt(), 5);
    QCOMPARE(FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include).differenceTo(after),
             QString());
}

void TestRoundTrip::nothingIsAskedWhereNothingWouldChange()
{
    const SampleInstall install;
    const QString package = install.package(install.update());
    QCOMPARE(apply(install, package).exitCode, 0);
    const CliRun again = CliRun::of({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                     install.target(), QStringLiteral("--json")});
    QVERIFY2(again.exitCode == 0, again.summary());
}

void TestRoundTrip::takingBackTwice_saysNothingToDo()
{
    const SampleInstall install;
    const FolderSnapshot before = FolderSnapshot::of(install.target());
    QCOMPARE(apply(install, install.package(install.update())).exitCode, 0);
    QCOMPARE(state(on(install, QStringLiteral("rollback"))), QStringLiteral("rolled-back"));
    const CliRun again = on(install, QStringLiteral("rollback"));
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(state(again), QStringLiteral("none"));
    QCOMPARE(FolderSnapshot::of(install.target()).differenceTo(before), QString());
}

void TestRoundTrip::resumeWithNothingUnfinished_saysNothingToDo()
{
    const SampleInstall install;
    const FolderSnapshot before = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    const CliRun run = on(install, QStringLiteral("resume"));
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(state(run), QStringLiteral("none"));
    QCOMPARE(FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include).differenceTo(before),
             QString());
}

void TestRoundTrip::dataFilesAreKept_unlessAskedOtherwise()
{
    const SampleInstall install;
    SampleInstall::Files files = install.update();
    files.insert(QStringLiteral("ccdisableip.dat"), "from the package\r\n");
    const QString package = install.package(files);
    const CliRun kept = apply(install, package);
    QVERIFY2(kept.exitCode == 0, kept.summary());
    QCOMPARE(kept.at(QStringLiteral("files.kept")).toInt(), 1);
    QCOMPARE(FolderSnapshot::of(install.target()).content(QStringLiteral("ccdisableip.dat")), "10.0.0.1\r\n");

    const CliRun replaced
        = apply(install, package, {QStringLiteral("--data-files"), QStringLiteral("replace")});
    QVERIFY2(replaced.exitCode == 0, replaced.summary());
    QCOMPARE(FolderSnapshot::of(install.target()).content(QStringLiteral("ccdisableip.dat")),
             "from the package\r\n");
}

void TestRoundTrip::settingsChangedSince_survivesARollback()
{
    const SampleInstall install;
    SampleInstall::Files files = install.update();
    files.insert(QStringLiteral("ccdisableip.dat"), "from the package\r\n");
    QCOMPARE(
        apply(install, install.package(files), {QStringLiteral("--data-files"), QStringLiteral("replace")})
            .exitCode,
        0);
    install.write(QStringLiteral("EPOST/MS/ccdisableip.dat"), "changed by the administrator\r\n");
    const CliRun run = on(install, QStringLiteral("rollback"));
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY2(!run.problems().isEmpty(), "the kept file must be listed");
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    QCOMPARE(after.content(QStringLiteral("ccdisableip.dat")), "changed by the administrator\r\n");
    QCOMPARE(after.content(QStringLiteral("Epstrs.exe")),
             SampleInstall::program(PeMachine::X64, QStringLiteral("v4.AF"), 1));
}

void TestRoundTrip::twoUpdates_areTakenBackOneAfterTheOther()
{
    const SampleInstall install;
    const FolderSnapshot first = FolderSnapshot::of(install.target());
    QCOMPARE(apply(install, install.package(install.update())).exitCode, 0);
    const FolderSnapshot second = FolderSnapshot::of(install.target());
    const SampleInstall::Files later{
        {QStringLiteral("Epstrs.exe"), SampleInstall::program(PeMachine::X64, QStringLiteral("v4.AH"), 201)}};
    QCOMPARE(apply(install,
                   install.package(later, SampleInstall::Tool::Zip,
                                   QStringLiteral("jp-mail@epostmsstd-diff-20240401.exe")))
                 .exitCode,
             0);
    QCOMPARE(on(install, QStringLiteral("rollback")).exitCode, 0);
    QCOMPARE(FolderSnapshot::of(install.target()).differenceTo(second), QString());
    // "the newest transaction that is not yet taken back, and no other; a second call says that there is
    // nothing to do"
    const CliRun again = on(install, QStringLiteral("rollback"));
    QVERIFY2(again.exitCode == 0, again.summary());
    const QString difference = FolderSnapshot::of(install.target())
                                   .differenceTo(state(again) == QStringLiteral("none") ? second : first);
    QCOMPARE(difference, QString());
}

void TestRoundTrip::theWebFolder_takesItsPackageOneLevelUp()
{
    const SampleInstall install;
    const SampleInstall::Files files{{QStringLiteral("web/index.html"), "<html>new</html>\r\n"},
                                     {QStringLiteral("web/manager/added.js"), "1\r\n"}};
    const QString package = install.package(files, SampleInstall::Tool::Zip,
                                            QStringLiteral("jp-webman@epostmsstd-diff-20230929.exe"));
    const FolderSnapshot mail = FolderSnapshot::of(install.target());
    const CliRun run = CliRun::of({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                   install.webTarget(), QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.summary());
    const FolderSnapshot after = FolderSnapshot::of(install.webTarget());
    QCOMPARE(after.content(QStringLiteral("web/index.html")), "<html>new</html>\r\n");
    QCOMPARE(after.content(QStringLiteral("web/manager/added.js")), "1\r\n");
    QCOMPARE(FolderSnapshot::of(install.target()).differenceTo(mail), QString());
}

void TestRoundTrip::prune_keepsTheNewestBackup()
{
    const SampleInstall install;
    QCOMPARE(apply(install, install.package(install.update())).exitCode, 0);
    const CliRun pruned = on(install, QStringLiteral("prune"));
    QVERIFY2(pruned.exitCode == 0, pruned.summary());
    QCOMPARE(pruned.at(QStringLiteral("backups")).toArray().size(), 1);
    QCOMPARE(state(on(install, QStringLiteral("rollback"))), QStringLiteral("rolled-back"));
}

void TestRoundTrip::statusTellsTheLastUpdate()
{
    const SampleInstall install;
    QCOMPARE(state(on(install, QStringLiteral("status"))), QStringLiteral("none"));
    QCOMPARE(apply(install, install.package(install.update())).exitCode, 0);
    const CliRun committed = on(install, QStringLiteral("status"));
    QCOMPARE(state(committed), QStringLiteral("committed"));
    QCOMPARE(committed.at(QStringLiteral("backups")).toArray().size(), 1);
    QCOMPARE(on(install, QStringLiteral("rollback")).exitCode, 0);
    const CliRun takenBack = on(install, QStringLiteral("status"));
    QVERIFY2(state(takenBack) != QStringLiteral("committed"), takenBack.summary());
    QCOMPARE(takenBack.at(QStringLiteral("backups")).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "TestRoundTrip.moc"
