// SPDX-License-Identifier: MIT
#include "package/PackageReader.h"
#include "support/HostilePackages.h"
#include "support/OddPackages.h"
#include "support/ResultMacros.h"
#include "support/ZipBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <ctime>

using namespace epost;
using namespace epost::test;

namespace {

QByteArray manyFiles(int files)
{
    ZipBuilder zip;
    for (int i = 0; i < files; ++i)
        zip.add("web/folder" + QByteArray::number(i % 100) + "/file" + QByteArray::number(i) + ".html", "x");
    return stub() + zip.zip64().build();
}

} // namespace

/// Runs the whole catalogue of odd and hostile packages through Package, as the product opens them.
class TestPackageAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOddPackage_isAcceptedAndReadable_data();
    void anOddPackage_isAcceptedAndReadable();
    void aHostilePackage_isRefusedForItsReason_data();
    void aHostilePackage_isRefusedForItsReason();
    void aRefusedPackage_cannotBeRead();
    void aBareZip_isAWarning();
    void names_areDecoded();
    void everyTruncation_isRefused();
    void noChangedByte_crashesOrEscapes();
    void aHundredThousandFiles_costNoMoreEachThanTenThousand();
    void aHundredAndTenThousandFiles_areTheMost();
    void problems_areBounded();
    void longNames_areToldShort();
    void names_areBoundedInAll();
    void theTimeStamp_comesFromTheBestSource();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TestPackageAudit::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the sample");
    return file.fileName();
}

void TestPackageAudit::anOddPackage_isAcceptedAndReadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const SamplePackage &sample : oddPackages())
        QTest::newRow(qPrintable(sample.name)) << sample.bytes;
}

void TestPackageAudit::anOddPackage_isAcceptedAndReadable()
{
    QFETCH(QByteArray, bytes);
    const auto package = Package::open(write(bytes));
    QVERIFY_RESULT(package);
    for (const Finding &problem : package->problems().atLeast(Severity::Blocker))
        QFAIL(qPrintable(problem.code + u' ' + problem.title));
    QVERIFY(package->acceptable());
    QVERIFY(!package->entries().isEmpty());
    QCOMPARE(bytes.mid(package->zipOffset(), 4), QByteArray("PK\3\4"));
    QCOMPARE(package->sha256(), sha256Of(bytes));
    const auto contents = verifyContents(*package);
    QVERIFY_RESULT(contents);
    QVERIFY(contents->isEmpty());
}

void TestPackageAudit::aHostilePackage_isRefusedForItsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    for (const SamplePackage &sample : hostilePackages())
        QTest::newRow(qPrintable(sample.name)) << sample.bytes << sample.code;
}

void TestPackageAudit::aHostilePackage_isRefusedForItsReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto package = Package::open(write(bytes));
    QVERIFY_RESULT(package);
    QVERIFY(!package->acceptable());
    QVERIFY(package->entries().isEmpty());
    QStringList codes;
    for (const Finding &problem : package->problems()) {
        codes.append(problem.code);
        QVERIFY(!problem.title.isEmpty());
        QVERIFY(!problem.remedy.isEmpty());
    }
    QVERIFY2(codes.contains(code),
             qPrintable(QStringLiteral("expected %1, got %2").arg(code, codes.join(u' '))));
}

void TestPackageAudit::aRefusedPackage_cannotBeRead()
{
    const auto package = Package::open(write(stub() + ZipBuilder().add("../evil.exe").build()));
    QVERIFY_RESULT(package);
    const auto opened = PackageReader(*package).open();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().errorClass(), ErrorClass::Refused);
}

void TestPackageAudit::aBareZip_isAWarning()
{
    const auto package = Package::open(write(ZipBuilder().add("a.exe").build()));
    QVERIFY_RESULT(package);
    QVERIFY(package->acceptable());
    QVERIFY(package->problems().hasCode(QStringLiteral("package.no-stub")));
    QCOMPARE(package->problems().worst(), Severity::Warning);
    QCOMPARE(package->zipOffset(), 0);
}

void TestPackageAudit::names_areDecoded()
{
    ZipEntry utf8;
    utf8.name = QByteArray("\xe6\x9b\xb4\xe6\x96\xb0.txt");
    utf8.flags = 1 << 11;
    ZipEntry field;
    field.name = "????.exe";
    field.both = [](ZipHeader &header) {
        header.extra = unicodePath("????.exe", QByteArray("\xe6\x9b\xb4\xe6\x96\xb0.exe"));
    };
    const auto package = Package::open(write(
        stub() + ZipBuilder().add(utf8).add(field).add("\x95\x5c\\\x83\x5c.dll").add("dll\\", "").build()));
    QVERIFY_RESULT(package);
    QStringList names;
    for (const PackageEntry &entry : package->entries())
        names.append(entry.path.text() + (entry.folder ? QStringLiteral("/") : QString()));
    QCOMPARE(names,
             QStringList({QStringLiteral("更新.txt"), QStringLiteral("更新.exe"), QStringLiteral("表/ソ.dll"),
                          QStringLiteral("dll/")}));
}

void TestPackageAudit::everyTruncation_isRefused()
{
    const QByteArray program = stub();
    const QByteArray whole = program + ZipBuilder().add("a.exe").add("b.dll", "library").build();
    for (qsizetype size = program.size(); size < whole.size(); ++size) {
        const auto package = Package::open(write(whole.left(size)));
        QVERIFY_RESULT(package);
        QVERIFY2(!package->acceptable(), qPrintable(QString::number(size)));
    }
}

// Whatever is changed: no crash, and every accepted name is a good one. The sanitizers watch.
void TestPackageAudit::noChangedByte_crashesOrEscapes()
{
    const QByteArray program = stub();
    ZipEntry packed;
    packed.name = "packed.exe";
    packed.content = QByteArray(3000, 'p');
    packed.deflated = true;
    packed.descriptor = Descriptor::WideSigned;
    const QByteArray whole
        = program + ZipBuilder().add("dll/a.dll").add(packed).zip64().comment("a comment").build();
    QVERIFY(rc::check([&] {
        QByteArray changed = whole;
        const auto changes = *rc::gen::container<std::vector<std::pair<int, char>>>(rc::gen::pair(
            rc::gen::inRange(int(program.size()), int(whole.size())), rc::gen::arbitrary<char>()));
        for (const auto &[at, value] : changes)
            changed[at] = value;
        const auto package = Package::open(write(changed));
        RC_ASSERT(package.has_value());
        RC_ASSERT(package->acceptable() || package->entries().isEmpty());
        for (const PackageEntry &entry : package->entries())
            RC_ASSERT(EntryPath::check(entry.path.text()).has_value());
        if (package->acceptable())
            RC_ASSERT(verifyContents(*package).has_value());
    }));
}

void TestPackageAudit::aHundredThousandFiles_costNoMoreEachThanTenThousand()
{
    // Processor time, so that a busy machine changes nothing.
    const auto secondsFor = [this](int files) {
        const QString path = write(manyFiles(files));
        const std::clock_t before = std::clock();
        const auto package = Package::open(path);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        return package && package->entries().size() == files ? seconds : -1.0;
    };
    const double few = secondsFor(10'000);
    const double many = secondsFor(100'000);
    QVERIFY(few > 0);
    QVERIFY(many > 0);
    qInfo("10,000 files: %.3f s, 100,000 files: %.3f s", few, many);
    // Ten times as many: ten times the cost, some more for sorting and caches; a quadratic audit has hundred.
    QVERIFY(many < few * 35);
}

void TestPackageAudit::aHundredAndTenThousandFiles_areTheMost()
{
    const auto most = Package::open(write(manyFiles(110'000)));
    QVERIFY_RESULT(most);
    QVERIFY(most->acceptable());
    const auto more = Package::open(write(manyFiles(110'001)));
    QVERIFY_RESULT(more);
    QVERIFY(!more->acceptable());
    QVERIFY(more->problems().hasCode(QStringLiteral("package.too-many")));
}

void TestPackageAudit::problems_areBounded()
{
    ZipBuilder zip;
    for (int i = 0; i < 5000; ++i)
        zip.add("../" + QByteArray::number(i));
    const auto package = Package::open(write(stub() + zip.build()));
    QVERIFY_RESULT(package);
    QVERIFY(!package->acceptable());
    QVERIFY(package->problems().size() <= 60);
}

void TestPackageAudit::longNames_areToldShort()
{
    ZipBuilder zip;
    for (int i = 0; i < 50; ++i)
        zip.add(QByteArray(60'000, 'n') + QByteArray::number(i));
    const auto package = Package::open(write(stub() + zip.build()));
    QVERIFY_RESULT(package);
    QVERIFY(package->problems().hasCode(QStringLiteral("package.name.too-long")));
    for (const Finding &problem : package->problems()) {
        QVERIFY(problem.title.size() < 1000);
        QVERIFY(problem.subject.size() < 1000);
    }
}

void TestPackageAudit::names_areBoundedInAll()
{
    const QByteArray folders = QByteArray("a-folder-with-a-long-name/").repeated(20);
    const auto with = [&](int files) {
        ZipBuilder zip;
        for (int i = 0; i < files; ++i)
            zip.add(folders + QByteArray::number(i), "");
        return stub() + zip.build();
    };
    const auto many = Package::open(write(with(10'000)));
    QVERIFY_RESULT(many);
    QVERIFY(many->acceptable());
    const auto tooMany = Package::open(write(with(20'000)));
    QVERIFY_RESULT(tooMany);
    QVERIFY(tooMany->problems().hasCode(QStringLiteral("package.too-many")));
    QCOMPARE(tooMany->problems().atLeast(Severity::Blocker).size(), 1);

    // Each folder counts that a name brings along: 512 of them, 260,000 characters, with every file here.
    ZipBuilder deep;
    for (int i = 0; i < 40; ++i)
        deep.add(QByteArray::number(i) + QByteArray("/d").repeated(500), "");
    const auto tooDeep = Package::open(write(stub() + deep.build()));
    QVERIFY_RESULT(tooDeep);
    QVERIFY(tooDeep->problems().hasCode(QStringLiteral("package.too-many")));
}

void TestPackageAudit::theTimeStamp_comesFromTheBestSource()
{
    const auto with = [](const QByteArray &name, const QByteArray &extra) {
        ZipEntry entry;
        entry.name = name;
        entry.both = [extra](ZipHeader &header) { header.extra = extra; };
        return entry;
    };
    const QDateTime moment(QDate(2023, 9, 28), QTime(1, 2, 3), Qt::UTC);
    const QByteArray unixTime
        = extraField(0x5455, QByteArray(1, 1) + le(quint64(moment.toSecsSinceEpoch()), 4));
    const quint64 ticks = quint64(moment.toSecsSinceEpoch() + 11'644'473'600) * 10'000'000;
    const QByteArray ntfs
        = extraField(0x000a, le(0, 4) + le(1, 2) + le(24, 2) + le(ticks, 8) + le(ticks, 8) + le(ticks, 8));
    ZipEntry none = with("none.exe", {});
    none.both = [](ZipHeader &header) { header.date = 0; };
    const auto package = Package::open(write(stub()
                                             + ZipBuilder()
                                                   .add("dos.exe")
                                                   .add(with("unix.exe", unixTime))
                                                   .add(with("ntfs.exe", ntfs))
                                                   .add(none)
                                                   .build()));
    QVERIFY_RESULT(package);
    QCOMPARE(package->entries().size(), 4);
    QCOMPARE(package->entries()[0].modified.toDateTime(), QDateTime(QDate(2023, 9, 29), QTime(12, 0)));
    QCOMPARE(package->entries()[1].modified.toDateTime(), moment);
    QCOMPARE(package->entries()[2].modified.toDateTime(), moment);
    QVERIFY(!package->entries()[3].modified.toDateTime().isValid());
}

QTEST_GUILESS_MAIN(TestPackageAudit)
#include "TestPackageAudit.moc"
