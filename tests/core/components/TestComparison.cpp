// SPDX-License-Identifier: MIT
#include "catalog/Catalog.h"
#include "components/Comparison.h"
#include "support/ResultMacros.h"

#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

Component component(const QString &name, const QString &file, const QString &version, const QByteArray &bits)
{
    Component made;
    made.name = name;
    made.file = file;
    made.version = ComponentVersion::fromText(version);
    made.sha256 = sha256Of(bits);
    return made;
}

Component epstrs(const QString &version, const QByteArray &bits = "a")
{
    return component(QStringLiteral("EPSTRS"), QStringLiteral("Epstrs.exe"), version, bits);
}

Component kasp(const QByteArray &bits)
{
    return component(QStringLiteral("Kasp.exe"), QStringLiteral("Kasp.exe"), {}, bits);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoLists_data();
    void twoLists();
    void aListEqualsItself();
    void againstANote_data();
    void againstANote();
    void withoutANumber_theListFromBeforeDecides_data();
    void withoutANumber_theListFromBeforeDecides();
    void missingFiles_areRightOnly();
    void json_hasTheKeysOfTheContract();
};

void TestComparison::twoLists_data()
{
    QTest::addColumn<QList<Component>>("left");
    QTest::addColumn<QList<Component>>("right");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("equal");
    using List = QList<Component>;
    QTest::newRow("same") << List{epstrs(QStringLiteral("4.AG"))} << List{epstrs(QStringLiteral("4.AG"))}
                          << "equal" << true;
    QTest::newRow("other version") << List{epstrs(QStringLiteral("4.AG"))}
                                   << List{epstrs(QStringLiteral("4.AF"), "b")} << "differs" << false;
    QTest::newRow("same version, other bits")
        << List{epstrs(QStringLiteral("4.AG"))} << List{epstrs(QStringLiteral("4.AG"), "b")} << "differs"
        << false;
    QTest::newRow("no version, same bits") << List{kasp("k")} << List{kasp("k")} << "equal" << true;
    QTest::newRow("no version, other bits") << List{kasp("k")} << List{kasp("l")} << "differs" << false;
    QTest::newRow("left only") << List{kasp("k")} << List{} << "left-only" << false;
    QTest::newRow("right only") << List{} << List{kasp("k")} << "right-only" << false;
    QTest::newRow("case of the path")
        << List{component(QStringLiteral("X"), QStringLiteral("Sub/X.DLL"), {}, "x")}
        << List{component(QStringLiteral("X"), QStringLiteral("sub/x.dll"), {}, "x")} << "equal" << true;
}

void TestComparison::twoLists()
{
    QFETCH(QList<Component>, left);
    QFETCH(QList<Component>, right);
    QFETCH(QString, verdict);
    QFETCH(bool, equal);
    const Comparison comparison = compareLists(ComponentList(left), ComponentList(right));
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(verdictKey(comparison.rows[0].verdict), verdict);
    QCOMPARE(comparison.equal, equal);
}

void TestComparison::aListEqualsItself()
{
    const bool holds = rc::check("any list equals itself and its JSON", [] {
        const auto names = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 1000));
        QList<Component> components;
        for (const int name : names) {
            const QString file = QStringLiteral("f%1.dll").arg(name);
            components.append(
                component(file, file, QStringLiteral("%1.%2").arg(name).arg(name % 7), file.toUtf8()));
        }
        const ComponentList list(components);
        RC_ASSERT(compareLists(list, list).equal);
        const auto again = ComponentList::fromJson({{QStringLiteral("components"), list.toJson()}});
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == list);
    });
    QVERIFY(holds);
}

void TestComparison::againstANote_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("equal");
    QTest::newRow("as expected") << "4.AG" << QStringLiteral("EPSTRS は v4.AG へアップ") << "equal" << true;
    QTest::newRow("update missed") << "4.AF" << QStringLiteral("EPSTRS は v4.AG へアップ") << "differs"
                                   << false;
    QTest::newRow("lowered, as expected")
        << "3.0.9" << QStringLiteral("EPSTRS は v3.0.9 へ変更されます") << "equal" << true;
    QTest::newRow("a slip of the vendor")
        << "4.68" << QStringLiteral("EPSTRS は v4.678 へアップ") << "differs" << false;
    QTest::newRow("file without version")
        << "" << QStringLiteral("EPSTRS は v4.AG へアップ") << "unknown" << false;
    QTest::newRow("note without version")
        << "4.AG" << QStringLiteral("EPSTRS は変更ありません") << "unknown" << false;
    QTest::newRow("not in the note") << "4.AG" << QStringLiteral("何もありません") << "left-only" << false;
}

void TestComparison::againstANote()
{
    QFETCH(QString, version);
    QFETCH(QString, note);
    QFETCH(QString, verdict);
    QFETCH(bool, equal);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const Comparison comparison
        = compareWithNote(ComponentList({epstrs(version)}), ReleaseNote::parse(note, *catalog));
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(verdictKey(comparison.rows[0].verdict), verdict);
    QCOMPARE(comparison.equal, equal);
}

void TestComparison::withoutANumber_theListFromBeforeDecides_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("unchanged and same")
        << QByteArray("k") << QStringLiteral("Kasp.exe は変更ありません") << "equal";
    QTest::newRow("unchanged but other")
        << QByteArray("x") << QStringLiteral("Kasp.exe は変更ありません") << "differs";
    QTest::newRow("updated and other")
        << QByteArray("x") << QStringLiteral("Kasp.exe はバージョンアップ") << "equal";
    QTest::newRow("updated but same")
        << QByteArray("k") << QStringLiteral("Kasp.exe はバージョンアップ") << "differs";
    QTest::newRow("added and new") << QByteArray() << QStringLiteral("Kasp.exe が追加されます") << "equal";
    QTest::newRow("unchanged but new")
        << QByteArray() << QStringLiteral("Kasp.exe は変更ありません") << "unknown";
}

void TestComparison::withoutANumber_theListFromBeforeDecides()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, note);
    QFETCH(QString, verdict);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const ComponentList earlier(before.isEmpty() ? QList<Component>() : QList<Component>{kasp(before)});
    const Comparison comparison
        = compareWithNote(ComponentList({kasp("k")}), ReleaseNote::parse(note, *catalog), &earlier);
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(verdictKey(comparison.rows[0].verdict), verdict);
}

void TestComparison::missingFiles_areRightOnly()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const QString ssl = QStringLiteral("libssl/libcrypto 3");
    const ComponentList list(
        {component(ssl, QStringLiteral("libssl-3-x64.dll"), QStringLiteral("3.1.1"), "s"),
         component(ssl, QStringLiteral("old/libcrypto-3-x64.dll"), QStringLiteral("3.0.0"), "o")});
    const auto note = ReleaseNote::parse(
        QStringLiteral("libssl-3(-x64).dll/libcrypto-3(-x64).dll v3.1.1 が追加されます"), *catalog);
    const Comparison comparison = compareWithNote(list, note);
    QVERIFY(!comparison.equal);
    QStringList rows;
    for (const ComparisonRow &row : comparison.rows)
        rows.append(row.file + QLatin1Char(' ') + verdictKey(row.verdict));
    QCOMPARE(rows,
             QStringList({QStringLiteral("libssl-3-x64.dll equal"),
                          QStringLiteral("libcrypto-3-x64.dll right-only"),
                          QStringLiteral("old/libcrypto-3-x64.dll left-only")}));
}

void TestComparison::json_hasTheKeysOfTheContract()
{
    const QJsonObject json
        = compareLists(ComponentList({epstrs(QStringLiteral("4.AG"))}), ComponentList()).toJson();
    QCOMPARE(json[QStringLiteral("equal")], QJsonValue(false));
    const QJsonObject row = json[QStringLiteral("rows")].toArray().at(0).toObject();
    QCOMPARE(row[QStringLiteral("name")].toString(), QStringLiteral("EPSTRS"));
    QCOMPARE(row[QStringLiteral("file")].toString(), QStringLiteral("Epstrs.exe"));
    QCOMPARE(row[QStringLiteral("left")].toString(), QStringLiteral("4.AG"));
    QCOMPARE(row[QStringLiteral("right")].toString(), QString());
    QCOMPARE(row[QStringLiteral("verdict")].toString(), QStringLiteral("left-only"));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "TestComparison.moc"
