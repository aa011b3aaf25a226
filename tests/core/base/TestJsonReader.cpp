// SPDX-License-Identifier: MIT
#include "base/JsonReader.h"
#include "support/ResultMacros.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace epost;

namespace {

JsonReader readerOf(const char *json, const QString &where = {})
{
    return JsonReader(QJsonDocument::fromJson(json).object(), where);
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightValues_areReadWithoutAMistake();
    void aWrongValue_isAMistakeThatNamesItsPlace_data();
    void aWrongValue_isAMistakeThatNamesItsPlace();
    void theFirstMistake_isTold();
    void optionalValues_haveDefaultsButNoOtherType();
    void unknownKeys_areMistakesWhereOnlyKnownOnesAreAllowed();
    void mistakesOfAPart_areTakenOver();
    void numbers_areWholeAndExact_data();
    void numbers_areWholeAndExact();
    void brokenJson_namesItsLine();
    void anythingButAnObject_isRefused();
};

void TestJsonReader::rightValues_areReadWithoutAMistake()
{
    JsonReader reader = readerOf(R"({"s":"a","n":7,"b":true,"l":["x","y"],"o":{"k":1},"os":[{},{}]})");
    QCOMPARE(reader.string(QStringLiteral("s")), QStringLiteral("a"));
    QCOMPARE(reader.integer(QStringLiteral("n")), qint64(7));
    QVERIFY(reader.boolean(QStringLiteral("b"), false));
    QCOMPARE(reader.strings(QStringLiteral("l")), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(reader.object(QStringLiteral("o")).size(), 1);
    QCOMPARE(reader.objects(QStringLiteral("os")).size(), 2);
    QVERIFY(reader.objects(QStringLiteral("missing")).isEmpty());
    QVERIFY_RESULT(reader.check());
}

void TestJsonReader::aWrongValue_isAMistakeThatNamesItsPlace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    const QStringList kinds{QStringLiteral("string"),  QStringLiteral("integer"), QStringLiteral("boolean"),
                            QStringLiteral("strings"), QStringLiteral("object"),  QStringLiteral("array"),
                            QStringLiteral("objects")};
    const QList<QByteArray> wrong{R"({"k":1})",  R"({"k":"x"})", R"({"k":"true"})", R"({"k":["a",1]})",
                                  R"({"k":[]})", R"({"k":{}})",  R"({"k":[{},1]})"};
    for (int kind = 0; kind < kinds.size(); ++kind)
        QTest::newRow(qPrintable(kinds[kind])) << kind << wrong[kind];
}

void TestJsonReader::aWrongValue_isAMistakeThatNamesItsPlace()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    JsonReader reader = readerOf(json.constData(), QStringLiteral("nodes[1]"));
    const QString key = QStringLiteral("k");
    const QList<std::function<void()>> reads{
        [&] { (void)reader.string(key); },         [&] { (void)reader.integer(key); },
        [&] { (void)reader.boolean(key, false); }, [&] { (void)reader.strings(key); },
        [&] { (void)reader.object(key); },         [&] { (void)reader.array(key); },
        [&] { (void)reader.objects(key); }};
    QVERIFY_RESULT(reader.check());
    reads[kind]();
    const auto checked = reader.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().errorClass(), ErrorClass::Damaged);
    QVERIFY2(checked.error().what().startsWith(QLatin1String("nodes[1].k: ")),
             qPrintable(checked.error().what()));
}

void TestJsonReader::theFirstMistake_isTold()
{
    JsonReader reader = readerOf("{}");
    (void)reader.string(QStringLiteral("first"));
    (void)reader.integer(QStringLiteral("second"));
    QVERIFY(reader.check().error().what().startsWith(QLatin1String("first: ")));
}

void TestJsonReader::optionalValues_haveDefaultsButNoOtherType()
{
    JsonReader reader = readerOf(R"({"s":1,"n":"x"})");
    QCOMPARE(reader.string(QStringLiteral("missing"), QStringLiteral("d")), QStringLiteral("d"));
    QCOMPARE(reader.integer(QStringLiteral("missing"), 5), qint64(5));
    QVERIFY(reader.boolean(QStringLiteral("missing"), true));
    QVERIFY_RESULT(reader.check());
    (void)reader.string(QStringLiteral("s"), QStringLiteral("d"));
    QVERIFY(!reader.check());
    JsonReader other = readerOf(R"({"n":"x"})");
    (void)other.integer(QStringLiteral("n"), 5);
    QVERIFY(!other.check());
}

void TestJsonReader::unknownKeys_areMistakesWhereOnlyKnownOnesAreAllowed()
{
    JsonReader reader = readerOf(R"({"known":1,"knwon":2})", QStringLiteral("site"));
    reader.allowOnly({QStringLiteral("known")});
    const auto checked = reader.check();
    QVERIFY(!checked);
    QVERIFY(checked.error().what().startsWith(QLatin1String("site.knwon: ")));
}

void TestJsonReader::mistakesOfAPart_areTakenOver()
{
    JsonReader whole = readerOf("{}");
    JsonReader part = readerOf("{}", QStringLiteral("part"));
    (void)part.string(QStringLiteral("k"));
    whole.absorb(part);
    QVERIFY(whole.check().error().what().startsWith(QLatin1String("part.k: ")));
}

void TestJsonReader::numbers_areWholeAndExact_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("negative") << QByteArray("-12") << true << qint64(-12);
    QTest::newRow("2^53") << QByteArray("9007199254740992") << true << qint64(9007199254740992);
    QTest::newRow("beyond") << QByteArray("9007199254740994") << false << qint64(0);
    QTest::newRow("a fraction") << QByteArray("1.5") << false << qint64(0);
    QTest::newRow("huge") << QByteArray("1e300") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
}

void TestJsonReader::numbers_areWholeAndExact()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, good);
    QFETCH(qint64, value);
    JsonReader reader = readerOf((R"({"n":)" + number + '}').constData());
    QCOMPARE(reader.integer(QStringLiteral("n")), value);
    QCOMPARE(reader.check().has_value(), good);
}

void TestJsonReader::brokenJson_namesItsLine()
{
    const auto parsed = parseJsonObject("{\n  \"a\": 1,\n  \"b\": oops\n}");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().errorClass(), ErrorClass::Damaged);
    QVERIFY2(parsed.error().what().contains(QLatin1Char('3')), qPrintable(parsed.error().what()));
}

void TestJsonReader::anythingButAnObject_isRefused()
{
    for (const char *json : {"[]", "", "null", "{} {}", "\"text\""}) {
        const auto parsed = parseJsonObject(json);
        QVERIFY2(!parsed, json);
        QCOMPARE(parsed.error().errorClass(), ErrorClass::Damaged);
    }
    QVERIFY_RESULT(parseJsonObject("{}"));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "TestJsonReader.moc"
