// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"
#include "support/FolderSnapshot.h"

#include <QFile>
#include <QTest>

using namespace epost;
using namespace epost::test;

Q_DECLARE_METATYPE(SampleInstall::Tool)

namespace {

const QString kJson = QStringLiteral("--json");

} // namespace

/// Packages made with the tools that everybody has, through every command that takes one.
class TestOrdinaryPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInspectedPlannedAppliedAndTakenBack_data();
    void isInspectedPlannedAppliedAndTakenBack();
    void largeFilesAndMany_data() { tools(); }
    void largeFilesAndMany();
    void aJapaneseNameOfSevenZip_isTakenAsItIs();
    void aNameInUnmarkedUtf8_isRefused();
    void theSignatureOfAnUnsignedPackageIsANoticeOnly();

private:
    static void tools();
};

void TestOrdinaryPackages::tools()
{
    QTest::addColumn<SampleInstall::Tool>("tool");
    QTest::newRow("zip") << SampleInstall::Tool::Zip;
    QTest::newRow("zip -A") << SampleInstall::Tool::ZipAdjusted;
    QTest::newRow("7z") << SampleInstall::Tool::SevenZip;
}

void TestOrdinaryPackages::isInspectedPlannedAppliedAndTakenBack_data()
{
    tools();
}

void TestOrdinaryPackages::isInspectedPlannedAppliedAndTakenBack()
{
    QFETCH(SampleInstall::Tool, tool);
    const SampleInstall install;
    const SampleInstall::Files update = install.update();
    const QString package = install.package(update, tool);
    QVERIFY(!package.isEmpty());

    const CliRun inspected = CliRun::of({QStringLiteral("inspect"), package, kJson});
    QVERIFY2(inspected.exitCode == 0, inspected.summary());
    QCOMPARE(inspected.at(QStringLiteral("package.kind")).toString(), QStringLiteral("mail"));
    QCOMPARE(inspected.at(QStringLiteral("package.date")).toString(), QStringLiteral("2023-09-29"));
    QCOMPARE(inspected.at(QStringLiteral("package.zipOffset")).toInteger(), qint64(40 << 10));
    QCOMPARE(inspected.at(QStringLiteral("package.size")).toInteger(), QFile(package).size());
    QVERIFY(inspected.at(QStringLiteral("acceptable")).toBool());
    QMap<QString, QJsonObject> entries;
    for (const QJsonValue &value : inspected.at(QStringLiteral("entries")).toArray())
        entries.insert(value[QStringLiteral("path")].toString(), value.toObject());
    QCOMPARE(entries.keys(), update.keys());
    const QJsonObject program = entries.value(QStringLiteral("Epstrs.exe"));
    QCOMPARE(program[QStringLiteral("machine")].toString(), QStringLiteral("x64"));
    QVERIFY(program[QStringLiteral("version")].toString().contains(QStringLiteral("4.AG")));

    const QStringList to{QStringLiteral("--to"), install.target(), kJson};
    const FolderSnapshot before = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    const CliRun planned = CliRun::of(QStringList{QStringLiteral("plan"), package} + to);
    QVERIFY2(planned.exitCode == 0, planned.summary());
    QMap<QString, QString> actions;
    for (const QJsonValue &value : planned.at(QStringLiteral("files")).toArray())
        actions.insert(value[QStringLiteral("path")].toString(), value[QStringLiteral("action")].toString());
    QCOMPARE(actions.value(QStringLiteral("Epstrs.exe")), QStringLiteral("replace"));
    QCOMPARE(actions.value(QStringLiteral("libssl-3-x64.dll")), QStringLiteral("add"));
    QCOMPARE(actions.value(QStringLiteral("README.txt")), QStringLiteral("same"));
    QCOMPARE(FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include).differenceTo(before),
             QString());

    const CliRun applied
        = CliRun::of(QStringList{QStringLiteral("apply"), package, QStringLiteral("--yes")} + to);
    QVERIFY2(applied.exitCode == 0, applied.summary());
    QCOMPARE(applied.at(QStringLiteral("transaction.state")).toString(), QStringLiteral("committed"));
    QCOMPARE(applied.at(QStringLiteral("files.replaced")).toInt(), 2);
    QCOMPARE(applied.at(QStringLiteral("files.added")).toInt(), 2);
    QCOMPARE(applied.at(QStringLiteral("files.same")).toInt(), 1);
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    for (auto it = update.begin(); it != update.end(); ++it)
        QCOMPARE(after.content(it.key()), it.value());

    const CliRun takenBack = CliRun::of(QStringList{QStringLiteral("rollback")} + to);
    QVERIFY2(takenBack.exitCode == 0, takenBack.summary());
    QCOMPARE(takenBack.at(QStringLiteral("transaction.state")).toString(), QStringLiteral("rolled-back"));
    const CliRun pruned = CliRun::of(QStringList{QStringLiteral("prune"), QStringLiteral("--all")} + to);
    QVERIFY2(pruned.exitCode == 0, pruned.summary());
    QCOMPARE(FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include).differenceTo(before),
             QString());
}

void TestOrdinaryPackages::largeFilesAndMany()
{
    QFETCH(SampleInstall::Tool, tool);
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(400, 20'000);
    const QString package = install.package(files, tool);
    QVERIFY(!package.isEmpty());
    const CliRun applied = CliRun::of({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                       install.target(), QStringLiteral("--yes"), kJson});
    QVERIFY2(applied.exitCode == 0, applied.summary());
    QCOMPARE(applied.at(QStringLiteral("files.added")).toInt(), 400);
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
}

void TestOrdinaryPackages::aJapaneseNameOfSevenZip_isTakenAsItIs()
{
    const SampleInstall install;
    const QString name = QStringLiteral("更新/表ソ.txt");
    const QString package = install.package({{name, "new\r\n"}}, SampleInstall::Tool::SevenZip);
    const CliRun applied = CliRun::of({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                       install.target(), QStringLiteral("--yes"), kJson});
    QVERIFY2(applied.exitCode == 0, applied.summary());
    QCOMPARE(FolderSnapshot::of(install.target()).content(name), "new\r\n");
}

void TestOrdinaryPackages::aNameInUnmarkedUtf8_isRefused()
{
    // Debian's zip stores UTF-8 and, in the C locale, does not say so: as CP932 these bytes stand for no
    // text.
    const SampleInstall install;
    const QString package = install.package({{QStringLiteral("help/更新内容.txt"), "new\r\n"}});
    const CliRun run = CliRun::of({QStringLiteral("inspect"), package, kJson});
    QVERIFY2(run.exitCode == 3, run.summary());
    QCOMPARE(run.problems().first()[QStringLiteral("code")].toString(),
             QStringLiteral("package.name-encoding"));
}

void TestOrdinaryPackages::theSignatureOfAnUnsignedPackageIsANoticeOnly()
{
    const SampleInstall install;
    const CliRun run = CliRun::of({QStringLiteral("inspect"), install.package(install.update()), kJson});
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY(QStringList({QStringLiteral("unsigned"), QStringLiteral("not-checked")})
                .contains(run.at(QStringLiteral("package.signature")).toString()));
    for (const QJsonValue &problem : run.problems())
        QCOMPARE(problem[QStringLiteral("severity")].toString(), QStringLiteral("notice"));
}

QTEST_GUILESS_MAIN(TestOrdinaryPackages)
#include "TestOrdinaryPackages.moc"
