// SPDX-License-Identifier: MIT
#include "wizard/WizardOptions.h"

#include <QTest>

using namespace epost;

class TestWizardOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutArguments_thisComputerIsShown();
    void theColoursMayBeChosen_data();
    void theColoursMayBeChosen();
    void picturesHaveASize();
    void theScenarioMayFollow_data();
    void theScenarioMayFollow();
    void aMistakeIsTold_data();
    void aMistakeIsTold();
    void aReportNeedsNoWindow();
    void theLanguageIsKnownBeforeParsing();
    void theSessionIsKeptFromQt();
};

namespace {

QStringList line(const QStringList &arguments)
{
    return QStringList{QStringLiteral("epost-update-wizard")} + arguments;
}

} // namespace

void TestWizardOptions::withoutArguments_thisComputerIsShown()
{
    const WizardOptions options = WizardOptions::parse(line({}));
    QCOMPARE(options.mistake, QString());
    QVERIFY(options.job == WizardOptions::Job::Window);
    QVERIFY(options.session.isEmpty() && options.scenario.isEmpty());
    QVERIFY(!options.rehearse);
    QVERIFY(options.colours == Colours::Desktop);
    QVERIFY(WizardOptions::needWindow(line({})));
}

void TestWizardOptions::theColoursMayBeChosen_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << QStringLiteral("light") << Colours::Light;
    QTest::newRow("dark") << QStringLiteral("dark") << Colours::Dark;
    QTest::newRow("high contrast") << QStringLiteral("high-contrast") << Colours::HighContrast;
}

void TestWizardOptions::theColoursMayBeChosen()
{
    QFETCH(const QString, key);
    QFETCH(const Colours, colours);
    const WizardOptions options = WizardOptions::parse(line({QStringLiteral("--colours"), key}));
    QCOMPARE(options.mistake, QString());
    QVERIFY(options.colours == colours);
}

void TestWizardOptions::picturesHaveASize()
{
    const WizardOptions asked
        = WizardOptions::parse(line({QStringLiteral("--screenshots"), QStringLiteral("d"),
                                     QStringLiteral("--size"), QStringLiteral("1024x768")}));
    QCOMPARE(asked.mistake, QString());
    QCOMPARE(asked.pictureSize, QSize(1024, 768));
    const WizardOptions unasked
        = WizardOptions::parse(line({QStringLiteral("--screenshots"), QStringLiteral("d")}));
    QCOMPARE(unasked.pictureSize, WizardOptions().pictureSize);
}

void TestWizardOptions::theScenarioMayFollow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("scenario");
    QTest::newRow("none") << QStringList{QStringLiteral("--rehearse")} << QString();
    QTest::newRow("one") << QStringList{QStringLiteral("--rehearse"), QStringLiteral("disk-full")}
                         << QStringLiteral("disk-full");
    QTest::newRow("joined") << QStringList{QStringLiteral("--rehearse=disk-full")}
                            << QStringLiteral("disk-full");
    QTest::newRow("before an option")
        << QStringList{QStringLiteral("--rehearse"), QStringLiteral("--lang"), QStringLiteral("en")}
        << QString();
}

void TestWizardOptions::theScenarioMayFollow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, scenario);
    const WizardOptions options = WizardOptions::parse(line(arguments));
    QCOMPARE(options.mistake, QString());
    QCOMPARE(options.scenario, scenario);
    QVERIFY(options.rehearse);
}

void TestWizardOptions::aMistakeIsTold_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("unknown option") << "--wrong";
    QTest::newRow("unknown scenario") << "--rehearse no-such-night";
    QTest::newRow("argument without meaning") << "smooth";
    QTest::newRow("two scenarios") << "--rehearse smooth disk-full";
    QTest::newRow("language") << "--lang fr";
    QTest::newRow("colours") << "--colours pink";
    QTest::newRow("size in words") << "--screenshots d --size large";
    QTest::newRow("size of nothing") << "--screenshots d --size 0x768";
    QTest::newRow("size without pictures") << "--size 1024x768";
    QTest::newRow("report without a file") << "--report session.json";
    QTest::newRow("option without its value") << "--session";
    QTest::newRow("session and rehearsal") << "--session a.json --rehearse";
    QTest::newRow("session and report") << "--session a.json --report b.json --out c.html";
    QTest::newRow("unknown paper") << "--report a.json --out b.pdf --paper bill";
    QTest::newRow("paper without a report") << "--paper report";
    QTest::newRow("session and folder") << "--session a.json --out d";
}

void TestWizardOptions::aMistakeIsTold()
{
    QFETCH(const QString, arguments);
    QVERIFY(!WizardOptions::parse(line(arguments.split(QLatin1Char(' ')))).mistake.isEmpty());
}

void TestWizardOptions::aReportNeedsNoWindow()
{
    const QStringList arguments = line({QStringLiteral("--report"), QStringLiteral("s.json"),
                                        QStringLiteral("--out"), QStringLiteral("r.html")});
    QVERIFY(!WizardOptions::needWindow(arguments));
    const WizardOptions options = WizardOptions::parse(arguments);
    QCOMPARE(options.mistake, QString());
    QVERIFY(options.job == WizardOptions::Job::Report);
    QCOMPARE(options.reportOf, QStringLiteral("s.json"));
    QCOMPARE(options.out, QStringLiteral("r.html"));
    QVERIFY(options.paper == Paper::CompletionReport);
    QVERIFY(WizardOptions::printsOnly(arguments));
    QVERIFY(!WizardOptions::printsOnly(arguments + QStringList{QStringLiteral("--help")}));
    const QStringList runBook
        = arguments + QStringList{QStringLiteral("--paper"), QStringLiteral("run-book")};
    QVERIFY(WizardOptions::parse(runBook).paper == Paper::RunBook);
}

void TestWizardOptions::theLanguageIsKnownBeforeParsing()
{
    QVERIFY(WizardOptions::languageIn(line({QStringLiteral("--lang"), QStringLiteral("en")}))
            == Language::English);
    QVERIFY(WizardOptions::languageIn(line({QStringLiteral("--lang=ja")})) == Language::Japanese);
}

void TestWizardOptions::theSessionIsKeptFromQt()
{
    QStringList arguments = line({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--session"),
                                  QStringLiteral("s.json"), QStringLiteral("--rehearse")});
    const QStringList withheld = WizardOptions::withholdSession(arguments);
    QCOMPARE(withheld, QStringList({QStringLiteral("--session"), QStringLiteral("s.json")}));
    QCOMPARE(arguments, line({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--rehearse")}));
}

QTEST_GUILESS_MAIN(TestWizardOptions)
#include "TestWizardOptions.moc"
