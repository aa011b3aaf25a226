// SPDX-License-Identifier: MIT
#include "e2e/RehearsalRun.h"
#include "platform/rehearsal/Scenario.h"
#include "procedure/StepTexts.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <map>
#include <memory>

using namespace epost;
using namespace epost::test;

namespace {

/// One scenario, carried out by the real program.
struct Played {
    std::unique_ptr<RehearsalRun> rehearsal;
    CliRun run;
};

/// The contract (README, "Scenarios"): name, exit code, and how far each of the 13 steps came. Whoever
/// changes a line here changes what other people's scripts rely on.
struct Row {
    const char *name;
    int exit;
    const char *states;
};

constexpr Row kContract[]{
    // Nothing goes wrong, or nothing that matters.
    {"smooth", 0, "13 done"},
    {"smooth-standard", 0, "13 done"},
    {"smooth-smtp", 0, "13 done"},
    {"x86-product", 0, "13 done"},
    {"install-on-d", 0, "13 done"},
    {"no-web", 0, "3 done, 2 skipped, 8 done"},
    {"queue-not-empty", 0, "13 done"},
    {"failback-not-configured", 0, "13 done"},
    {"failback-window", 0, "13 done"},
    {"reboot-at-10", 0, "13 done"},
    // Refused before harm.
    {"service-still-running", 3, "1 failed, 12 pending"},
    {"mail-control-open", 3, "1 failed, 12 pending"},
    {"x86-package-on-x64", 3, "1 done, 1 failed, 11 pending"},
    {"web-folder-mistaken", 3, "13 pending"},
    {"package-tampered", 3, "1 done, 1 failed, 11 pending"},
    {"epost-style-cluster", 3, "13 pending"},
    {"v-series", 3, "13 pending"},
    {"wrong-node", 3, "13 pending"},
    // Failed, and everything is as before.
    {"disk-full", 4, "1 done, 1 failed, 11 pending"},
    {"file-in-use", 4, "2 done, 1 failed, 10 pending"},
    {"go-back-before-switch", 4, "4 done, 1 failed, 8 pending"},
    {"go-back-after-switch", 4, "5 done, 1 failed, 7 pending"},
    {"go-back-at-primary", 4, "9 done, 1 failed, 3 pending"},
    {"go-back-after-return", 4, "11 done, 1 failed, 1 pending"},
    // Interrupted: the same command continues.
    {"power-cut", 5, "2 done, 1 failed, 10 pending"},
    {"power-cut-on-primary", 5, "9 done, 1 failed, 3 pending"},
    // Stopped at a step; a person decides.
    {"disk-full-on-primary", 6, "9 done, 1 failed, 3 pending"},
    {"file-in-use-on-primary", 6, "9 done, 1 failed, 3 pending"},
    {"other-package-on-node-2", 6, "9 done, 1 failed, 3 pending"},
    {"failover-refused", 6, "5 done, 1 failed, 7 pending"},
    {"role-fails-on-target", 6, "5 done, 1 failed, 7 pending"},
    {"witness-lost", 6, "5 done, 1 failed, 7 pending"},
    {"witness-lost-later", 6, "6 done, 1 failed, 6 pending"},
    {"cluster-service-hangs", 6, "5 done, 1 failed, 7 pending"},
};

const QStringList kReports{QStringLiteral("report.html"), QStringLiteral("report.txt"),
                           QStringLiteral("report.csv"), QStringLiteral("report.json")};

QString outcomeOf(int exit)
{
    switch (exit) {
    case 0:
        return QStringLiteral("done");
    case 3:
        return QStringLiteral("refused");
    case 4:
        return QStringLiteral("rolled-back");
    case 5:
        return QStringLiteral("interrupted");
    case 6:
        return QStringLiteral("needs-person");
    default:
        return QStringLiteral("none of the contract");
    }
}

} // namespace

class TestRehearse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theScenarios_areListed();
    void theContract_namesEveryScenario();
    void everyScenario_endsAsTheContractSays_data();
    void everyScenario_endsAsTheContractSays();
    void everyEnding_leavesTheNodesAsItSays_data();
    void everyEnding_leavesTheNodesAsItSays();
    void theReport_provesTheNight_data();
    void theReport_provesTheNight();
    void everyStoppedRun_hasItsReport();
    void afterAPowerCut_theSameCommandContinues_data();
    void afterAPowerCut_theSameCommandContinues();
    void aFinishedRehearsal_isDoneAlready();
    void anotherScenarioInTheSameFolder_isRefused();
    void aFolderWithSomethingElse_isRefusedAndLeftAlone();
    void misuse_isTwo_data();
    void misuse_isTwo();
    void check_onAMachineWithoutAProduct_isRefusedWithFindings();

private:
    [[nodiscard]] const Played &played(const QString &scenario) const { return m_played.at(scenario); }

    /// The disks of a scenario as they are before anything happens. Where nothing special is installed they
    /// are those of the first scenario.
    [[nodiscard]] const RehearsalRun &laidOut(const QString &scenario);

    std::map<QString, Played> m_played;
    std::map<QString, RehearsalRun> m_laidOut;
};

const RehearsalRun &TestRehearse::laidOut(const QString &scenario)
{
    const bool special = Scenario::named(scenario)->setup.kind != WorldSetup::Kind::FailoverCluster;
    const auto [it, isNew] = m_laidOut.try_emplace(special ? scenario : QStringLiteral("smooth"), scenario);
    if (isNew)
        (void)it->second.prepare();
    return it->second;
}

void TestRehearse::initTestCase()
{
    // All of them first, as many at once as the machine has room for; the tests look at what they left.
    std::map<QString, std::unique_ptr<QProcess>> running;
    const auto finishOne = [&] {
        const auto it = running.begin();
        m_played[it->first].run = CliRun::finish(*it->second);
        running.erase(it);
    };
    for (const Scenario &scenario : Scenario::all()) {
        if (running.size() >= static_cast<std::size_t>(QThread::idealThreadCount()))
            finishOne();
        Played &played = m_played[scenario.name];
        played.rehearsal = std::make_unique<RehearsalRun>(scenario.name);
        running[scenario.name] = CliRun::start(played.rehearsal->command());
    }
    while (!running.empty())
        finishOne();
}

void TestRehearse::theScenarios_areListed()
{
    const CliRun run = CliRun::of({QStringLiteral("rehearse"), QStringLiteral("--list-scenarios"),
                                   QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.json(), run.summary());
    QCOMPARE(run.json()->keys(), QStringList{QStringLiteral("scenarios")});
    QStringList names;
    for (const QJsonValue &one : run.at(QStringLiteral("scenarios")).toArray()) {
        QCOMPARE(one.toObject().keys(), (QStringList{QStringLiteral("description"), QStringLiteral("name")}));
        QVERIFY(!one[QStringLiteral("description")].toString().isEmpty());
        names.append(one[QStringLiteral("name")].toString());
    }
    QStringList known;
    for (const Scenario &scenario : Scenario::all())
        known.append(scenario.name);
    QCOMPARE(names, known);
}

void TestRehearse::theContract_namesEveryScenario()
{
    QStringList contract;
    for (const Row &row : kContract) {
        contract.append(QString::fromLatin1(row.name));
        const auto scenario = Scenario::named(contract.last());
        QVERIFY2(scenario, row.name);
        // The scenario's own expectation is what the README's table is made from.
        QVERIFY2(scenario->expectedExit == row.exit, row.name);
        QVERIFY2(scenario->expectedOutcome == outcomeOf(row.exit), row.name);
    }
    for (const Scenario &scenario : Scenario::all())
        QVERIFY2(contract.contains(scenario.name), qPrintable(scenario.name));
    QVERIFY(contract.size() >= 15);
}

void TestRehearse::everyScenario_endsAsTheContractSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("states");
    for (const Row &row : kContract)
        QTest::newRow(row.name) << QString::fromLatin1(row.name) << row.exit
                                << QString::fromLatin1(row.states);
}

void TestRehearse::everyScenario_endsAsTheContractSays()
{
    QFETCH(QString, scenario);
    QFETCH(int, exit);
    QFETCH(QString, states);
    const CliRun &run = played(scenario).run;
    QVERIFY2(run.exitCode == exit, run.summary());
    QVERIFY2(run.json(), run.summary());
    QCOMPARE(run.json()->keys(),
             (QStringList{QStringLiteral("outcome"), QStringLiteral("problems"), QStringLiteral("report"),
                          QStringLiteral("scenario"), QStringLiteral("session"), QStringLiteral("steps")}));
    QCOMPARE(run.at(QStringLiteral("scenario")).toString(), scenario);
    QCOMPARE(run.at(QStringLiteral("outcome")).toString(), outcomeOf(exit));
    QCOMPARE(RehearsalRun::states(run), states);
    for (const QJsonValue &step : run.at(QStringLiteral("steps")).toArray())
        QCOMPARE(step.toObject().keys(), (QStringList{QStringLiteral("number"), QStringLiteral("state")}));
    if (exit == 0)
        return;
    // What stopped it is told, to programs and to people.
    bool blocker = false;
    for (const QJsonValue &problem : run.problems()) {
        blocker = blocker || problem[QStringLiteral("severity")].toString() == QLatin1String("blocker");
        QVERIFY2(!problem[QStringLiteral("message")].toString().isEmpty(), run.summary());
        QVERIFY2(!problem[QStringLiteral("code")].toString().isEmpty(), run.summary());
    }
    QVERIFY2(blocker, run.summary());
    QVERIFY2(!run.err.isEmpty(), run.summary());
}

void TestRehearse::everyEnding_leavesTheNodesAsItSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exit");
    for (const Row &row : kContract)
        QTest::newRow(row.name) << QString::fromLatin1(row.name) << row.exit;
}

void TestRehearse::everyEnding_leavesTheNodesAsItSays()
{
    QFETCH(QString, scenario);
    QFETCH(int, exit);
    const RehearsalRun &rehearsal = *played(scenario).rehearsal;
    if (exit == 0) {
        QCOMPARE(rehearsal.nodesDifference(), QString());
        QCOMPARE(rehearsal.sessionJson()[QStringLiteral("seat")].toString(), QStringLiteral("MAIL01"));
        return;
    }
    if (exit != 3 && exit != 4)
        return;
    // "Nothing was changed" and "as before": the files are those that were laid out.
    const RehearsalRun &fresh = laidOut(scenario);
    for (const QString &node : {QStringLiteral("MAIL01"), QStringLiteral("MAIL02")}) {
        const FolderSnapshot before = fresh.node(node);
        const FolderSnapshot after = rehearsal.node(node);
        QVERIFY(after.size() > 0);
        QCOMPARE(after.differenceTo(before), QString());
    }
}

void TestRehearse::theReport_provesTheNight_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : kReports)
        QTest::newRow(qPrintable(file)) << file;
}

void TestRehearse::theReport_provesTheNight()
{
    QFETCH(QString, file);
    const Played &smooth = played(QStringLiteral("smooth"));
    // Wrapped lines are put together again: what matters is what a person reads.
    QString report = QString::fromUtf8(smooth.rehearsal->file(file)).simplified();
    QVERIFY(!report.isEmpty());
    QVERIFY(smooth.run.at(QStringLiteral("report")).toString().endsWith(QStringLiteral("report.html")));
    for (const char *word : {"MAIL01", "MAIL02", "4.AG", "4.79", "v4.AF"}) {
        const QString wanted = QString::fromLatin1(word).remove(QLatin1Char('v'));
        QVERIFY2(report.contains(wanted), word);
    }
    const bool json = file.endsWith(QLatin1String("json"));
    for (const Role role : {Role::Primary, Role::Secondary})
        QVERIFY2(report.contains(json ? roleKey(role) : roleText(role)), qPrintable(roleText(role)));
    const QString tight = QString(report).remove(QLatin1Char(' '));
    for (const StepSpec &spec : kProcedure) {
        const QString title = stepTitle(spec).remove(QLatin1Char(' '));
        // In the text form a title is broken into cells.
        QVERIFY2(file.endsWith(QLatin1String("txt")) || tight.contains(title), qPrintable(stepTitle(spec)));
    }
    for (const QJsonValue &package : smooth.rehearsal->sessionJson()[QStringLiteral("packages")].toArray()) {
        const QString sha = package[QStringLiteral("sha256")].toString();
        QCOMPARE(sha.size(), qsizetype(64));
        QVERIFY2(tight.contains(sha), qPrintable(sha));
    }
}

void TestRehearse::everyStoppedRun_hasItsReport()
{
    for (const Row &row : kContract) {
        const Played &one = played(QString::fromLatin1(row.name));
        const bool begun = !one.rehearsal->sessionJson().isEmpty();
        // Where the session was refused there is nothing to report.
        QVERIFY2(begun == (QLatin1String(row.states) != QLatin1String("13 pending")), row.name);
        for (const QString &file : kReports)
            QVERIFY2(one.rehearsal->file(file).isEmpty() != begun, row.name);
        QVERIFY2(one.run.at(QStringLiteral("report")).toString().isEmpty() != begun, row.name);
    }
}

void TestRehearse::afterAPowerCut_theSameCommandContinues_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("power-cut") << QStringLiteral("power-cut");
    QTest::newRow("power-cut-on-primary") << QStringLiteral("power-cut-on-primary");
}

void TestRehearse::afterAPowerCut_theSameCommandContinues()
{
    QFETCH(QString, scenario);
    const RehearsalRun &rehearsal = *played(scenario).rehearsal;
    QVERIFY(!rehearsal.nodesDifference().isEmpty());
    const CliRun again = rehearsal.run();
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(RehearsalRun::states(again), QStringLiteral("13 done"));
    QCOMPARE(rehearsal.nodesDifference(), QString());
}

void TestRehearse::aFinishedRehearsal_isDoneAlready()
{
    const RehearsalRun &smooth = *played(QStringLiteral("smooth")).rehearsal;
    const FolderSnapshot before = smooth.node(QStringLiteral("MAIL01"));
    const CliRun again = smooth.run();
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(RehearsalRun::states(again), QStringLiteral("13 done"));
    QCOMPARE(smooth.node(QStringLiteral("MAIL01")).differenceTo(before), QString());
    // Without a scenario named, the one in the folder goes on.
    const RehearsalRun &noWeb = *played(QStringLiteral("no-web")).rehearsal;
    const CliRun unnamed = CliRun::of({QStringLiteral("rehearse"), QStringLiteral("--out"),
                                       noWeb.path(QString()), QStringLiteral("--json")});
    QCOMPARE(unnamed.exitCode, 0);
    QCOMPARE(unnamed.at(QStringLiteral("scenario")).toString(), QStringLiteral("no-web"));
}

void TestRehearse::anotherScenarioInTheSameFolder_isRefused()
{
    const RehearsalRun &smooth = *played(QStringLiteral("smooth")).rehearsal;
    const QByteArray session = smooth.file(QStringLiteral("session.json"));
    const CliRun run
        = CliRun::of({QStringLiteral("rehearse"), QStringLiteral("--out"), smooth.path(QString()),
                      QStringLiteral("--scenario"), QStringLiteral("no-web"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(!run.problems().isEmpty(), run.summary());
    QCOMPARE(smooth.file(QStringLiteral("session.json")), session);
}

void TestRehearse::aFolderWithSomethingElse_isRefusedAndLeftAlone()
{
    const QTemporaryDir folder;
    QFile mine(folder.filePath(QStringLiteral("mine.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const CliRun run = CliRun::of(
        {QStringLiteral("rehearse"), QStringLiteral("--out"), folder.path(), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(!run.problems().isEmpty(), run.summary());
    QCOMPARE(FolderSnapshot::of(folder.path()).size(), qsizetype(1));
}

void TestRehearse::misuse_isTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString rehearse = QStringLiteral("rehearse");
    QTest::newRow("without a folder") << QStringList{rehearse};
    QTest::newRow("an unknown scenario")
        << QStringList{rehearse, QStringLiteral("--out"), QStringLiteral("/tmp/never-made"),
                       QStringLiteral("--scenario"), QStringLiteral("earthquake")};
    QTest::newRow("an unknown option") << QStringList{rehearse, QStringLiteral("--fast")};
}

void TestRehearse::misuse_isTwo()
{
    QFETCH(QStringList, arguments);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 2, run.summary());
    QVERIFY2(run.json(), run.summary());
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/never-made")));
}

void TestRehearse::check_onAMachineWithoutAProduct_isRefusedWithFindings()
{
    const CliRun run = CliRun::of({QStringLiteral("check"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(run.json(), run.summary());
    for (const char *key : {"step", "state", "findings"})
        QVERIFY2(run.json()->contains(QLatin1String(key)), key);
    const QJsonArray findings = run.at(QStringLiteral("findings")).toArray();
    QVERIFY(!findings.isEmpty());
    bool blocked = false;
    for (const QJsonValue &finding : findings) {
        for (const char *key : {"severity", "title", "cause", "remedy", "evidence"})
            QVERIFY2(finding.toObject().contains(QLatin1String(key)), key);
        blocked = blocked || finding[QStringLiteral("severity")].toString() == QLatin1String("blocker");
    }
    QVERIFY(blocked);
}

QTEST_GUILESS_MAIN(TestRehearse)
#include "TestRehearse.moc"
