// SPDX-License-Identifier: MIT
#include "package/Cp932.h"

#include <QTest>

using namespace epost;

class TestCp932 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void legalBytes_areDecoded_data();
    void legalBytes_areDecoded();
    void bytesThatStandForNothing_areRefused_data();
    void bytesThatStandForNothing_areRefused();
    void aRefusal_doesNotSpoilTheNextCall();
};

void TestCp932::legalBytes_areDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray("") << QString();
    QTest::newRow("ASCII") << QByteArray("EPSTRS.exe") << QStringLiteral("EPSTRS.exe");
    QTest::newRow("backslash and tilde") << QByteArray("a\\b~") << QStringLiteral("a\\b~");
    QTest::newRow("kanji") << QByteArray("\x8d\x58\x90\x56") << QStringLiteral("更新");
    QTest::newRow("0x5C as second byte") << QByteArray("\x95\x5c\x83\x5c") << QStringLiteral("表ソ");
    QTest::newRow("half-width kana") << QByteArray("\xb6\xc5") << QStringLiteral("ｶﾅ");
    QTest::newRow("NEC special ①") << QByteArray("\x87\x40") << QStringLiteral("①");
    QTest::newRow("IBM extension 髙") << QByteArray("\xfb\xfc") << QStringLiteral("髙");
    QTest::newRow("wave dash as Windows maps it") << QByteArray("\x81\x60") << QStringLiteral("～");
}

void TestCp932::legalBytes_areDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeCp932(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(*decoded, text);
}

void TestCp932::bytesThatStandForNothing_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a first byte alone") << QByteArray("a\x8d");
    QTest::newRow("a second byte that cannot be") << QByteArray("\x81\x20");
    QTest::newRow("an unassigned pair") << QByteArray("\x85\x40");
    QTest::newRow("UTF-8 of 更") << QByteArray("\xe6\x9b\xb4\xe6");
}

void TestCp932::bytesThatStandForNothing_areRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeCp932(bytes).has_value());
}

void TestCp932::aRefusal_doesNotSpoilTheNextCall()
{
    QVERIFY(!decodeCp932("\x8d").has_value());
    QCOMPARE(decodeCp932("\x90\x56").value_or(QString()), QStringLiteral("新"));
}

QTEST_GUILESS_MAIN(TestCp932)
#include "TestCp932.moc"
