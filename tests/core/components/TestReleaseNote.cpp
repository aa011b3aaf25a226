// SPDX-License-Identifier: MIT
#include "catalog/Catalog.h"
#include "components/Comparison.h"
#include "components/ReleaseNote.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;

namespace {

/// "EPSTRS 4.AG updated" lines, in the order of the note.
QStringList understood(const QString &text)
{
    const auto catalog = Catalog::load();
    QStringList lines;
    if (!catalog)
        return lines;
    const ReleaseNote note = ReleaseNote::parse(text, *catalog);
    for (const ExpectedComponent &expected : note.expected()) {
        lines.append(QStringLiteral("%1|%2|%3")
                         .arg(expected.name, expected.version.text(), componentChangeKey(expected.change)));
    }
    return lines;
}

const QStringList kStandardColumn{
    QStringLiteral("EPSTRS|4.AG|updated"),
    QStringLiteral("EPSTDS|4.79|updated"),
    QStringLiteral("EPSTPOP3S|4.49|updated"),
    QStringLiteral("EPSTIMAP4S|4.68|updated"),
    QStringLiteral("EPSTMANAGER|4.33|unchanged"),
    QStringLiteral("EPSTCONTROL|4.35|unchanged"),
    QStringLiteral("IPWCS|1.15|unchanged"),
    QStringLiteral("libssl/libcrypto 1.1|1.1.1u|updated"),
    QStringLiteral("libssl/libcrypto 3|3.1.1|added"),
    QStringLiteral("ssleay32/libeay32|1.0.2q|unchanged"),
};

const QStringList kEnterpriseRest{
    QStringLiteral("EPSTAVS|0.535|updated"),      QStringLiteral("MODIFYS||unchanged"),
    QStringLiteral("Kasp.exe||unchanged"),        QStringLiteral("AUTOUPDATE||unchanged"),
    QStringLiteral("Kasp.dll|1.0.0.3|unchanged"), QStringLiteral("unmail.dll|2019.6.6|unchanged"),
};

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

class TestReleaseNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theColumnsOf20230929_areUnderstood_data();
    void theColumnsOf20230929_areUnderstood();
    void sentences_data();
    void sentences();
    void files_areRememberedAsNamed();
    void anythingElse_saysNothing_data();
    void anythingElse_saysNothing();
};

void TestReleaseNote::theColumnsOf20230929_areUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("MS Standard x64") << QStringLiteral(
        "2023/09/29\n"
        "■ E-Post Mail Server Standard (x64) 修正差分プログラム 20230929\n"
        "\n"
        "EPSTRS が v4.AG へアップしています。EPSTDS は v4.79 へアップ、EPSTPOP3S は v4.49 へアップ、"
        "EPSTIMAP4S は v4.68 へアップします。\n"
        "EPSTMANAGER は v4.33 のまま変更ありません。EPSTCONTROL については v4.35 で変更ありません。\n"
        "IPWCS は v1.15 のまま変更ありません。\n"
        "libssl-1_1-x64.dll/libcrypto-1_1-x64.dll は v1.1.1u へアップします。\n"
        "libssl-3-x64.dll/libcrypto-3-x64.dll v3.1.1 が追加されます。\n"
        "ssleay32.dll/libeay32.dll は v1.0.2q のまま変更ありません。\n")
                                     << kStandardColumn;

    QTest::newRow("MS Enterprise II x64, full-width, wrapped, bullets") << QStringLiteral(
        "※今回の更新の内容\n"
        "・ＥＰＳＴＲＳ　が　ｖ４．ＡＧ　へ\n"
        "アップします。\n"
        "・EPSTDS.exe は 4.79 へバージョンアップ、EPSTPOP3S.exe は 4.49 へバージョンアッ\n"
        "プ、EPSTRIMAP4S は v4.68 へアップ\n"
        "・EPSTAVS は v0.534 から v0.535 へアップ\n"
        "■EPSTMANAGER v4.33、EPSTCONTROL v4.35、IPWCS v1.15 は変更ありません。\n"
        "・libssl-1_1(-x64).dll／libcrypto-1_1(-x64).dll は v1.1.1u へアップ\n"
        "・libssl-3(-x64).dll／libcrypto-3(-x64).dll v3.1.1 が新たに追加されます。\n"
        "・ssleay32.dll／libeay32.dll については v1.0.2q で変更ありません。\n"
        "・MODIFYS、Kasp.exe、AUTOUPDATE は変更あり\n"
        "ません。Kasp.dll は v1.0.0.3 のまま、unmail.dll は 2019.6.6 のまま変更ありません。\n")
                                                                        << kStandardColumn + kEnterpriseRest;

    QStringList narrow = kStandardColumn + kEnterpriseRest;
    narrow.replaceInStrings(QStringLiteral("4.68"), QStringLiteral("4.678"));
    QTest::newRow("MS Enterprise II 32-bit, in one breath") << QStringLiteral(
        "EPSTRS は v4.AG、EPSTDS は v4.79、EPSTPOP3S は v4.49、EPSTIMAP4S は v4.678 へアップします。"
        "EPSTAVS が v0.535 へアップ。libssl-1_1.dll/libcrypto-1_1.dll は v1.1.1u へアップ、"
        "libssl-3.dll/libcrypto-3.dll v3.1.1 が追加されます。"
        "EPSTMANAGER については v4.33 で変更ありません。EPSTCONTROL については v4.35 で変更ありません。"
        "IPWCS、v1.15 のまま変更ありません。ssleay32.dll/libeay32.dll は v1.0.2q のまま変更ありません。"
        "Kasp.dll は v1.0.0.3 で変更ありません。unmail.dll は 2019.6.6 のまま変更ありません。"
        "MODIFYS、Kasp.exe、AUTOUPDATE は変更ありません。") << narrow;
}

void TestReleaseNote::theColumnsOf20230929_areUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(sorted(understood(text)), sorted(expected));
}

void TestReleaseNote::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("without v", QStringLiteral("EPSTRS が 4.AG へアップ"), QStringLiteral("EPSTRS|4.AG|updated"));
    row("other spelling", QStringLiteral("Epstimap4.exe は v4.68 へアップ"),
        QStringLiteral("EPSTIMAP4S|4.68|updated"));
    row("lowered", QStringLiteral("libssl-3.dll/libcrypto-3.dll は v3.0.9 へ変更されます。"),
        QStringLiteral("libssl/libcrypto 3|3.0.9|updated"));
    row("former number behind", QStringLiteral("EPSTRS は v4.AG（旧 v4.AF）へアップ"),
        QStringLiteral("EPSTRS|4.AG|updated"));
    row("arrow", QStringLiteral("EPSTRS v4.AF→v4.AG へアップ"), QStringLiteral("EPSTRS|4.AG|updated"));
    row("denied", QStringLiteral("EPSTRS のバージョンアップはありません。"),
        QStringLiteral("EPSTRS||unchanged"));
    row("kept apart", QStringLiteral("Kasp.exe は変更ありません。Kasp.dll は v1.0.0.4 へアップ"),
        QStringLiteral("Kasp.exe||unchanged;Kasp.dll|1.0.0.4|updated"));
    row("no one is both", QStringLiteral("Kasp は v9 へアップ"), QString());
    row("number of the last only", QStringLiteral("MODIFYS、EPSTMANAGER v4.33 は変更ありません。"),
        QStringLiteral("MODIFYS||unchanged;EPSTMANAGER|4.33|unchanged"));
    row("number of all", QStringLiteral("EPSTRS、EPSTDS は v5.01 へアップ"),
        QStringLiteral("EPSTRS|5.01|updated;EPSTDS|5.01|updated"));
    row("number before the files",
        QStringLiteral("OpenSSL v1.1.1u (libssl-1_1.dll/libcrypto-1_1.dll) へアップ"),
        QStringLiteral("libssl/libcrypto 1.1|1.1.1u|updated"));
    row("last number counts", QStringLiteral("EPSTRS は v4.AF へアップ。訂正: EPSTRS は v4.AG へアップ。"),
        QStringLiteral("EPSTRS|4.AG|updated"));
    row("words do not take a number back",
        QStringLiteral("EPSTRS は v4.AG へアップ。EPSTRS は変更ありません。"),
        QStringLiteral("EPSTRS|4.AG|updated"));
    row("a sentence of its own", QStringLiteral("EPSTRS の不具合を修正しました。EPSTDS は変更ありません。"),
        QStringLiteral("EPSTDS||unchanged"));
    row("a name in prose is no list", QStringLiteral("EPSTRS の不具合に関連して EPSTDS は v4.79 へアップ"),
        QStringLiteral("EPSTDS|4.79|updated"));
    row("two files, two numbers",
        QStringLiteral(
            "libssl-1_1.dll は v1.1.1u へアップ、libcrypto-1_1.dll は v1.1.1t のまま変更ありません"),
        QStringLiteral("libssl/libcrypto 1.1|1.1.1u|updated;libssl/libcrypto 1.1|1.1.1t|unchanged"));
    row("the component by its own name", QStringLiteral("libssl/libcrypto 1.1 は v1.1.1u へアップ"),
        QStringLiteral("libssl/libcrypto 1.1|1.1.1u|updated"));
    row("typed", QStringLiteral("EPSTRS v4.AG\r\nEPSTDS: 4.79\n  Epstimap4.exe\t4.68 \n"),
        QStringLiteral("EPSTRS|4.AG|updated;EPSTDS|4.79|updated;EPSTIMAP4S|4.68|updated"));
    row("typed in full width", QStringLiteral("ＥＰＳＴＲＳ　ｖ４．ＡＧ"),
        QStringLiteral("EPSTRS|4.AG|updated"));
    row("typed twice", QStringLiteral("EPSTRS v4.AF\nEPSTRS v4.AG"), QStringLiteral("EPSTRS|4.AG|updated"));
    row("a sentence counts more than a line",
        QStringLiteral("EPSTRS v4.AF\n\nEPSTRS は v4.AG へアップします。"),
        QStringLiteral("EPSTRS|4.AG|updated"));
    row("a line with more on it is none", QStringLiteral("EPSTRS v4.AG beta\n新しい EPSTDS v4.79"),
        QString());
    row("CRLF", QStringLiteral("EPSTRS は\r\nv4.AG へ\r\nアップ\r\n"), QStringLiteral("EPSTRS|4.AG|updated"));
}

void TestReleaseNote::sentences()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(understood(text).join(QLatin1Char(';')), expected);
}

void TestReleaseNote::files_areRememberedAsNamed()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const auto note = ReleaseNote::parse(
        QStringLiteral("libssl-1_1(-x64).dll/libcrypto-1_1(-x64).dll は v1.1.1u へアップ"), *catalog);
    QCOMPARE(note.expected().size(), 1);
    QVERIFY(note.expected()[0].speaksOf(QStringLiteral("LIBSSL-1_1.dll")));
    QVERIFY(note.expected()[0].speaksOf(QStringLiteral("libcrypto-1_1-x64.dll")));
    QVERIFY(!note.expected()[0].speaksOf(QStringLiteral("libssl-3.dll")));
}

void TestReleaseNote::anythingElse_saysNothing_data()
{
    QTest::addColumn<QString>("text");
    const QString endless(45, QLatin1Char('1')); // found by FuzzReleaseNote
    QTest::newRow("a number longer than any version")
        << QStringLiteral("EPSTRS v4.%1 へアップします。\nEPSTDS v4.%1\n").arg(endless);
    QTest::newRow("nothing") << QString();
    QTest::newRow("another page") << QStringLiteral("Windows Server 2022 に対応しました。v1.2.3 へアップ。");
    QTest::newRow("title") << QStringLiteral("EPSTRS の差分アップデートプログラムを公開しました");
    QTest::newRow("prose") << QStringLiteral(
        "EPSTRS に新しい設定項目を追加し、処理の安定性がアップしました。");
    QTest::newRow("part of a longer name")
        << QStringLiteral("XEPSTRS は v4.AG へアップ。EPSTRS2 は v4 へアップ");
    QTest::newRow("control characters") << QString(QChar(0x0001)).repeated(100);
}

void TestReleaseNote::anythingElse_saysNothing()
{
    QFETCH(QString, text);
    QCOMPARE(understood(text), QStringList());
}

QTEST_GUILESS_MAIN(TestReleaseNote)
#include "TestReleaseNote.moc"
