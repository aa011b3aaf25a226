// SPDX-License-Identifier: MIT
#include "platform/NodeName.h"
#include "support/ResultMacros.h"

using namespace epost;

class TestNodeName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainName_isTaken();
    void anythingElse_isRefused_data();
    void anythingElse_isRefused();
};

void TestNodeName::aPlainName_isTaken()
{
    const auto name = NodeName::parse(QStringLiteral("Mail-01_a"));
    QVERIFY_RESULT(name);
    QCOMPARE(name->text(), QStringLiteral("Mail-01_a"));
    QVERIFY_RESULT(NodeName::parse(QString(63, QLatin1Char('a'))));
}

void TestNodeName::anythingElse_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << QString(64, QLatin1Char('a'));
    QTest::newRow("space") << QStringLiteral("MAIL 01");
    QTest::newRow("dot") << QStringLiteral("mail01.example");
    QTest::newRow("not ASCII") << QStringLiteral("メール");
    QTest::newRow("line end behind") << QStringLiteral("MAIL01\n");
    QTest::newRow("line end before") << QStringLiteral("\nMAIL01");
}

void TestNodeName::anythingElse_isRefused()
{
    QFETCH(QString, text);
    const auto name = NodeName::parse(text);
    QVERIFY(!name);
    QCOMPARE(name.error().errorClass(), ErrorClass::InvalidInput);
}

QTEST_GUILESS_MAIN(TestNodeName)
#include "TestNodeName.moc"
