// SPDX-License-Identifier: MIT
#include "e2e/RehearsalRun.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace epost;

namespace {

/// What stands on the vendor's and Microsoft's screens, in files of the customer, or is the customer's own,
/// is quoted as it is written there, in any language.
QString withoutQuotes(QString text)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\]\\n]{1,20}\\]|“[^”\\n]{1,60}”"));
    text.remove(brackets);
    for (const char16_t *quoted :

         {u"サービス制御", u"バージョン情報", u"更新履歴.txt", u"営業所.example.jp.idx", u"SMTP受信",
          u"E-Post方式クラスタ", u"SMTP配送", u"ウイルスパターン更新"})
        text.remove(QString::fromUtf16(quoted));
    return text;
}

bool isJapanese(QChar c)
{
    return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
        || c.script() == QChar::Script_Han;
}

/// Lines with Japanese words in them.
QStringList japaneseLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : withoutQuotes(text).split(QLatin1Char('\n'))) {
        if (std::any_of(line.begin(), line.end(), isJapanese))
            lines.append(line.trimmed());
    }
    return lines;
}

/// Lines with three English words in a row: part of a sentence that nobody has translated. Names and paths
/// have no such row.
QStringList englishLines(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("\\b[A-Za-z]?[a-z]+ [a-z]{2,} [a-z]{2,}\\b"));
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (sentence.match(line).hasMatch())
            lines.append(line.trimmed());
    }
    return lines;
}

/// The texts that a JSON answer has for people.
QString textsOf(const CliRun &run)
{
    QString texts;
    for (const QJsonValue &problem : run.problems())
        texts += problem[QStringLiteral("message")].toString() + QLatin1Char('\n');
    return texts;
}

/// The release note is the vendor's, in his language.
QString withoutNote(const RehearsalRun &rehearsal, QString report)
{
    for (const QString &line :
         rehearsal.sessionJson()[QStringLiteral("releaseNote")].toString().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            report.remove(line.trimmed());
    }
    return report;
}

} // namespace

/// The whole procedure in one language: what is told on the way, what stopped it, and the report.
class TestProcedureLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRun_speaksOneLanguage_data();
    void aRun_speaksOneLanguage();
    void theSession_isShownInTheWantedLanguage_data();
    void theSession_isShownInTheWantedLanguage();
};

void TestProcedureLanguage::aRun_speaksOneLanguage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ja"}) {
        for (const char *scenario : {"smooth", "go-back-after-return", "role-fails-on-target",
                                     "web-folder-mistaken", "epost-style-cluster", "mail-control-open"})
            QTest::addRow("%s, %s", scenario, language)
                << QString::fromLatin1(scenario) << QString::fromLatin1(language);
    }
}

void TestProcedureLanguage::aRun_speaksOneLanguage()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    const RehearsalRun rehearsal(scenario, language);
    QStringList command = rehearsal.command();
    command.removeAll(QStringLiteral("--json"));
    const CliRun run = CliRun::of(command);
    QVERIFY2(!run.out.isEmpty(), run.summary());
    const QString told = QString::fromUtf8(run.out + '\n' + run.err);
    const QString report
        = withoutNote(rehearsal, QString::fromUtf8(rehearsal.file(QStringLiteral("report.txt"))));
    if (language == QLatin1String("en")) {
        QCOMPARE(japaneseLines(told).join(QLatin1Char('\n')), QString());
        QCOMPARE(japaneseLines(report).join(QLatin1Char('\n')), QString());
    } else {
        QVERIFY(!japaneseLines(told).isEmpty());
        QCOMPARE(englishLines(told).join(QLatin1Char('\n')), QString());
        QCOMPARE(englishLines(report).join(QLatin1Char('\n')), QString());
        QVERIFY(report.isEmpty()
                || (report.contains(QStringLiteral("正系")) && report.contains(QStringLiteral("副系"))));
    }
}

void TestProcedureLanguage::theSession_isShownInTheWantedLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("ja") << QStringLiteral("ja");
}

void TestProcedureLanguage::theSession_isShownInTheWantedLanguage()
{
    QFETCH(QString, language);
    const RehearsalRun rehearsal(QStringLiteral("smooth"), language);
    QCOMPARE(rehearsal.prepare().exitCode, 0);
    QString told;
    const auto say = [&](QStringList command) {
        command.removeAll(QStringLiteral("--json"));
        const CliRun run = CliRun::of(command);
        told += QString::fromUtf8(run.out + '\n' + run.err);
        return run.exitCode;
    };
    for (int step = 1; step <= 13; ++step)
        QCOMPARE(say(rehearsal.stepCommand(step)), 0);
    QCOMPARE(say({QStringLiteral("session"), rehearsal.sessionPath(), QStringLiteral("--lang"), language}),
             0);
    QCOMPARE(say({QStringLiteral("session"), rehearsal.sessionPath(), QStringLiteral("--finish"),
                  QStringLiteral("--lang"), language}),
             3);
    const CliRun refused = rehearsal.session({QStringLiteral("--tick"), QStringLiteral("coffee")});
    told += textsOf(refused);
    const QStringList foreign = language == QLatin1String("en") ? japaneseLines(told) : englishLines(told);
    QCOMPARE(foreign.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(TestProcedureLanguage)
#include "TestProcedureLanguage.moc"
