// SPDX-License-Identifier: MIT
#include "support/ResultMacros.h"
#include "ui/PlanController.h"
#include "wizard/ProgramEnvironment.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

/// The plan without a window.
class TestPlanController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRehearsal_isObservedAndTried();
    void newerChoices_dropTheResultsOfOlder();
    void aNewBeginning_dropsTheOlder();
    void whatIsFoundOutAboutAProgram_isKeptWhileItStays();
    void anUnknownScenario_isToldAsAProblem();
    void theSiteFile_changesSettings_orIsToldWhyNot();
    void theMaker_refusesWhatTheTrialRefuses_andMakesNothing();
    void theMaker_makesTheSession();
    void theEnd_mayComeWhileItWorks();

private:
    /// The whole round of one choice.
    static void settle(PlanController &plan)
    {
        QTRY_VERIFY_WITH_TIMEOUT(plan.beginning() && plan.trial() && !plan.busy(), 120'000);
    }
};

namespace {

const QString kSmooth = QStringLiteral("smooth");

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestPlanController::aRehearsal_isObservedAndTried()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    QVERIFY(!plan.busy());
    plan.beginRehearsal(kSmooth);
    QVERIFY(plan.busy());
    settle(plan);
    QVERIFY(plan.isRehearsal());
    QVERIFY(plan.readiness());
    QCOMPARE(plan.installsShown(), QStringList({QStringLiteral("C:\\Program Files\\EPOST\\MS")}));
    QVERIFY(plan.trial()->acceptable());
    QCOMPARE(plan.trial()->packages.size(), qsizetype(2));
    for (const PackageTrial &package : plan.trial()->packages) {
        QVERIFY(package.inspection);
        QVERIFY(package.changes && !package.changes->files().isEmpty());
    }
    QVERIFY(!QFileInfo::exists(plan.sessionPath()));
}

void TestPlanController::newerChoices_dropTheResultsOfOlder()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(kSmooth);
    settle(plan);
    const SessionChoices good = plan.choices();
    // Each of them could end after the next one has begun.
    QSignalSpy changed(&plan, &PlanController::changed);
    connect(&plan, &PlanController::changed, &plan, [&] {
        if (!plan.busy())
            QCOMPARE(plan.trial()->package(SessionPackage::Use::Mail)->path, plan.choices().mailPackage);
    });
    for (int i = 0; i < 5; ++i) {
        SessionChoices missing = good;
        missing.mailPackage = folder.filePath(QStringLiteral("missing-%1.exe").arg(i));
        plan.choose(missing);
        plan.observe();
        QCoreApplication::processEvents();
    }
    plan.choose(good);
    settle(plan);
    QCOMPARE(plan.trial()->package(SessionPackage::Use::Mail)->path, good.mailPackage);
    QVERIFY(plan.trial()->acceptable());
    QVERIFY(changed.count() > 5);
}

void TestPlanController::aNewBeginning_dropsTheOlder()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(QStringLiteral("no-web"));
    plan.beginRehearsal(kSmooth);
    settle(plan);
    QVERIFY(plan.choices().web);
    QVERIFY(plan.sessionPath().contains(kSmooth));
}

void TestPlanController::whatIsFoundOutAboutAProgram_isKeptWhileItStays()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(kSmooth);
    settle(plan);
    const QString path = plan.choices().mailPackage;
    // Another content under the same path is another program.
    QVERIFY(QFile::remove(path));
    QVERIFY(write(path, "no longer a program"));
    plan.observe();
    settle(plan);
    QVERIFY(!plan.trial()->acceptable());
    QVERIFY(plan.trial()->package(SessionPackage::Use::Mail)->findings.blocked());
    QVERIFY(!plan.trial()->package(SessionPackage::Use::Web)->findings.blocked());
}

void TestPlanController::anUnknownScenario_isToldAsAProblem()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(QStringLiteral("no-such-night"));
    QTRY_VERIFY(!plan.busy());
    QVERIFY(!plan.beginning());
    QVERIFY(plan.problem());
    Findings problems;
    QVERIFY(!plan.maker()({}, problems));
    // Choices before there is a beginning are nobody's.
    plan.choose({});
    QVERIFY(!plan.busy());
}

void TestPlanController::theSiteFile_changesSettings_orIsToldWhyNot()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(kSmooth);
    settle(plan);
    const QString good = folder.filePath(QStringLiteral("site.json"));
    QVERIFY(write(good, R"({"schema": 1, "site": {"onePersonAllowed": true, "mode": "by-hand"}})"));
    plan.useSite(good);
    settle(plan);
    QVERIFY(!plan.siteProblem());
    QCOMPARE(plan.choices().siteFile, good);
    QVERIFY(plan.beginning()->catalog.site().onePersonAllowed);

    const QString bad = folder.filePath(QStringLiteral("bad.json"));
    QVERIFY(write(bad, "{ this is no site file"));
    plan.useSite(bad);
    settle(plan);
    QVERIFY(plan.siteProblem());
    QCOMPARE(plan.choices().siteFile, good);
}

void TestPlanController::theMaker_refusesWhatTheTrialRefuses_andMakesNothing()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(QStringLiteral("x86-package-on-x64"));
    settle(plan);
    QVERIFY(!plan.trial()->acceptable());
    Findings problems;
    QVERIFY(!plan.maker()({}, problems));
    QVERIFY(problems.hasCode(QStringLiteral("update.machine")));
    QVERIFY(!QFileInfo::exists(plan.sessionPath()));
}

void TestPlanController::theMaker_makesTheSession()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    PlanController plan(environment);
    plan.beginRehearsal(kSmooth);
    settle(plan);
    SessionChoices choices = plan.choices();
    choices.wayBackMinutes = 77;
    plan.choose(choices);
    settle(plan);
    Findings problems;
    const auto made = plan.maker()({}, problems);
    QVERIFY_RESULT(made);
    QCOMPARE(made->file.session().plan.wayBackMinutes, 77);
    QVERIFY(QFileInfo::exists(plan.sessionPath()));
    // A second one beside it does not overwrite the first.
    QVERIFY(!plan.maker()({}, problems));
}

void TestPlanController::theEnd_mayComeWhileItWorks()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    auto plan = std::make_unique<PlanController>(environment);
    plan->beginRehearsal(kSmooth);
    settle(*plan);
    plan->observe();
    plan.reset();
    QVERIFY(QFileInfo::exists(folder.path()));
}

QTEST_GUILESS_MAIN(TestPlanController)
#include "TestPlanController.moc"
