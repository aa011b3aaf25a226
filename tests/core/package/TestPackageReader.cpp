// SPDX-License-Identifier: MIT
#include "package/PackageReader.h"
#include "support/HostilePackages.h"
#include "support/OddPackages.h"
#include "support/ResultMacros.h"
#include "support/ZipBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace epost;
using namespace epost::test;

class TestPackageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFile_isReadInAnyOrder();
    void filesOfAnySize_areRead();
    void contentThatIsNotAsDeclared_isRefused_data();
    void contentThatIsNotAsDeclared_isRefused();
    void theSink_neverSeesMoreThanDeclared();
    void theSinksError_isPassedOn();
    void aLimit_isKeptBeforeReading();
    void aCancelledReading_stops();
    void severalReaders_workInParallel();
    void anEndRecordInTheOffsets_doesNotMisleadQuaZip();
    void progress_growsToItsTotal();
    void aChangedFile_isNoticed();
    void aFileChangedBehindItsTimes_isNoticedByHashing();
    void aMissingFile_isAnError();
    void aCancelledOpening_isAnError();
    void anArchiveOverFourGiB_isReadAtItsEnd();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TestPackageReader::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("package.exe")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the sample");
    return file.fileName();
}

namespace {

QByteArray contentOf(int number)
{
    return QByteArray::number(number).repeated(100 + number * 37);
}

QByteArray manyFiles(int count)
{
    ZipBuilder zip;
    for (int i = 0; i < count; ++i) {
        ZipEntry entry;
        entry.name = "file" + QByteArray::number(i) + ".exe";
        entry.content = contentOf(i);
        entry.deflated = i % 2;
        entry.descriptor = i % 3 ? Descriptor::None : Descriptor::NarrowSigned;
        zip.add(entry);
    }
    return stub() + zip.build();
}

} // namespace

void TestPackageReader::everyFile_isReadInAnyOrder()
{
    const auto package = Package::open(write(manyFiles(60)));
    QVERIFY_RESULT(package);
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    for (int i = 0; i < 60; ++i) {
        const int number = (i * 37) % 60;
        const auto content = reader.readAll(package->entries()[number], 1 << 20);
        QVERIFY_RESULT(content);
        QCOMPARE(*content, contentOf(number));
        QVERIFY(reader.problemCode().isEmpty());
    }
}

// From nothing over one piece of the reader, or of what comes out, to many.
void TestPackageReader::filesOfAnySize_areRead()
{
    constexpr qsizetype kMiB = 1024 * 1024;
    constexpr qsizetype kPiece = 128 * 1024;
    QByteArray varied;
    for (int i = 0; varied.size() < 5 * kMiB; ++i)
        varied += QByteArray::number(qint64(i) * 7919, 36);
    const QList<qsizetype> sizes{0,          1,      1023,       1024, 1025,    5000,
                                 kPiece - 1, kPiece, kPiece + 1, kMiB, 5 * kMiB};
    ZipBuilder zip;
    for (const qsizetype size : sizes) {
        ZipEntry entry;
        entry.name = QByteArray::number(size) + ".dll";
        entry.content = varied.left(size);
        entry.deflated = true;
        zip.add(entry);
    }
    const auto package = Package::open(write(stub() + zip.build()));
    QVERIFY_RESULT(package);
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const auto content = reader.readAll(package->entries()[i], varied.size());
        QVERIFY_RESULT(content);
        QVERIFY2(*content == varied.left(sizes[i]), qPrintable(QString::number(sizes[i])));
    }
}

void TestPackageReader::contentThatIsNotAsDeclared_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    for (const SamplePackage &sample : packagesWithBadContent())
        QTest::newRow(qPrintable(sample.name)) << sample.bytes << sample.code;
}

void TestPackageReader::contentThatIsNotAsDeclared_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto package = Package::open(write(bytes));
    QVERIFY_RESULT(package);
    QVERIFY2(package->acceptable(), "the structure alone is good");
    const auto problems = verifyContents(*package);
    QVERIFY_RESULT(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().code, code);
    QCOMPARE(problems->first().severity, Severity::Blocker);
    QCOMPARE(problems->first().subject, QStringLiteral("a.exe"));
}

void TestPackageReader::theSink_neverSeesMoreThanDeclared()
{
    for (const SamplePackage &sample : packagesWithBadContent()) {
        const auto package = Package::open(write(sample.bytes));
        QVERIFY_RESULT(package);
        PackageReader reader(*package);
        QVERIFY_RESULT(reader.open());
        for (const PackageEntry &entry : package->entries()) {
            qint64 seen = 0;
            const auto done = reader.read(entry, [&seen](const char *, qsizetype size) {
                seen += size;
                return Result<>();
            });
            QVERIFY2(seen <= entry.size, qPrintable(sample.name));
            QCOMPARE(done.has_value(), reader.problemCode().isEmpty());
        }
    }
}

void TestPackageReader::theSinksError_isPassedOn()
{
    const auto package = Package::open(write(manyFiles(3)));
    QVERIFY_RESULT(package);
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    const auto full = reader.read(package->entries()[1], [](const char *, qsizetype) {
        return Result<>(fail(ErrorClass::DiskFull, QStringLiteral("full")));
    });
    QVERIFY(!full.has_value());
    QCOMPARE(full.error().errorClass(), ErrorClass::DiskFull);
    QVERIFY(reader.problemCode().isEmpty());
    QVERIFY_RESULT(reader.readAll(package->entries()[1], 1 << 20));
}

void TestPackageReader::aLimit_isKeptBeforeReading()
{
    const auto package = Package::open(write(manyFiles(3)));
    QVERIFY_RESULT(package);
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    const PackageEntry &entry = package->entries()[2];
    QVERIFY(!reader.readAll(entry, entry.size - 1).has_value());
    QVERIFY_RESULT(reader.readAll(entry, entry.size));
}

void TestPackageReader::aCancelledReading_stops()
{
    ZipBuilder zip;
    zip.add("large.bin", QByteArray(5'000'000, 'l'));
    const auto package = Package::open(write(stub() + zip.build()));
    QVERIFY_RESULT(package);
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    const CancelToken cancel;
    qint64 seen = 0;
    const auto done = reader.read(
        package->entries()[0],
        [&](const char *, qsizetype size) {
            seen += size;
            cancel.cancel();
            return Result<>();
        },
        cancel);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().errorClass(), ErrorClass::Cancelled);
    QVERIFY(seen < 1'000'000);
}

void TestPackageReader::severalReaders_workInParallel()
{
    const auto package = Package::open(write(manyFiles(200)));
    QVERIFY_RESULT(package);
    const auto readAllOf = [&package](int first) {
        PackageReader reader(*package);
        int right = 0;
        if (!reader.open())
            return 0;
        for (int i = first; i < package->entries().size(); i += 4) {
            const auto content = reader.readAll(package->entries()[i], 1 << 24);
            right += content && *content == contentOf(i) ? 1 : 0;
        }
        return right;
    };
    const QList<int> threads{0, 1, 2, 3};
    const QList<int> right = QtConcurrent::blockingMapped<QList<int>>(threads, readAllOf);
    QCOMPARE(right, QList<int>({50, 50, 50, 50}));
}

// minizip searches backwards for the records: stored data that holds a ZIP64 locator must not take its place.
void TestPackageReader::anEndRecordInTheOffsets_doesNotMisleadQuaZip()
{
    const QByteArray evil = ZipBuilder().add("evil.exe", "evil").zip64().build();
    ZipBuilder zip;
    zip.add("good.exe", "good").add("evil.zip", evil).comment(evil.mid(0, 20));
    const auto package = Package::open(write(zip.build()));
    QVERIFY_RESULT(package);
    QVERIFY(package->acceptable());
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    const auto content = reader.readAll(package->entries()[0], 100);
    QVERIFY_RESULT(content);
    QCOMPARE(*content, QByteArray("good"));
}

void TestPackageReader::progress_growsToItsTotal()
{
    QList<qint64> done;
    qint64 total = 0;
    const QByteArray bytes = stub() + ZipBuilder().add("large.bin", QByteArray(5'000'000, 'l')).build();
    const auto package = Package::open(write(bytes), {}, [&](const ProgressState &state) {
        done.append(state.done);
        total = state.total;
    });
    QVERIFY_RESULT(package);
    QVERIFY(done.size() > 3);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(done.last(), bytes.size());
    QCOMPARE(total, bytes.size());
}

void TestPackageReader::aChangedFile_isNoticed()
{
    const QString path = write(manyFiles(3));
    const auto package = Package::open(path);
    QVERIFY_RESULT(package);
    QVERIFY_RESULT(package->unchanged());
    QVERIFY_RESULT(package->rehash());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.putChar('x'));
    file.close();
    const auto same = package->unchanged();
    QVERIFY(!same.has_value());
    QCOMPARE(same.error().errorClass(), ErrorClass::Refused);
    QVERIFY(!package->rehash().has_value());
    QVERIFY(!PackageReader(*package).open().has_value());
}

void TestPackageReader::aFileChangedBehindItsTimes_isNoticedByHashing()
{
    const QString path = write(manyFiles(3));
    // A time that Qt can put back to the nanosecond.
    const QDateTime before(QDate(2026, 9, 30), QTime(10, 0), Qt::UTC);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    const auto package = Package::open(path);
    QVERIFY_RESULT(package);
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar('~'));
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY_RESULT(package->unchanged());
    const auto same = package->rehash();
    QVERIFY(!same.has_value());
    QCOMPARE(same.error().errorClass(), ErrorClass::Refused);
}

void TestPackageReader::aMissingFile_isAnError()
{
    const auto package = Package::open(m_folder.filePath(QStringLiteral("nowhere.exe")));
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().errorClass(), ErrorClass::NotFound);
    QVERIFY(!Package::open(m_folder.path()).has_value());
}

void TestPackageReader::aCancelledOpening_isAnError()
{
    CancelToken cancel;
    cancel.cancel();
    const auto package = Package::open(write(manyFiles(3)), cancel);
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().errorClass(), ErrorClass::Cancelled);
}

// A sparse file: 4 GiB of zeros as the stub's overlay before a ZIP with adjusted ZIP64 offsets cost nothing
// on disk, and every offset is beyond 32 bits.
void TestPackageReader::anArchiveOverFourGiB_isReadAtItsEnd()
{
    constexpr quint64 kBase = 4'300'000'000;
    const QByteArray content("beyond four GiB");
    const QByteArray name("far.exe");
    const QByteArray sizes = le(kBase, 8) + le(kBase, 8);
    // The first file is kBase stored zeros, the second one lies behind it.
    const QByteArray firstExtra = extraField(1, sizes);
    const QByteArray first = "PK\3\4" + le(45, 2) + le(0, 2) + le(0, 2) + le(0x6000, 2) + le(0x573d, 2)
        + le(0, 4) + le(0xffffffff, 4) + le(0xffffffff, 4) + le(8, 2) + le(quint64(firstExtra.size()), 2)
        + "zero.bin" + firstExtra;
    const quint64 secondAt = quint64(first.size()) + kBase;
    const QByteArray second = "PK\3\4" + le(45, 2) + le(0, 2) + le(0, 2) + le(0x6000, 2) + le(0x573d, 2)
        + le(crcOf(content), 4) + le(quint64(content.size()), 4) + le(quint64(content.size()), 4)
        + le(quint64(name.size()), 2) + le(0, 2) + name + content;
    const auto central = [](quint32 crc, quint64 size, const QByteArray &entryName, const QByteArray &extra,
                            quint32 offset) {
        return "PK\1\2" + le(45, 2) + le(45, 2) + le(0, 2) + le(0, 2) + le(0x6000, 2) + le(0x573d, 2)
            + le(crc, 4) + le(size, 4) + le(size, 4) + le(quint64(entryName.size()), 2)
            + le(quint64(extra.size()), 2) + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(offset, 4)
            + entryName + extra;
    };
    const QByteArray directory = central(0, 0xffffffff, "zero.bin", firstExtra, 0)
        + central(crcOf(content), quint64(content.size()), name, extraField(1, le(secondAt, 8)), 0xffffffff);
    const quint64 directoryAt = secondAt + quint64(second.size());
    const QByteArray end = "PK\6\6" + le(44, 8) + le(45, 2) + le(45, 2) + le(0, 4) + le(0, 4) + le(2, 8)
        + le(2, 8) + le(quint64(directory.size()), 8) + le(directoryAt, 8) + "PK\6\7" + le(0, 4)
        + le(directoryAt + quint64(directory.size()), 8) + le(1, 4) + "PK\5\6" + le(0, 4) + le(0xffff, 2)
        + le(0xffff, 2) + le(0xffffffff, 4) + le(0xffffffff, 4) + le(0, 2);
    const QByteArray program = stub();
    const QString path = m_folder.filePath(QStringLiteral("huge.exe"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(program + first), program.size() + first.size());
    QVERIFY(file.seek(program.size() + qint64(secondAt)));
    QVERIFY(file.write(second + directory + end) > 0);
    file.close();

    { // an open package keeps Windows from removing its file
        const auto package = Package::open(path);
        QVERIFY_RESULT(package);
        for (const Finding &problem : package->problems())
            QFAIL(qPrintable(problem.code));
        QCOMPARE(package->entries().size(), 2);
        QCOMPARE(package->entries()[0].size, qint64(kBase));
        PackageReader reader(*package);
        QVERIFY_RESULT(reader.open());
        const auto read = reader.readAll(package->entries()[1], 100);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, content);
    }
    QVERIFY(QFile::remove(path));
}

QTEST_GUILESS_MAIN(TestPackageReader)
#include "TestPackageReader.moc"
