// SPDX-License-Identifier: MIT
#include "package/EntryPath.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

// Names from pieces that mean something to Windows: most are good, and every rule is met often.
rc::Gen<QString> anyName()
{
    const auto piece = rc::gen::weightedElement<QString>({
        {20, QStringLiteral("a")},
        {20, QStringLiteral("B")},
        {20, QStringLiteral("表")},
        {12, QStringLiteral(".exe")},
        {6, QStringLiteral("/")},
        {4, QStringLiteral("\\")},
        {3, QStringLiteral("nul")},
        {2, QStringLiteral(".")},
        {2, QStringLiteral("..")},
        {2, QStringLiteral("~1")},
        {2, QStringLiteral(" ")},
        {1, QStringLiteral("C:")},
        {1, QStringLiteral("/../")},
        {1, QStringLiteral(".epost-update")},
        {1, QStringLiteral("\u202e")},
        {1, QStringLiteral("x").repeated(130)},
    });
    const auto pieces = rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 8), [piece](std::size_t count) {
        return rc::gen::container<std::vector<QString>>(count, piece);
    });
    return rc::gen::map(pieces, [](const std::vector<QString> &parts) {
        QString name;
        for (const QString &part : parts)
            name += part;
        return name;
    });
}

} // namespace

class TestEntryPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodNames_areKept_data();
    void goodNames_areKept();
    void badNames_areRefusedByTheirRule_data();
    void badNames_areRefusedByTheirRule();
    void everyRule_isExplainedInWords();
    void itsParts_areTold();
    void foldedNames_areOneFileOnWindows_data();
    void foldedNames_areOneFileOnWindows();
    void anAcceptedName_neverLeavesTheFolder();
    void anAcceptedName_isAcceptedAgainUnchanged();
};

void TestEntryPath::goodNames_areKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto same = [](const QString &name) { QTest::newRow(qPrintable(name.left(40))) << name << name; };
    same(QStringLiteral("EPSTRS.exe"));
    same(QStringLiteral("dll/x64/libssl-3-x64.dll"));
    same(QStringLiteral("表/ソ.txt"));
    same(QStringLiteral("a b.c.d"));
    same(QStringLiteral(".hidden"));
    same(QStringLiteral("...a"));
    same(QStringLiteral("~.txt"));
    same(QStringLiteral("ninechars~1.txt"));
    same(QStringLiteral("a~1.html"));
    same(QStringLiteral("com10"));
    same(QStringLiteral("nul-device.txt"));
    same(QStringLiteral("epost-update"));
    same(QString(255, u'n'));
    same(QStringLiteral("😀.txt"));
    QTest::newRow("backslash") << QStringLiteral("dll\\a.dll") << QStringLiteral("dll/a.dll");
    QTest::newRow("folder") << QStringLiteral("dll/") << QStringLiteral("dll");
}

void TestEntryPath::goodNames_areKept()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto path = EntryPath::parse(name);
    QVERIFY_RESULT(path);
    QCOMPARE(path->text(), text);
}

void TestEntryPath::badNames_areRefusedByTheirRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameRule>("rule");
    const auto row = [](NameRule rule, const QStringList &names) {
        for (const QString &name : names)
            QTest::addRow("%s: %s", qPrintable(nameRuleKey(rule)), qPrintable(name.left(30))) << name << rule;
    };
    row(NameRule::StaysInFolder,
        {QStringLiteral(".."), QStringLiteral("a/.."), QStringLiteral("nul/../a"), QStringLiteral("/"),
         QStringLiteral("//server/share"), QStringLiteral("\\??\\C:\\a"), QStringLiteral("z:")});
    row(NameRule::Plain, {QString(), QStringLiteral("."), QStringLiteral("a//b"), QStringLiteral("a\\\\b")});
    row(NameRule::Length,
        {QString(256, u'n'), QStringLiteral("a/") + QStringLiteral("😀").repeated(128),
         QStringLiteral("folder/").repeated(146) + QStringLiteral("abc")});
    row(NameRule::StateFolder, {QStringLiteral(".EPOST-UPDATE"), QStringLiteral("a/.epost-update/b")});
    row(NameRule::NoAlias,
        {QStringLiteral("EPSTDS~1.EXE"), QStringLiteral("a~1"), QStringLiteral("更新~1.txt"),
         QStringLiteral("~1.a"), QStringLiteral("A~123456.ABC")});
    row(NameRule::NoStream, {QStringLiteral("ab:c"), QStringLiteral("dir/c:"), QStringLiteral("1:a")});
    row(NameRule::NoDevice,
        {QStringLiteral("CON"), QStringLiteral("prn.txt"), QStringLiteral("a/Aux/b"), QStringLiteral("com0"),
         QStringLiteral("LPT³.x.y"), QStringLiteral("nul  .txt"), QStringLiteral("CONIN$.a")});
    row(NameRule::Characters,
        {QStringLiteral("a<"), QStringLiteral("a\u0007"), QStringLiteral("a\u0085"),
         QStringLiteral("a\u200bb"), QStringLiteral("a\u202eb"), QStringLiteral("a\u2028b"),
         QStringLiteral("a\ufeff"), QString(QChar(0xd800)), QString(QChar(0xffff)), QString(QChar(0))});
    row(NameRule::NoTrailingDotOrSpace,
        {QStringLiteral("a."), QStringLiteral("a /b"), QStringLiteral("..."), QStringLiteral(" ")});
}

void TestEntryPath::badNames_areRefusedByTheirRule()
{
    QFETCH(QString, name);
    QFETCH(NameRule, rule);
    const auto checked = EntryPath::check(name);
    QVERIFY(!checked.has_value());
    QCOMPARE(nameRuleKey(checked.error()), nameRuleKey(rule));
    const auto path = EntryPath::parse(name);
    QVERIFY(!path.has_value());
    QCOMPARE(path.error().errorClass(), ErrorClass::Refused);
    QCOMPARE(path.error().what(), EntryPath::explain(rule));
}

void TestEntryPath::everyRule_isExplainedInWords()
{
    for (int rule = int(NameRule::StaysInFolder); rule <= int(NameRule::NoTrailingDotOrSpace); ++rule) {
        QVERIFY(EntryPath::explain(NameRule(rule)).endsWith(u'.'));
        QVERIFY(!nameRuleKey(NameRule(rule)).isEmpty());
    }
}

void TestEntryPath::itsParts_areTold()
{
    const auto deep = EntryPath::parse(QStringLiteral("dll/x64/a.dll"));
    QVERIFY_RESULT(deep);
    QCOMPARE(deep->fileName(), QStringLiteral("a.dll"));
    QCOMPARE(deep->parentText(), QStringLiteral("dll/x64"));
    QCOMPARE(deep->components().size(), 3);
    const auto top = EntryPath::parse(QStringLiteral("a.dll"));
    QVERIFY_RESULT(top);
    QCOMPARE(top->fileName(), QStringLiteral("a.dll"));
    QCOMPARE(top->parentText(), QString());
}

void TestEntryPath::foldedNames_areOneFileOnWindows_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("ASCII") << QStringLiteral("EpstRS.exe") << QStringLiteral("EPSTRS.EXE") << true;
    QTest::newRow("full-width") << QStringLiteral("ａ") << QStringLiteral("Ａ") << true;
    QTest::newRow("Cyrillic") << QStringLiteral("ж") << QStringLiteral("Ж") << true;
    QTest::newRow("sharp s is no SS") << QStringLiteral("ß") << QStringLiteral("SS") << false;
    QTest::newRow("kana of two sizes") << QStringLiteral("ッ") << QStringLiteral("ツ") << false;
    QTest::newRow("another name") << QStringLiteral("a") << QStringLiteral("b") << false;
}

void TestEntryPath::foldedNames_areOneFileOnWindows()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(EntryPath::fold(one) == EntryPath::fold(other), same);
}

void TestEntryPath::anAcceptedName_neverLeavesTheFolder()
{
    QVERIFY(rc::check([] {
        const auto path = EntryPath::parse(*anyName());
        RC_PRE(path.has_value());
        const QString folder = QStringLiteral("/target");
        const QString placed = QDir::cleanPath(folder + u'/' + path->text());
        RC_ASSERT(placed == folder + u'/' + path->text());
        RC_ASSERT(!path->text().contains(u':'));
        RC_ASSERT(!path->components().contains(QStringLiteral(".epost-update")));
    }));
}

void TestEntryPath::anAcceptedName_isAcceptedAgainUnchanged()
{
    QVERIFY(rc::check([] {
        const auto path = EntryPath::parse(*anyName());
        RC_PRE(path.has_value());
        const auto again = EntryPath::parse(path->text());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == *path);
        RC_ASSERT(EntryPath::fold(path->folded()) == path->folded());
    }));
}

QTEST_GUILESS_MAIN(TestEntryPath)
#include "TestEntryPath.moc"
