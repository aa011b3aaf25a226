// SPDX-License-Identifier: MIT
#include "procedure/PlanChecks.h"

#include <QTest>

using namespace epost;

class TestPlanChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePerson_isFoundHoweverWritten_data();
    void onePerson_isFoundHoweverWritten();
    void aTeam_needsWorkerAndChecker();
    void onePersonAllowed_needsNoChecker_butNotTheSameTwice();
    void times_areJudged_data();
    void times_areJudged();
};

void TestPlanChecks::onePerson_isFoundHoweverWritten_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QStringLiteral("佐藤") << QStringLiteral("佐藤") << true;
    QTest::newRow("blanks") << QStringLiteral("佐藤 花子") << QStringLiteral(" 佐藤　花子 ") << true;
    QTest::newRow("case") << QStringLiteral("Sato") << QStringLiteral("SATO") << true;
    QTest::newRow("width") << QStringLiteral("Sato") << QStringLiteral("Ｓａｔｏ") << true;
    QTest::newRow("different") << QStringLiteral("佐藤") << QStringLiteral("鈴木") << false;
    QTest::newRow("nobody") << QStringLiteral(" ") << QString() << false;
}

void TestPlanChecks::onePerson_isFoundHoweverWritten()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(samePerson(one, other), same);
    QCOMPARE(samePerson(other, one), same);
}

void TestPlanChecks::aTeam_needsWorkerAndChecker()
{
    const QString sato = QStringLiteral("Sato");
    const QString suzuki = QStringLiteral("Suzuki");
    QVERIFY(checkTeam({sato, suzuki, {}}, false).isEmpty());
    QVERIFY(checkTeam({{}, suzuki, {}}, false).hasCode(QStringLiteral("team.worker-missing")));
    QVERIFY(checkTeam({sato, {}, {}}, false).hasCode(QStringLiteral("team.checker-missing")));
    QVERIFY(checkTeam({sato, sato, {}}, false).hasCode(QStringLiteral("team.same-person")));
    QVERIFY(checkTeam({sato, sato, {}}, false).blocked());
}

void TestPlanChecks::onePersonAllowed_needsNoChecker_butNotTheSameTwice()
{
    const QString sato = QStringLiteral("Sato");
    QVERIFY(checkTeam({sato, {}, {}}, true).isEmpty());
    QVERIFY(checkTeam({sato, sato, {}}, true).hasCode(QStringLiteral("team.same-person")));
    QVERIFY(checkTeam({{}, {}, {}}, true).hasCode(QStringLiteral("team.worker-missing")));
}

void TestPlanChecks::times_areJudged_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("worst");
    QTest::newRow("before") << -1 << QStringLiteral("plan.end-before-start") << Severity::Blocker;
    QTest::newRow("equal") << 0 << QStringLiteral("plan.end-before-start") << Severity::Blocker;
    QTest::newRow("too short") << 129 << QStringLiteral("plan.too-short") << Severity::Warning;
    QTest::newRow("decision early") << 130 << QStringLiteral("plan.decision-early") << Severity::Notice;
    QTest::newRow("enough") << 165 << QString() << Severity::Ok;
}

void TestPlanChecks::times_areJudged()
{
    QFETCH(int, minutes);
    QFETCH(QString, code);
    QFETCH(Severity, worst);
    TimePlan plan;
    plan.start = QDateTime(QDate(2026, 11, 22), QTime(23, 0), Qt::OffsetFromUTC, 9 * 3600);
    plan.end = plan.start.addSecs(60LL * minutes);
    plan.stepMinutes = QList<int>(13, 10);
    plan.wayBackMinutes = 45;
    const Findings findings = checkTimes(plan);
    QCOMPARE(findings.worst(), worst);
    QCOMPARE(findings.isEmpty(), code.isEmpty());
    QVERIFY(code.isEmpty() || findings.hasCode(code));
    plan.end = QDateTime();
    QVERIFY(checkTimes(plan).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanChecks)
#include "TestPlanChecks.moc"
