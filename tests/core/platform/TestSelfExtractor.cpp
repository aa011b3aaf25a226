// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "package/Package.h"
#include "package/PackageReader.h"
#include "platform/rehearsal/SampleProduct.h"
#include "platform/rehearsal/SelfExtractor.h"
#include "support/ResultMacros.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

const QDateTime kTime(QDate(2026, 9, 30), QTime(10, 0), Qt::LocalTime);
const QString kName = QStringLiteral("jp-mail@epostmsstd-diff-20260930.exe");

Result<> readEverything(const Package &package)
{
    PackageReader reader(package);
    if (auto opened = reader.open(); !opened)
        return opened;
    for (const PackageEntry &entry : package.entries()) {
        if (entry.folder)
            continue;
        if (auto content = reader.readAll(entry, 1 << 20); !content)
            return fail(content.error());
    }
    return {};
}

} // namespace

class TestSelfExtractor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyForm_isAPackage_data()
    {
        using Offsets = SelfExtractor::Offsets;
        using Place = SelfExtractor::Place;
        QTest::addColumn<int>("offsets");
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("isSigned");
        for (const bool isSigned : {false, true}) {
            const char *tail = isSigned ? ", signed" : "";
            QTest::addRow("appended, raw%s", tail) << int(Offsets::Raw) << int(Place::Appended) << isSigned;
            QTest::addRow("appended, adjusted%s", tail)
                << int(Offsets::Adjusted) << int(Place::Appended) << isSigned;
            QTest::addRow("section, raw%s", tail) << int(Offsets::Raw) << int(Place::Section) << isSigned;
            QTest::addRow("section, adjusted%s", tail)
                << int(Offsets::Adjusted) << int(Place::Section) << isSigned;
        }
    }

    void everyForm_isAPackage()
    {
        QFETCH(int, offsets);
        QFETCH(int, place);
        QFETCH(bool, isSigned);
        SelfExtractor extractor;
        extractor.offsets(static_cast<SelfExtractor::Offsets>(offsets))
            .place(static_cast<SelfExtractor::Place>(place))
            .addFolder(QStringLiteral("文例"), kTime)
            .add(QStringLiteral("文例/ソ表.txt"), QByteArray(5000, 'a'), kTime)
            .add(QStringLiteral("empty.dat"), {}, kTime);
        if (isSigned)
            extractor.signature("no real signature");
        const auto bytes = extractor.build();
        QVERIFY_RESULT(bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(kName);
        QVERIFY_RESULT(writeFile(path, *bytes));
        const auto package = Package::open(path);
        QVERIFY_RESULT(package);
        QVERIFY2(package->acceptable(),
                 package->problems().isEmpty() ? "" : qPrintable(package->problems().first().title));
        QCOMPARE(package->entries().size(), 3);
        QCOMPARE(package->entries().at(1).path.text(), QStringLiteral("文例/ソ表.txt"));
        QCOMPARE(package->hasSignature(), isSigned);
        QVERIFY_RESULT(readEverything(*package));

        // What `unzip` makes of it: 1 is "bytes around the archive", which such a file has.
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-t"), path});
        if (!unzip.waitForStarted())
            QSKIP("unzip is not installed");
        QVERIFY(unzip.waitForFinished());
        const QByteArray said = unzip.readAll();
        QVERIFY2(unzip.exitCode() <= 1, said.constData());
        QVERIFY2(said.contains("No errors detected"), said.constData());
    }

    void thePackagesOfTheRehearsal_areAcceptable_data()
    {
        QTest::addColumn<bool>("x64");
        QTest::addColumn<bool>("web");
        QTest::newRow("mail, 64-bit") << true << false;
        QTest::newRow("web, 64-bit") << true << true;
        QTest::newRow("mail, 32-bit") << false << false;
    }

    void thePackagesOfTheRehearsal_areAcceptable()
    {
        QFETCH(bool, x64);
        QFETCH(bool, web);
        WorldSetup setup;
        setup.x64 = x64;
        const auto bytes = samplePackage(setup, web);
        QVERIFY_RESULT(bytes);
        QCOMPARE(samplePackage(setup, web).value(), *bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(kName);
        QVERIFY_RESULT(writeFile(path, *bytes));
        const auto package = Package::open(path);
        QVERIFY_RESULT(package);
        QVERIFY(package->problems().isEmpty());
        QVERIFY(package->entries().size() >= 12);
        QVERIFY_RESULT(readEverything(*package));
    }

    void aTamperedPackage_failsItsChecksum()
    {
        const QByteArray honest = samplePackage({}, false).value();
        const QByteArray tampered = tamperedPackage(honest);
        QCOMPARE(tampered.size(), honest.size());
        qsizetype differing = 0;
        for (qsizetype i = 0; i < honest.size(); ++i)
            differing += honest.at(i) != tampered.at(i);
        QCOMPARE(differing, 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(kName);
        QVERIFY_RESULT(writeFile(path, tampered));
        const auto package = Package::open(path);
        QVERIFY_RESULT(package);
        const auto read = readEverything(*package);
        QVERIFY(!read);
        QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestSelfExtractor)
#include "TestSelfExtractor.moc"
