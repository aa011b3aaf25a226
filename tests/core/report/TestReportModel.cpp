// SPDX-License-Identifier: MIT
#include "SampleSession.h"
#include "report/ReportModel.h"
#include "support/ResultMacros.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace epost;

using Change = std::function<void(Session &)>;
Q_DECLARE_METATYPE(Change)

class TestReportModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOverallResult_saysHowTheRunStands_data();
    void theOverallResult_saysHowTheRunStands();
    void aFailedStep_isNotCarriedOut_andItsCauseIsTold();
    void afterTheSecondary_theStateIsCalledAsPlanned();
    void partlyReplacedFiles_areNeverCalledAsPlanned();
    void aMalformedSession_isReportedAsNotBegun();
    void plannedTimes_followTheTimeChart();
    void aRunThatGoesOn_hasNoEnd();
    void components_areJudgedByTheReleaseNote_data();
    void components_areJudgedByTheReleaseNote();
    void aListNotYetRead_isNotJudged();
    void backups_areNamedWithTheirFolder();
    void whatIsLeft_isAnOpenPoint_data();
    void whatIsLeft_isAnOpenPoint();
    void aFinishedRun_hasNoOpenPoints();
    void whatWasNeverReached_isNoOpenPoint();
    void afterAWayBack_onlyWhatWasReachedIsOpen();

private:
    [[nodiscard]] ReportModel modelOf(const Session &session) const
    {
        return ReportModel::fromSession(session, *m_catalog, nightAt(33, 0));
    }
    /// Every check ticked, every licence answered, the end signed.
    [[nodiscard]] Session finishedSession() const;

    std::optional<Catalog> m_catalog;
};

void TestReportModel::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    m_catalog = *catalog;
}

Session TestReportModel::finishedSession() const
{
    Session session = doneSession();
    for (const ReportCheck &check : modelOf(session).checks)
        session.checklist.append({check.item.id, false, {}, QStringLiteral("Sato"), nightAt(25, 0)});
    for (const SessionNode &node : session.nodes)
        session.licences.append(
            {node.name, LicenceAnswer::Entered, {}, QStringLiteral("Sato"), nightAt(24, 30)});
    session.finishedAt = nightAt(25, 10);
    return session;
}

void TestReportModel::theOverallResult_saysHowTheRunStands_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, const char *key, int step, const Change &change) {
        QTest::addRow("%s", name) << change << QString::fromLatin1(key) << step;
    };
    const auto reset = [](Session &session, int from) {
        for (int number = from; number <= StepNumber::kLast; ++number)
            session.step(*StepNumber::parse(number)).record = StepRecord();
    };
    const auto wayBack = [](Session &session, const QDateTime &end) {
        session.waysBack
            = {{WayBackId::A, QStringLiteral("test"), QStringLiteral("Tanaka"), nightAt(25, 0), end, {}}};
    };
    row("nothing done", "not-begun", 1, [reset](Session &session) { reset(session, 1); });
    row("interrupted before 6", "interrupted", 6, [reset](Session &session) { reset(session, 6); });
    row("interrupted during 6", "interrupted", 6, [reset](Session &session) {
        reset(session, 6);
        session.step(StepNumber::of<6>()).record.state = StepState::Running;
    });
    row("stopped at 7", "stopped", 7, [reset](Session &session) {
        reset(session, 8);
        session.step(StepNumber::of<7>()).record.state = StepState::Failed;
    });
    row("end checks remain", "steps-ended", 0, [](Session &) {});
    row("skipped steps count as ended", "steps-ended", 0,
        [](Session &session) { session.step(StepNumber::of<4>()).record.state = StepState::Skipped; });
    row("finished", "finished", 0, [](Session &session) { session.finishedAt = nightAt(26, 0); });
    row("way back not ended", "going-back", 8, [reset, wayBack](Session &session) {
        reset(session, 8);
        wayBack(session, {});
    });
    row("taken back", "taken-back", 8, [reset, wayBack](Session &session) {
        reset(session, 8);
        wayBack(session, nightAt(25, 30));
        session.finishedAt = nightAt(26, 0);
    });
}

void TestReportModel::theOverallResult_saysHowTheRunStands()
{
    QFETCH(Change, change);
    QFETCH(QString, key);
    QFETCH(int, step);
    Session session = doneSession();
    change(session);
    const ReportOutcome outcome = modelOf(session).outcome;
    QCOMPARE(outcomeKey(outcome.kind), key);
    QCOMPARE(outcome.step ? outcome.step->value() : 0, step);
    QVERIFY(!outcome.sentence.isEmpty());
    QVERIFY2(!outcome.sentence.contains(QLatin1Char('%')), qPrintable(outcome.sentence));
    QCOMPARE(outcome.sentence.contains(QStringLiteral("finished.")),
             key == QLatin1String("finished") || key == QLatin1String("steps-ended"));
}

void TestReportModel::aFailedStep_isNotCarriedOut_andItsCauseIsTold()
{
    Session session = doneSession();
    StepRecord &record = session.step(StepNumber::of<13>()).record;
    record.state = StepState::Failed;
    record.resultFindings.append(
        {Severity::Blocker, QStringLiteral("x.y"), QStringLiteral("The disk is gone."), {}, {}, {}, {}});
    const ReportModel model = modelOf(session);
    QCOMPARE(model.steps.last().state, ReportState::NotCarriedOut);
    QVERIFY(model.outcome.sentence.contains(QStringLiteral("The disk is gone.")));
}

void TestReportModel::afterTheSecondary_theStateIsCalledAsPlanned()
{
    Session session = doneSession();
    for (int number = 9; number <= StepNumber::kLast; ++number)
        session.step(*StepNumber::parse(number)).record = StepRecord();
    session.nodeOf(Role::Primary).update = UpdateState::Old;
    session.gaps.first().until = {};
    QCOMPARE(modelOf(session).outcome.situation,
             QStringLiteral("Only the secondary node carries the update (as planned; no redundancy)."));
}

void TestReportModel::partlyReplacedFiles_areNeverCalledAsPlanned()
{
    Session session = doneSession();
    session.nodeOf(Role::Primary).update = UpdateState::Differing;
    const QString situation = modelOf(session).outcome.situation;
    QVERIFY(situation.contains(QStringLiteral("MAIL01")));
    QVERIFY(!situation.contains(QStringLiteral("as planned")));
}

void TestReportModel::aMalformedSession_isReportedAsNotBegun()
{
    const ReportModel model = modelOf(Session());
    QCOMPARE(model.outcome.kind, ReportOutcome::Kind::NotBegun);
    QCOMPARE(model.steps.size(), StepNumber::kLast);
    QVERIFY(model.components.isEmpty());
}

void TestReportModel::plannedTimes_followTheTimeChart()
{
    const ReportModel model = modelOf(doneSession());
    QCOMPARE(model.steps[5].planned.from, nightAt(22, 20));
    QCOMPARE(model.steps[5].planned.until, nightAt(22, 30));
    QCOMPARE(model.decisionTime, nightAt(26, 0));
    QCOMPARE(model.outages.size(), 2);
    QCOMPARE(model.outageMilliseconds(), qint64(154'000));
    QCOMPARE(model.actualWork.from, nightAt(22, 3));
    QCOMPARE(model.actualWork.until, doneSession().steps.last().record.finishedAt);
    QCOMPARE(model.nodes.first().role, Role::Secondary);
}

void TestReportModel::aRunThatGoesOn_hasNoEnd()
{
    Session session = doneSession();
    session.step(StepNumber::of<13>()).record = StepRecord();
    QVERIFY(!modelOf(session).actualWork.until.isValid());
}

void TestReportModel::components_areJudgedByTheReleaseNote_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("epstrs");
    QTest::addColumn<QString>("manager");
    const Change nothing = [](Session &) {};
    QTest::addRow("no note") << QString() << nothing << QStringLiteral("updated")
                             << QStringLiteral("unchanged");
    QTest::addRow("as the note says")
        << QStringLiteral("EPSTRS が v4.AG へアップ。EPSTMANAGER は変更ありません。") << nothing
        << QStringLiteral("as-expected") << QStringLiteral("as-expected");
    QTest::addRow("another version") << QStringLiteral(
        "EPSTRS が v4.AH へアップ。EPSTMANAGER は v4.33 のまま変更ありません。")
                                     << nothing << QStringLiteral("not-as-expected")
                                     << QStringLiteral("as-expected");
    QTest::addRow("the other node differs") << QString() << Change([](Session &session) {
        session.nodeOf(Role::Primary).after.first().sha256 = sha256Of(QByteArrayLiteral("other bits"));
    }) << QStringLiteral("other-node-differs")
                                            << QStringLiteral("unchanged");
    QTest::addRow("gone") << QString() << Change([](Session &session) {
        session.nodeOf(Role::Secondary).after.removeFirst();
    }) << QStringLiteral("missing")
                          << QStringLiteral("unchanged");
    QTest::addRow("new") << QString() << Change([](Session &session) {
        session.nodeOf(Role::Secondary).before.removeFirst();
    }) << QStringLiteral("added")
                         << QStringLiteral("unchanged");
}

void TestReportModel::components_areJudgedByTheReleaseNote()
{
    QFETCH(QString, note);
    QFETCH(Change, change);
    QFETCH(QString, epstrs);
    QFETCH(QString, manager);
    Session session = doneSession();
    session.releaseNote = note;
    change(session);
    const ReportModel model = modelOf(session);
    QCOMPARE(model.components.first().role, Role::Secondary);
    const auto verdict = [&](const QString &name) {
        for (const ComponentRow &row : model.components.first().rows) {
            if (row.name == name)
                return verdictKey(row.verdict);
        }
        return QStringLiteral("no row");
    };
    QCOMPARE(verdict(QStringLiteral("EPSTRS")), epstrs);
    QCOMPARE(verdict(QStringLiteral("EPSTMANAGER")), manager);
}

void TestReportModel::aListNotYetRead_isNotJudged()
{
    const ReportModel model = modelOf(plannedSession());
    for (const ComponentRow &row : model.components.first().rows)
        QCOMPARE(row.verdict, ComponentVerdict::NotRead);
    QCOMPARE(model.components.first().rows.size(), 2);
}

void TestReportModel::backups_areNamedWithTheirFolder()
{
    Session session = doneSession();
    session.nodeOf(Role::Secondary).mailTransaction = QStringLiteral("t-1");
    const QList<ReportBackup> backups = modelOf(session).backups;
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().node.text(), QStringLiteral("MAIL02"));
    QCOMPARE(backups.first().folder, QStringLiteral("C:\\Program Files\\EPOST\\MS\\.epost-update"));
    QCOMPARE(backups.first().transaction, QStringLiteral("t-1"));
}

void TestReportModel::whatIsLeft_isAnOpenPoint_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("point");
    QTest::addRow("a step") << Change([](Session &session) {
        session.step(StepNumber::of<13>()).record = StepRecord();
    }) << QStringLiteral("Steps not carried out: 13.");
    QTest::addRow("a check") << Change([](Session &session) { session.checklist.removeLast(); })
                             << QStringLiteral("Check not yet ticked");
    QTest::addRow("a paused node") << Change([](Session &session) {
        session.nodes.first().pausedByUs = true;
    }) << QStringLiteral("still paused");
    QTest::addRow("no redundancy") << Change([](Session &session) { session.gaps.first().until = {}; })
                                   << QStringLiteral("no redundancy");
    QTest::addRow("mail not back") << Change([](Session &session) { session.outages.last().until = {}; })
                                   << QStringLiteral("mail has not come back");
    QTest::addRow("licence later") << Change([](Session &session) {
        session.licences.last().answer = LicenceAnswer::Later;
    }) << QStringLiteral("licence key");
    QTest::addRow("licence unanswered")
        << Change([](Session &session) { session.licences.removeLast(); }) << QStringLiteral("licence key");
    QTest::addRow("a wrong component") << Change([](Session &session) {
        session.nodes.last().after.first().sha256 = sha256Of(QByteArrayLiteral("other"));
    }) << QStringLiteral("not as they should be");
}

void TestReportModel::whatIsLeft_isAnOpenPoint()
{
    QFETCH(Change, change);
    QFETCH(QString, point);
    Session session = finishedSession();
    change(session);
    const QString points = modelOf(session).openPoints.join(QLatin1Char('\n'));
    QVERIFY2(points.contains(point), qPrintable(points));
}

void TestReportModel::aFinishedRun_hasNoOpenPoints()
{
    const ReportModel model = modelOf(finishedSession());
    QCOMPARE(model.openPoints, QStringList());
    QVERIFY(model.enterprise);
    QVERIFY(!model.nextMorning.isEmpty());
}

namespace {

/// Begun up to that step, which a loss of power has interrupted.
Session interruptedAt(int number)
{
    Session session = doneSession();
    session.licences.clear();
    session.checklist.clear();
    for (int later = number; later <= StepNumber::kLast; ++later)
        session.step(*StepNumber::parse(later)).record = StepRecord();
    session.step(*StepNumber::parse(number)).record.state = StepState::Running;
    return session;
}

qsizetype itemsOf(const ReportModel &model, const QList<ChecklistPhase> &phases)
{
    return std::ranges::count_if(model.checks,
                                 [&](const ReportCheck &check) { return phases.contains(check.item.phase); });
}

} // namespace

void TestReportModel::whatWasNeverReached_isNoOpenPoint()
{
    const auto earlier = [](qsizetype count) {
        return QStringLiteral("%1 earlier check(s) of the checklist are not ticked.").arg(count);
    };
    const ReportModel early = modelOf(interruptedAt(3));
    QVERIFY(early.openPoints.contains(earlier(itemsOf(early, {ChecklistPhase::Before}))));
    QVERIFY(early.openPoints.filter(QStringLiteral("licence key")).isEmpty());
    const ReportModel late = modelOf(interruptedAt(7));
    QVERIFY(late.openPoints.contains(
        earlier(itemsOf(late, {ChecklistPhase::Before, ChecklistPhase::BeforeSwitchOver}))));
    const QStringList licences = late.openPoints.filter(QStringLiteral("licence key"));
    QCOMPARE(licences.size(), 1); // step 12 has not come
    QVERIFY(licences.first().contains(QStringLiteral("MAIL02")));
    // Where the run stands before a step, what is due before it is open.
    Session waiting = interruptedAt(8);
    waiting.step(StepNumber::of<8>()).record = StepRecord();
    const ReportModel before = modelOf(waiting);
    QVERIFY(before.openPoints.contains(earlier(itemsOf(
        before,
        {ChecklistPhase::Before, ChecklistPhase::BeforeSwitchOver, ChecklistPhase::AfterSwitchOver}))));
}

void TestReportModel::afterAWayBack_onlyWhatWasReachedIsOpen()
{
    Session session = interruptedAt(6);
    session.step(StepNumber::of<6>()).record = StepRecord(); // never begun, and never to be
    session.waysBack = {{WayBackId::A,
                         QStringLiteral("test"),
                         QStringLiteral("Tanaka"),
                         nightAt(25, 0),
                         nightAt(25, 30),
                         {}}};
    const ReportModel model = modelOf(session);
    QVERIFY(model.openPoints.contains(QStringLiteral("%1 earlier check(s) of the checklist are not ticked.")
                                          .arg(itemsOf(model, {ChecklistPhase::Before}))));
    QVERIFY(model.openPoints.filter(QStringLiteral("licence key")).isEmpty());
}

QTEST_APPLESS_MAIN(TestReportModel)
#include "TestReportModel.moc"
