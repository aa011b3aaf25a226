// SPDX-License-Identifier: MIT
#include "report/DisplayWidth.h"
#include "report/PrintableText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace epost;

class TestDisplayWidth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wideCharacters_countTwo_data();
    void wideCharacters_countTwo();
    void padding_alignsMixedText();
    void noLineBeginsWithAClosingMark();
    void aWordIsNotBroken_unlessItIsWiderThanALine();
    void wrapping_losesNothing_andKeepsTheWidth();
    void printableText_hidesNothing_data();
    void printableText_hidesNothing();
};

void TestDisplayWidth::wideCharacters_countTwo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addRow("latin") << QStringLiteral("MAIL01") << 6;
    QTest::addRow("kanji") << QStringLiteral("正系") << 4;
    QTest::addRow("full-width") << QStringLiteral("ＡＢ（") << 6;
    QTest::addRow("half-width kana") << QStringLiteral("ｶﾅ") << 2;
    QTest::addRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::addRow("beyond the BMP") << QStringLiteral("\U00020B9F") << 2;
    QTest::addRow("nothing") << QString() << 0;
}

void TestDisplayWidth::wideCharacters_countTwo()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestDisplayWidth::padding_alignsMixedText()
{
    QCOMPARE(displayWidth(padded(QStringLiteral("副系"), 10)), 10);
    QCOMPARE(padded(QStringLiteral("副系"), 3), QStringLiteral("副系"));
}

void TestDisplayWidth::noLineBeginsWithAClosingMark()
{
    const QStringList lines = wrapped(QStringLiteral("あいうえお。かき"), 10);
    QCOMPARE(lines, (QStringList{QStringLiteral("あいうえ"), QStringLiteral("お。かき")}));
}

void TestDisplayWidth::aWordIsNotBroken_unlessItIsWiderThanALine()
{
    QCOMPARE(wrapped(QStringLiteral("one two three"), 8),
             (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(wrapped(QStringLiteral("abcdefgh"), 5),
             (QStringList{QStringLiteral("abcde"), QStringLiteral("fgh")}));
    QCOMPARE(wrapped(QString(), 5), QStringList{QString()});
}

void TestDisplayWidth::wrapping_losesNothing_andKeepsTheWidth()
{
    QVERIFY(rc::check("wrapping keeps every character but blanks", [] {
        const auto letters = *rc::gen::container<std::u16string>(
            rc::gen::elementOf(std::u16string(u"abc 。、「」正系ｶ-/\\")));
        const int width = *rc::gen::inRange(2, 30);
        const QString text = QString::fromStdU16String(letters);
        const QStringList lines = wrapped(text, width);
        for (const QString &line : lines)
            RC_ASSERT(displayWidth(line) <= width);
        const QString blank(QLatin1Char(' '));
        RC_ASSERT(lines.join(QString()).remove(blank) == QString(text).remove(blank));
    }));
}

void TestDisplayWidth::printableText_hidesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString mark(QChar(QChar::ReplacementCharacter));
    QTest::addRow("terminal escape") << QStringLiteral("\u001b[31mred") << mark + QStringLiteral("[31mred");
    QTest::addRow("NUL") << QString(QChar(u'\0')) << mark;
    QTest::addRow("C1") << QStringLiteral("\u009b") << mark;
    QTest::addRow("override") << QStringLiteral("\u202Eexe.txt") << mark + QStringLiteral("exe.txt");
    for (const uint unseen : {0xADu, 0x34Fu, 0x180Eu, 0x200Bu, 0x200Cu, 0x200Du, 0x2060u, 0x3164u, 0xFEFFu})
        QTest::addRow("invisible U+%04X", unseen) << QString(QChar(unseen)) << mark;
    QTest::addRow("invisible tag") << QStringLiteral("\U000E0041") << mark;
    QTest::addRow("variant") << QStringLiteral("葛\U000E0100") << QStringLiteral("葛\U000E0100");
    QTest::addRow("lone surrogate") << QString(QChar(0xD800)) << mark;
    QTest::addRow("non-character") << QString(QChar(0xFFFE)) << mark;
    QTest::addRow("line ends") << QStringLiteral("a\r\nb\rc\nd") << QStringLiteral("a\nb\nc\nd");
    QTest::addRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
    QTest::addRow("text") << QStringLiteral("正系 \U00020B9F") << QStringLiteral("正系 \U00020B9F");
}

void TestDisplayWidth::printableText_hidesNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
}

QTEST_APPLESS_MAIN(TestDisplayWidth)
#include "TestDisplayWidth.moc"
