// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"

#include <QTest>

using namespace epost;

namespace {

bool hasJapanese(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return std::any_of(decoded.begin(), decoded.end(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Han;
    });
}

} // namespace

/// Which language is spoken, and to whom: standard output, standard error, nobody.
class TestSpokenLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguage_followsOptionThenSystem_data();
    void theLanguage_followsOptionThenSystem();
    void quiet_saysNothingWhereAllIsWell();
    void quiet_stillSaysWhatIsWrong();
    void withoutATerminal_noControlCharacters();
    void theLastLine_isWhatThePersonCameFor();
};

void TestSpokenLanguage::theLanguage_followsOptionThenSystem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("japanese");
    const QStringList help{QStringLiteral("--help")};
    const QStringList ja{QStringLiteral("--lang"), QStringLiteral("ja")};
    const QStringList en{QStringLiteral("--lang=en")};
    QTest::newRow("C") << help << QStringLiteral("C") << true;
    QTest::newRow("ja_JP") << help << QStringLiteral("ja_JP.UTF-8") << true;
    QTest::newRow("de_DE") << help << QStringLiteral("de_DE.UTF-8") << true;
    QTest::newRow("en_US") << help << QStringLiteral("en_US.UTF-8") << false;
    QTest::newRow("en_GB") << help << QStringLiteral("en_GB.UTF-8") << false;
    QTest::newRow("ja where the system is English") << help + ja << QStringLiteral("en_US.UTF-8") << true;
    QTest::newRow("en where the system is Japanese") << help + en << QStringLiteral("ja_JP.UTF-8") << false;
    QTest::newRow("before the command")
        << ja + QStringList{QStringLiteral("apply")} + help << QStringLiteral("en_US.UTF-8") << true;
}

void TestSpokenLanguage::theLanguage_followsOptionThenSystem()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    QFETCH(bool, japanese);
#ifdef Q_OS_WIN
    if (!arguments.join(QLatin1Char(' ')).contains(QLatin1String("--lang")))
        QSKIP("Windows takes the language from the user, not from the environment");
#endif
    const CliRun run = CliRun::of(arguments, {QStringLiteral("LC_ALL=") + locale});
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY2(run.err.isEmpty(), run.summary());
    QVERIFY2(hasJapanese(run.out) == japanese, run.summary());
}

void TestSpokenLanguage::quiet_saysNothingWhereAllIsWell()
{
    const SampleInstall install;
    const CliRun run
        = CliRun::of({QStringLiteral("apply"), install.package(install.update()), QStringLiteral("--to"),
                      install.target(), QStringLiteral("--yes"), QStringLiteral("--quiet")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
}

void TestSpokenLanguage::quiet_stillSaysWhatIsWrong()
{
    const CliRun run
        = CliRun::of({QStringLiteral("inspect"), QStringLiteral("/nowhere.exe"), QStringLiteral("--quiet")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("/nowhere.exe"));
}

void TestSpokenLanguage::withoutATerminal_noControlCharacters()
{
    const SampleInstall install;
    const CliRun run = CliRun::of({QStringLiteral("apply"), install.package(install.update()),
                                   QStringLiteral("--to"), install.target(), QStringLiteral("--yes")});
    QVERIFY2(run.exitCode == 0, run.summary());
    for (const QByteArray &text : {run.out, run.err}) {
        QVERIFY2(!text.contains('\x1b'), run.summary());
        QVERIFY2(!text.contains('\r'), run.summary());
    }
}

void TestSpokenLanguage::theLastLine_isWhatThePersonCameFor()
{
    const SampleInstall install;
    const CliRun run = CliRun::of({QStringLiteral("inspect"), install.package(install.update()),
                                   QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(run.out.trimmed().split('\n').last(), "This package is in order: 5 files.");
}

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "TestSpokenLanguage.moc"
