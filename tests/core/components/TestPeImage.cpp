// SPDX-License-Identifier: MIT
#include "components/PeImage.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace epost;

namespace {

Result<PeImage> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPeImage(buffer);
}

QByteArray sample()
{
    return PeImageBuilder()
        .machine(PeMachine::X64)
        .fixedVersion(4, 10, 0, 7)
        .stringVersion(QStringLiteral("4.AG"))
        .description(QStringLiteral("SMTP受信"))
        .build();
}

} // namespace

class TestPeImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_isRead_data();
    void everything_isRead();
    void theShownVersion_data();
    void theShownVersion();
    void anImageWithoutVersion_isNoError();
    void whatIsNoProgram_isRefused_data();
    void whatIsNoProgram_isRefused();
    void filler_isDeterministicAndReachesItsSize();
    void truncatedAnywhere_neverCrashes();
    void aByteChangedAnywhere_neverCrashes();
};

void TestPeImage::everything_isRead_data()
{
    QTest::addColumn<PeMachine>("machine");
    QTest::addColumn<bool>("library");
    QTest::newRow("x86 program") << PeMachine::X86 << false;
    QTest::newRow("x64 program") << PeMachine::X64 << false;
    QTest::newRow("x86 library") << PeMachine::X86 << true;
    QTest::newRow("x64 library") << PeMachine::X64 << true;
    QTest::newRow("arm64") << PeMachine::Arm64 << false;
    QTest::newRow("other") << PeMachine::Other << true;
}

void TestPeImage::everything_isRead()
{
    QFETCH(PeMachine, machine);
    QFETCH(bool, library);
    const auto image = read(PeImageBuilder()
                                .machine(machine)
                                .library(library)
                                .fixedVersion(65535, 10, 0, 7)
                                .stringVersion(QStringLiteral("1.1.1u"))
                                .productVersion(QStringLiteral("2023 秋"))
                                .description(QStringLiteral("メール サーバ 表ソ"))
                                .language(0x0409)
                                .fillTo(50'000, 3)
                                .addSection("_winzip_", QByteArray(700, 'z'))
                                .overlay("PK")
                                .certificate("signature")
                                .build());
    QVERIFY_RESULT(image);
    QCOMPARE(image->machine, machine);
    QCOMPARE(image->fixedVersion, QStringLiteral("65535.10.0.7"));
    QCOMPARE(image->stringVersion, QStringLiteral("1.1.1u"));
    QCOMPARE(image->productVersion, QStringLiteral("2023 秋"));
    QCOMPARE(image->description, QStringLiteral("メール サーバ 表ソ"));
}

void TestPeImage::theShownVersion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("string wins") << "v4.AG" << true << "4.AG";
    QTest::newRow("no string") << "" << true << "1.2.3.4";
    QTest::newRow("string is prose") << "mail server" << true << "1.2.3.4";
    QTest::newRow("string only") << "2019.6.6" << false << "2019.6.6";
    QTest::newRow("prose only") << "mail server" << false << "";
}

void TestPeImage::theShownVersion()
{
    QFETCH(QString, text);
    QFETCH(bool, fixed);
    QFETCH(QString, shown);
    PeImageBuilder builder;
    builder.stringVersion(text);
    if (fixed)
        builder.fixedVersion(1, 2, 3, 4);
    const auto image = read(builder.build());
    QVERIFY_RESULT(image);
    QCOMPARE(image->shownVersion(), shown);
}

void TestPeImage::anImageWithoutVersion_isNoError()
{
    const auto image = read(PeImageBuilder().machine(PeMachine::X64).build());
    QVERIFY_RESULT(image);
    QCOMPARE(image->machine, PeMachine::X64);
    QVERIFY(image->shownVersion().isEmpty());
}

void TestPeImage::whatIsNoProgram_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray(
        "hello, this is a readme file and no program at all, see? yes, of course!");
    QTest::newRow("DOS program") << QByteArray("MZ") + QByteArray(200, '\0');
}

void TestPeImage::whatIsNoProgram_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto image = read(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().errorClass(), ErrorClass::InvalidInput);
}

void TestPeImage::filler_isDeterministicAndReachesItsSize()
{
    const auto build = [](quint32 seed) { return PeImageBuilder().fillTo(100'000, seed).build(); };
    QCOMPARE(build(1), build(1));
    QVERIFY(build(1) != build(2));
    QCOMPARE(build(1).size(), 100'352); // rounded up to 512
}

void TestPeImage::truncatedAnywhere_neverCrashes()
{
    const QByteArray whole = sample();
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += 7)
        refused += read(whole.left(size)) ? 0 : 1;
    QVERIFY(refused > 100);
}

void TestPeImage::aByteChangedAnywhere_neverCrashes()
{
    const QByteArray whole = sample();
    std::mt19937 random(42);
    int read4Ag = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(random());
        const auto image = read(changed);
        read4Ag += image && image->stringVersion == QLatin1String("4.AG") ? 1 : 0;
    }
    QVERIFY(read4Ag > 500); // most bytes do not matter
    QVERIFY(read4Ag < whole.size()); // some do
}

QTEST_GUILESS_MAIN(TestPeImage)
#include "TestPeImage.moc"
