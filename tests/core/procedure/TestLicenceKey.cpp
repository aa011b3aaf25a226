// SPDX-License-Identifier: MIT
#include "procedure/LicenceKey.h"

#include <QTest>

#include <type_traits>
#include <utility>

using namespace epost;

// There is one of each, and nothing that takes texts takes it.
static_assert(!std::is_copy_constructible_v<LicenceKey> && !std::is_copy_assignable_v<LicenceKey>);
static_assert(!std::is_convertible_v<LicenceKey, QString>);

namespace {

LicenceKey keyOf(const QString &text)
{
    LicenceKey key;
    (void)key.insert(0, text);
    return key;
}

QString textOf(std::u16string_view characters)
{
    return QString::fromUtf16(characters.data(), static_cast<qsizetype>(characters.size()));
}

QString groupsOf(const LicenceKey &key)
{
    QStringList groups;
    for (const std::u16string_view group : key.groups())
        groups.append(textOf(group));
    return groups.join(QLatin1Char(' '));
}

} // namespace

class TestLicenceKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTyped_isMended_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << "ABCD-1234-efgh"
                               << "ABCD-1234-efgh";
        QTest::newRow("full width") << "ＡＢｃ－１２３～！"
                                    << "ABc-123~!";
        QTest::newRow("blanks") << " AB　CD\t12\u00a034 "
                                << "ABCD1234";
        QTest::newRow("line ends") << "ABCD-\r\n1234\n"
                                   << "ABCD-1234";
        QTest::newRow("invisible") << QStringLiteral("AB\u200bCD\ufeff12\u00ad\u2060") << "ABCD12";
        // No other character becomes one that it only looks like: that is for the person to see.
        QTest::newRow("other signs") << "アＢー‐−Ⅳ①"
                                     << "アBー‐−Ⅳ①";
        QTest::newRow("nothing") << " 　"
                                 << "";
    }

    void whatIsTyped_isMended()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const LicenceKey key = keyOf(typed);
        QCOMPARE(textOf(key.characters()), kept);
        QCOMPARE(key.size(), static_cast<std::size_t>(kept.size()));
        QCOMPARE(key.isEmpty(), kept.isEmpty());
    }

    void groups_followTheHyphensAndFives_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("groups");
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("fives") << "ABCDE12345XY"
                               << "ABCDE 12345 XY";
        QTest::newRow("hyphens") << "ABCD-1234-EF"
                                 << "ABCD- 1234- EF";
        QTest::newRow("long parts") << "ABCDEFG-12345-6"
                                    << "ABCDE FG- 12345- 6";
        QTest::newRow("odd hyphens") << "-A--B"
                                     << "- A- - B";
    }

    void groups_followTheHyphensAndFives()
    {
        QFETCH(QString, key);
        QFETCH(QString, groups);
        QCOMPARE(groupsOf(keyOf(key)), groups);
    }

    void unusualSigns_areTold()
    {
        QVERIFY(!keyOf(QStringLiteral("ABcd-0189~!")).hasUnusual());
        QVERIFY(!keyOf(QStringLiteral("ＡＢ　１２")).hasUnusual());
        QVERIFY(keyOf(QStringLiteral("ABー12")).hasUnusual());
        QVERIFY(!LicenceKey().hasUnusual());
    }

    void editing_worksAnywhere()
    {
        LicenceKey key = keyOf(QStringLiteral("ABEF"));
        QCOMPARE(key.insert(2, QStringLiteral("Ｃ D")), std::size_t(2));
        QCOMPARE(textOf(key.characters()), QStringLiteral("ABCDEF"));
        key.remove(1, 2);
        QCOMPARE(textOf(key.characters()), QStringLiteral("ADEF"));
        key.remove(3, 99);
        QCOMPARE(textOf(key.characters()), QStringLiteral("ADE"));
        key.remove(7, 1);
        QCOMPARE(textOf(key.characters()), QStringLiteral("ADE"));
        key.clear();
        QVERIFY(key.isEmpty());
        QVERIFY(key.characters().empty());
    }

    void whatIsRemoved_isWiped()
    {
        LicenceKey key = keyOf(QStringLiteral("ABCDEF"));
        const char16_t *memory = key.characters().data();
        key.remove(1, 3);
        QCOMPARE(QString::fromUtf16(memory, 6), QStringLiteral("AEF") + QString(3, QChar(u'\0')));
    }

    void tooLong_isNotTaken()
    {
        LicenceKey key = keyOf(QString(250, QLatin1Char('A')));
        QVERIFY(!key.insert(0, QStringLiteral("1234567")));
        QCOMPARE(key.size(), std::size_t(250));
        // Blanks do not count.
        QCOMPARE(key.insert(250, QStringLiteral("12 34 56")), std::size_t(6));
        QCOMPARE(key.size(), LicenceKey::kLongest);
    }

    void aMove_leavesNothingBehind()
    {
        LicenceKey first = keyOf(QStringLiteral("first"));
        LicenceKey second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QVERIFY(first.characters().empty());
        QCOMPARE(textOf(second.characters()), QStringLiteral("first"));
        second = keyOf(QStringLiteral("other"));
        QCOMPARE(textOf(second.characters()), QStringLiteral("other"));
    }
};

QTEST_APPLESS_MAIN(TestLicenceKey)
#include "TestLicenceKey.moc"
