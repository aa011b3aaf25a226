// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalWorld.h"
#include "procedure/PlanTrial.h"
#include "support/FolderSnapshot.h"
#include "support/ResultMacros.h"

#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// A plan on the waiting node of a rehearsed cluster.
class TestPlanTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aGoodPlan_isAcceptable_andNothingIsWritten();
    void aSession_knowsBothNodesBeforeAnybodySitsAtTheOther();
    void twoPersonsOfOneName_areRefusedByMakeSessionToo();
    void anEndBeforeTheStart_isRefused();
    void whatIsMissing_isToldByCode();
    void aProgramThatStays_isNotReadAgain();
    void theWebFolder_hasOneSpelling();
    void aNamedFolder_isTakenWhereNoneIsFound();
    void aCancelledTrial_isNotAcceptable();
    void theSite_namesTheMailRole();

private:
    [[nodiscard]] PlanTrial tried(const PlanTrial &earlier = {}, const CancelToken &cancel = {})
    {
        return PlanTrial::make(*m_machine, *m_catalog, m_choices, earlier, cancel);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RehearsalWorld> m_world;
    std::unique_ptr<Machine> m_machine;
    std::optional<Catalog> m_catalog;
    SessionChoices m_choices;
};

void TestPlanTrial::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto scenario = Scenario::named(QStringLiteral("smooth"));
    QVERIFY_RESULT(scenario);
    auto world = RehearsalWorld::create(m_folder->filePath(QStringLiteral("night")), *scenario);
    QVERIFY_RESULT(world);
    m_world = *world;
    auto machine = m_world->machineFor(m_world->secondary());
    QVERIFY_RESULT(machine);
    m_machine = std::move(*machine);
    m_catalog = Catalog::load().value();
    m_choices = {};
    m_choices.mailPackage = m_world->packagePath(scenario->onSecondary.mailPackage);
    m_choices.webPackage = m_world->packagePath(scenario->onSecondary.webPackage);
    m_choices.team = {QStringLiteral("Sato"), QStringLiteral("Suzuki"), QStringLiteral("Tanaka")};
    m_choices.rehearsalRoot = QStringLiteral(".");
}

void TestPlanTrial::cleanup()
{
    m_machine.reset();
    m_world.reset();
    m_folder.reset();
}

void TestPlanTrial::aGoodPlan_isAcceptable_andNothingIsWritten()
{
    const FolderSnapshot before = FolderSnapshot::of(m_world->root());
    const PlanTrial trial = tried();
    QVERIFY(trial.acceptable());
    QVERIFY(trial.install);
    QCOMPARE(trial.mailFolder, QStringLiteral("C:\\Program Files\\EPOST\\MS"));
    QCOMPARE(trial.webFolder, QStringLiteral("C:\\Program Files\\EPOST"));
    QVERIFY(trial.package(SessionPackage::Use::Mail)->changes);
    QVERIFY(trial.package(SessionPackage::Use::Web)->changes);
    QVERIFY(FolderSnapshot::of(m_world->root()) == before);
    m_choices.web = false;
    QVERIFY(tried().package(SessionPackage::Use::Web) == nullptr);
}

// For the run-book, which is printed days before the night.
void TestPlanTrial::aSession_knowsBothNodesBeforeAnybodySitsAtTheOther()
{
    Findings problems;
    const auto session = Preparation(*m_machine, *m_catalog).makeSession(m_choices, problems);
    QVERIFY_RESULT(session);
    for (const SessionNode &node : session->nodes) {
        QCOMPARE(node.system, QStringLiteral("Windows Server 2022 (10.0.20348)"));
        QVERIFY(!node.addresses.isEmpty());
    }
}

void TestPlanTrial::twoPersonsOfOneName_areRefusedByMakeSessionToo()
{
    m_choices.team.checker = QStringLiteral(" sato ");
    QVERIFY(!tried().acceptable());
    Findings problems;
    QVERIFY(!Preparation(*m_machine, *m_catalog).makeSession(m_choices, problems));
    QVERIFY(problems.hasCode(QStringLiteral("team.same-person")));
}

void TestPlanTrial::anEndBeforeTheStart_isRefused()
{
    m_choices.plannedStart = m_machine->clock().now();
    m_choices.plannedEnd = m_choices.plannedStart.addSecs(-3600);
    QVERIFY(!tried().acceptable());
    Findings problems;
    QVERIFY(!Preparation(*m_machine, *m_catalog).makeSession(m_choices, problems));
    QVERIFY(problems.hasCode(QStringLiteral("plan.end-before-start")));
}

void TestPlanTrial::whatIsMissing_isToldByCode()
{
    m_choices.mailPackage.clear();
    m_choices.team.worker.clear();
    const PlanTrial trial = tried();
    QVERIFY(!trial.acceptable());
    QVERIFY(trial.findings.hasCode(QStringLiteral("package.mail-missing")));
    QVERIFY(trial.findings.hasCode(QStringLiteral("team.worker-missing")));
    for (qsizetype i = 0; i < trial.findings.size(); ++i)
        QVERIFY2(!trial.findings.mid(i + 1).contains(trial.findings[i]), qPrintable(trial.findings[i].title));
}

void TestPlanTrial::aProgramThatStays_isNotReadAgain()
{
    PlanTrial earlier = tried();
    // Told by what nobody would find out again.
    earlier.packages.first().findings.append(
        {Severity::Notice, QStringLiteral("test.kept"), {}, {}, {}, {}, {}});
    QVERIFY(tried(earlier).findings.hasCode(QStringLiteral("test.kept")));
    QFile file(m_choices.mailPackage);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write("x"), qint64(1));
    file.close();
    QVERIFY(!tried(earlier).findings.hasCode(QStringLiteral("test.kept")));
}

void TestPlanTrial::theWebFolder_hasOneSpelling()
{
    for (const char *spelling : {"C:/Program Files/EPOST/MS", "C:\\Program Files\\EPOST\\MS\\"}) {
        m_choices.webFolder = QString::fromLatin1(spelling);
        QVERIFY2(tried().findings.hasCode(QStringLiteral("install.web-into-mail")), spelling);
    }
}

void TestPlanTrial::aNamedFolder_isTakenWhereNoneIsFound()
{
    const QString usual = m_machine->nativePath(QStringLiteral("C:\\Program Files\\EPOST"));
    QVERIFY(QDir().rename(usual, m_machine->nativePath(QStringLiteral("C:\\業務"))));
    QVERIFY(tried().mailFolder.isEmpty());
    m_choices.mailFolder = QStringLiteral("C:\\業務\\MS");
    const PlanTrial trial = tried();
    QCOMPARE(trial.mailFolder, m_choices.mailFolder);
    QCOMPARE(trial.webFolder, QStringLiteral("C:\\業務"));
    QVERIFY(trial.package(SessionPackage::Use::Mail)->changes);
}

void TestPlanTrial::aCancelledTrial_isNotAcceptable()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!tried({}, cancel).acceptable());
}

void TestPlanTrial::theSite_namesTheMailRole()
{
    const QString found = Preparation(*m_machine, *m_catalog).observe().mailRole;
    QVERIFY(!found.isEmpty());
    const auto of = [](const QString &name) {
        return Catalog::fromSite(
            QStringLiteral(R"({"schema": 1, "site": {"mailRole": "%1"}})").arg(name).toUtf8());
    };
    const auto same = of(found.toLower());
    QVERIFY_RESULT(same);
    QCOMPARE(Preparation(*m_machine, *same).observe().mailRole, found);
    const auto other = of(QStringLiteral("no such role"));
    QVERIFY_RESULT(other);
    const Readiness seen = Preparation(*m_machine, *other).observe();
    QCOMPARE(seen.mailRole, QString());
    QVERIFY(seen.findings.hasCode(QStringLiteral("cluster.no-mail-role")));
}

QTEST_GUILESS_MAIN(TestPlanTrial)
#include "TestPlanTrial.moc"
