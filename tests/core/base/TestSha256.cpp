// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "base/Sha256.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

const QString kOfNothing = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
const QString kOfAbc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

} // namespace

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownTexts_haveTheHashesOfTheStandard_data();
    void knownTexts_haveTheHashesOfTheStandard();
    void aHasher_startsAnewAfterEachHash();
    void aDefaultValue_isTheHashOfNothing();
    void hexDigits_areReadInBothCases();
    void anythingButSixtyFourHexDigits_isRefused_data();
    void anythingButSixtyFourHexDigits_isRefused();
    void aDevice_isReadFromWhereItStands();
    void aFile_isHashedWhole_andNamedWhereItIsMissing();
    void aCancelledHash_isNoHash();
};

void TestSha256::knownTexts_haveTheHashesOfTheStandard_data()
{
    // FIPS 180-4, examples of NIST.
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("hex");
    QTest::newRow("nothing") << QByteArray() << kOfNothing;
    QTest::newRow("abc") << QByteArray("abc") << kOfAbc;
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QStringLiteral(
                                       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million times a")
        << QByteArray(1'000'000, 'a')
        << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::knownTexts_haveTheHashesOfTheStandard()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, hex);
    QCOMPARE(sha256Of(data).toHex(), hex);
    // In pieces of any length it is the same.
    Sha256Hasher hasher;
    for (qsizetype at = 0; at < data.size(); at += 77)
        hasher.add(data.mid(at, 77));
    QCOMPARE(hasher.finish().toHex(), hex);
}

void TestSha256::aHasher_startsAnewAfterEachHash()
{
    Sha256Hasher hasher;
    hasher.add("something else");
    (void)hasher.finish();
    hasher.add("abc");
    QCOMPARE(hasher.finish().toHex(), kOfAbc);
    QCOMPARE(hasher.finish().toHex(), kOfNothing);
}

void TestSha256::aDefaultValue_isTheHashOfNothing()
{
    QCOMPARE(Sha256().toHex(), kOfNothing);
}

void TestSha256::hexDigits_areReadInBothCases()
{
    const auto lower = Sha256::fromHex(kOfAbc);
    const auto upper = Sha256::fromHex(kOfAbc.toUpper());
    QVERIFY_RESULT(lower);
    QVERIFY_RESULT(upper);
    QVERIFY(*lower == *upper);
    QVERIFY(*lower == sha256Of("abc"));
    QCOMPARE(qHash(*lower), qHash(*upper));
    QCOMPARE(upper->toHex(), kOfAbc);
}

void TestSha256::anythingButSixtyFourHexDigits_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one short") << kOfAbc.left(63);
    QTest::newRow("one long") << kOfAbc + QLatin1Char('0');
    QTest::newRow("a letter that is no digit") << kOfAbc.left(63) + QLatin1Char('g');
    QTest::newRow("a space inside") << kOfAbc.left(31) + QLatin1Char(' ') + kOfAbc.left(32);
    QTest::newRow("a line break behind") << kOfAbc + QLatin1Char('\n');
    QTest::newRow("full-width digits") << QString(64, QChar(0xFF11));
}

void TestSha256::anythingButSixtyFourHexDigits_isRefused()
{
    QFETCH(QString, text);
    const auto sha = Sha256::fromHex(text);
    QVERIFY(!sha);
    QCOMPARE(sha.error().errorClass(), ErrorClass::InvalidInput);
}

void TestSha256::aDevice_isReadFromWhereItStands()
{
    QBuffer buffer;
    buffer.setData("xyzabc");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QVERIFY(buffer.seek(3));
    const auto sha = sha256Of(buffer);
    QVERIFY_RESULT(sha);
    QCOMPARE(sha->toHex(), kOfAbc);
}

void TestSha256::aFile_isHashedWhole_andNamedWhereItIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("abc"));
    QVERIFY_RESULT(writeFile(path, "abc"));
    const auto sha = sha256OfFile(path);
    QVERIFY_RESULT(sha);
    QCOMPARE(sha->toHex(), kOfAbc);
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const auto none = sha256OfFile(missing);
    QVERIFY(!none);
    QCOMPARE(none.error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(none.error().subject(), missing);
}

void TestSha256::aCancelledHash_isNoHash()
{
    QBuffer buffer;
    buffer.setData("abc");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CancelToken cancel;
    cancel.cancel();
    const auto sha = sha256Of(buffer, cancel);
    QVERIFY(!sha);
    QCOMPARE(sha.error().errorClass(), ErrorClass::Cancelled);
}

QTEST_GUILESS_MAIN(TestSha256)
#include "TestSha256.moc"
