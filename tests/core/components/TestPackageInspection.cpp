// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "components/PackageInspection.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"
#include "support/ZipBuilder.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestPackageInspection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_areShownWithMachineAndVersion();
    void aBadChecksum_isAProblem();
    void aPackageThatIsNone_isShownWithItsProblems();
    void cancelling_stops();

private:
    Result<Package> package(const QByteArray &zip);
    QTemporaryDir m_folder;
};

Result<Package> TestPackageInspection::package(const QByteArray &zip)
{
    const QString path = m_folder.filePath(QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe"));
    if (auto written = writeFile(path, PeImageBuilder().overlay(zip).build()); !written)
        return fail(written.error());
    return Package::open(path);
}

void TestPackageInspection::files_areShownWithMachineAndVersion()
{
    const QByteArray program
        = PeImageBuilder().machine(PeMachine::X64).stringVersion(QStringLiteral("4.AG")).build();
    const auto opened = package(
        test::ZipBuilder().add("Epstrs.exe", program).add("readme.txt", "hello").add("folder/", {}).build());
    QVERIFY_RESULT(opened);
    const auto inspection = inspectPackage(*opened);
    QVERIFY_RESULT(inspection);
    const QJsonObject json = inspection->toJson(
        {PackageKind::Mail, QStringLiteral("epostmsstd"), QDate(2023, 9, 29)}, QStringLiteral("unsigned"));
    QCOMPARE(json[QStringLiteral("acceptable")], QJsonValue(true));
    const QJsonObject head = json[QStringLiteral("package")].toObject();
    QCOMPARE(head[QStringLiteral("kind")].toString(), QStringLiteral("mail"));
    QCOMPARE(head[QStringLiteral("date")].toString(), QStringLiteral("2023-09-29"));
    QCOMPARE(head[QStringLiteral("signature")].toString(), QStringLiteral("unsigned"));
    QCOMPARE(head[QStringLiteral("zipOffset")].toInteger(), PeImageBuilder().build().size());
    QCOMPARE(head[QStringLiteral("sha256")].toString().size(), 64);
    QVERIFY(json[QStringLiteral("entries")].isArray());
    QCOMPARE(inspection->entries.size(), 2);
    QCOMPARE(inspection->entryJson(0),
             (QJsonObject{{QStringLiteral("path"), QStringLiteral("Epstrs.exe")},
                          {QStringLiteral("size"), program.size()},
                          {QStringLiteral("crc32"),
                           QStringLiteral("%1").arg(test::crcOf(program), 8, 16, QLatin1Char('0'))},
                          {QStringLiteral("machine"), QStringLiteral("x64")},
                          {QStringLiteral("version"), QStringLiteral("4.AG")}}));
    QCOMPARE(inspection->entryJson(1)[QStringLiteral("machine")].toString(), QStringLiteral("none"));
    QCOMPARE(inspection->entryJson(1)[QStringLiteral("crc32")].toString(), QStringLiteral("3610a686"));
}

void TestPackageInspection::aBadChecksum_isAProblem()
{
    test::ZipEntry lying;
    lying.name = "a.exe";
    lying.content = "content";
    lying.both = [](test::ZipHeader &header) { header.crc ^= 1U; };
    const auto opened = package(test::ZipBuilder().add(lying).add("b.exe").build());
    QVERIFY_RESULT(opened);
    const auto inspection = inspectPackage(*opened);
    QVERIFY_RESULT(inspection);
    QVERIFY(!inspection->acceptable());
    QVERIFY(inspection->problems.hasCode(QStringLiteral("package.crc")));
    QCOMPARE(inspection->problems.last().subject, QStringLiteral("a.exe"));
}

void TestPackageInspection::aPackageThatIsNone_isShownWithItsProblems()
{
    const auto opened = package("no ZIP");
    QVERIFY_RESULT(opened);
    const auto inspection = inspectPackage(*opened);
    QVERIFY_RESULT(inspection);
    QVERIFY(!inspection->acceptable());
    QVERIFY(inspection->entries.isEmpty());
    QVERIFY(!inspection->toJson({}, {})[QStringLiteral("problems")].toArray().isEmpty());
}

void TestPackageInspection::cancelling_stops()
{
    const auto opened = package(test::ZipBuilder().add("a.exe").build());
    QVERIFY_RESULT(opened);
    CancelToken cancel;
    cancel.cancel();
    const auto inspection = inspectPackage(*opened, cancel);
    QVERIFY(!inspection);
    QCOMPARE(inspection.error().errorClass(), ErrorClass::Cancelled);
}

QTEST_GUILESS_MAIN(TestPackageInspection)
#include "TestPackageInspection.moc"
