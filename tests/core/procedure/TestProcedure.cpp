// SPDX-License-Identifier: MIT
#include "procedure/Procedure.h"
#include "procedure/SessionKeys.h"
#include "procedure/Step.h"
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"
#include "support/ResultMacros.h"

#include <QSet>
#include <QTest>

using namespace epost;

namespace {

Session twoNodes()
{
    Session session;
    for (const Role role : {Role::Secondary, Role::Primary}) {
        SessionNode node;
        node.name
            = NodeName::parse(role == Role::Primary ? QStringLiteral("MAIL01") : QStringLiteral("MAIL02"))
                  .value();
        node.role = role;
        session.nodes.append(node);
    }
    for (const StepSpec &spec : kProcedure)
        session.steps.append({spec.number, {}});
    return session;
}

} // namespace

/// The vendor's printed procedure (FAQ07-11), line by line, and what is said about it.
class TestProcedure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTable_isTheVendorsProcedure_data();
    void theTable_isTheVendorsProcedure();
    void theSourcesNumber_isSaidWithItsSide();
    void aStepNumber_isOneToThirteen();
    void theRoles_haveKeysAndEachOther();
    void everyStep_hasTextsForItsRole_data();
    void everyStep_hasTextsForItsRole();
    void theTitles_areAllDifferent();
    void theButton_namesTheNodeThatIsTouched();
    void theButtonOfASwitchThatHasBegun_saysThatItGoesOn();
    void onlyStep13_asksForTwoEqualNodes();
    void whatChangesAMachine_isConfirmedByTwo();
    void everyStep_hasItsClass();
    void everyWayBack_isTheOneOfTheTable();
    void everyWayBack_hasTexts();
};

void TestProcedure::theTable_isTheVendorsProcedure_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("source");
    const auto row = [](int number, const char *role, StepKind kind, int source) {
        QTest::addRow("%d", number) << number << QString::fromLatin1(role) << static_cast<int>(kind)
                                    << source;
    };
    row(1, "secondary", StepKind::ConfirmStandby, 1);
    row(2, "secondary", StepKind::AuditMailPackage, 2);
    row(3, "secondary", StepKind::ApplyMailPackage, 3);
    row(4, "secondary", StepKind::AuditWebPackage, 4);
    row(5, "secondary", StepKind::ApplyWebPackage, 5);
    row(6, "secondary", StepKind::SwitchOver, 6);
    row(7, "secondary", StepKind::VerifyActive, 7);
    row(8, "secondary", StepKind::CompareComponents, 8);
    row(9, "primary", StepKind::ConfirmStandby, 1);
    row(10, "primary", StepKind::RepeatUpdate, 2);
    row(11, "primary", StepKind::SwitchBack, 3);
    row(12, "primary", StepKind::VerifyActive, 4);
    row(13, "primary", StepKind::CompareComponents, 5);
}

void TestProcedure::theTable_isTheVendorsProcedure()
{
    QFETCH(int, number);
    QFETCH(QString, role);
    QFETCH(int, kind);
    QFETCH(int, source);
    QCOMPARE(kProcedure.size(), std::size_t(13));
    const StepSpec &spec = specOf(StepNumber::parse(number).value());
    QCOMPARE(spec.number.value(), number);
    QCOMPARE(roleKey(spec.role), role);
    QCOMPARE(static_cast<int>(spec.kind), kind);
    QCOMPARE(spec.source.number, source);
    QCOMPARE(spec.source.role, spec.role);
}

void TestProcedure::theSourcesNumber_isSaidWithItsSide()
{
    const QString secondary = sourceNumberText(specOf(StepNumber::of<3>()).source);
    const QString primary = sourceNumberText(specOf(StepNumber::of<11>()).source);
    QVERIFY2(secondary.contains(QLatin1Char('3')), qPrintable(secondary));
    QVERIFY2(primary.contains(QLatin1Char('3')), qPrintable(primary));
    QVERIFY(secondary != primary);
}

void TestProcedure::aStepNumber_isOneToThirteen()
{
    for (int number = 1; number <= 13; ++number) {
        const auto step = StepNumber::parse(number);
        QVERIFY_RESULT(step);
        QCOMPARE(step->value(), number);
    }
    for (const int number : {0, -1, 14, 1000}) {
        const auto step = StepNumber::parse(number);
        QVERIFY(!step);
        QCOMPARE(step.error().errorClass(), ErrorClass::InvalidInput);
    }
    QVERIFY(StepNumber::of<9>() < StepNumber::of<10>());
}

void TestProcedure::theRoles_haveKeysAndEachOther()
{
    for (const Role role : {Role::Secondary, Role::Primary}) {
        QCOMPARE(roleFromKey(roleKey(role)).value(), role);
        QVERIFY(otherRole(role) != role);
        QCOMPARE(otherRole(otherRole(role)), role);
        QVERIFY(!roleText(role).isEmpty());
    }
    QCOMPARE(roleFromKey(QStringLiteral("active")).error().errorClass(), ErrorClass::Damaged);
}

void TestProcedure::everyStep_hasTextsForItsRole_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= 13; ++number)
        QTest::addRow("%d", number) << number;
}

void TestProcedure::everyStep_hasTextsForItsRole()
{
    QFETCH(int, number);
    const Session session = twoNodes();
    StepSpec spec = specOf(StepNumber::parse(number).value());
    // Every kind has its words for either side, also where the procedure has it on one side only.
    for (const Role role : {Role::Secondary, Role::Primary}) {
        spec.role = role;
        const QString title = stepTitle(spec);
        QVERIFY(!title.isEmpty());
        QVERIFY2(!title.endsWith(QLatin1Char('.')), qPrintable(title)); // a heading, no sentence
        QVERIFY2(stepDescription(spec).endsWith(QLatin1Char('.')), qPrintable(stepDescription(spec)));
        QVERIFY(!stepCautions(spec).isEmpty());
        for (const QString &caution : stepCautions(spec))
            QVERIFY2(caution.endsWith(QLatin1Char('.')) || caution.endsWith(QLatin1Char('?')),
                     qPrintable(caution));
        QVERIFY(!stepCommand(spec, session).isEmpty());
        QVERIFY2(!stepCommand(spec, session).contains(QLatin1Char('%')),
                 qPrintable(stepCommand(spec, session)));
    }
    QVERIFY(stepMinutes(spec.kind) > 0);
}

void TestProcedure::theTitles_areAllDifferent()
{
    QSet<QString> titles;
    for (const StepSpec &spec : kProcedure)
        titles.insert(stepTitle(spec));
    QCOMPARE(titles.size(), qsizetype(13));
}

void TestProcedure::theButton_namesTheNodeThatIsTouched()
{
    const Session session = twoNodes();
    for (const StepSpec &spec : kProcedure) {
        // Step 6 is done at the 副系 and touches the 正系.
        const bool primary = spec.role == Role::Primary || spec.kind == StepKind::SwitchOver;
        const QString command = stepCommand(spec, session);
        QVERIFY2(command.contains(primary ? QStringLiteral("MAIL01") : QStringLiteral("MAIL02")),
                 qPrintable(command));
        QVERIFY2(!command.contains(primary ? QStringLiteral("MAIL02") : QStringLiteral("MAIL01")),
                 qPrintable(command));
    }
}

// Mail is down already: nobody must read out, and tick, that it is about to be stopped.
void TestProcedure::theButtonOfASwitchThatHasBegun_saysThatItGoesOn()
{
    Session session = twoNodes();
    const StepSpec &over = specOf(StepNumber::of<6>());
    const StepSpec &back = specOf(StepNumber::of<11>());
    const QString stop = stepCommand(over, session);
    const QString start = stepCommand(back, session);
    session.step(over.number).record.state = StepState::Failed;
    QCOMPARE(stepCommand(over, session), stop); // refused before anything was done
    Outage outage;
    outage.step = over.number;
    session.outages = {outage};
    QCOMPARE(stepCommand(over, session), QStringLiteral("Continue step 6: finish the switch to MAIL02"));
    QCOMPARE(stepCommand(back, session), start);
    outage.step = back.number;
    session.outages.append(outage);
    session.step(back.number).record.state = StepState::Running;
    QCOMPARE(stepCommand(back, session), QStringLiteral("Continue step 11: finish the return to MAIL01"));
    // The outage of a way back is no beginning of the step.
    session.outages.last().wayBack = QStringLiteral("c");
    QCOMPARE(stepCommand(back, session), start);
}

// At step 8 the 正系 is still old: nobody can find both nodes the same.
void TestProcedure::onlyStep13_asksForTwoEqualNodes()
{
    const QString equal = QStringLiteral("and that both nodes are the same");
    QVERIFY(!stepCautions(specOf(StepNumber::of<8>())).join(u' ').contains(equal));
    QVERIFY(stepCautions(specOf(StepNumber::of<13>())).join(u' ').contains(equal));
}

void TestProcedure::whatChangesAMachine_isConfirmedByTwo()
{
    QList<int> committing;
    for (const StepSpec &spec : kProcedure) {
        if (stepCommits(spec.kind))
            committing.append(spec.number.value());
    }
    QCOMPARE(committing, (QList<int>{3, 5, 6, 10, 11}));
}

void TestProcedure::everyStep_hasItsClass()
{
    for (const StepSpec &spec : kProcedure)
        QVERIFY(Step::create(spec.kind) != nullptr);
}

void TestProcedure::everyWayBack_isTheOneOfTheTable()
{
    const auto shape = [](WayBackId id) {
        QStringList steps;
        for (const WayBackStepSpec &step : wayBackOf(id).steps) {
            static const QStringList kinds{QStringLiteral("restore"), QStringLiteral("start"),
                                           QStringLiteral("move"), QStringLiteral("verify")};
            steps.append(kinds[static_cast<int>(step.kind)] + QLatin1Char(' ') + roleKey(step.node));
        }
        return steps.join(QStringLiteral(", "));
    };
    QCOMPARE(shape(WayBackId::A), QStringLiteral("restore secondary"));
    QCOMPARE(shape(WayBackId::B),
             QStringLiteral("start primary, move primary, verify primary, restore secondary"));
    QCOMPARE(
        shape(WayBackId::C),
        QStringLiteral("restore primary, start primary, move primary, verify primary, restore secondary"));
    QCOMPARE(shape(WayBackId::D),
             QStringLiteral("restore secondary, move secondary, verify secondary, restore primary"));
    for (const auto &[id, key] : kWayBackKeys) {
        QCOMPARE(wayBackOf(id).id, id);
        QCOMPARE(wayBackKey(id), QString(key));
        QCOMPARE(wayBackFromKey(key).value(), id);
        // Files are restored by the node's own process.
        for (const WayBackStepSpec &step : wayBackOf(id).steps) {
            if (step.kind == WayBackStepKind::RestoreFiles)
                QCOMPARE(step.seat, step.node);
        }
    }
    QVERIFY(!wayBackFromKey(QStringLiteral("e")));
}

void TestProcedure::everyWayBack_hasTexts()
{
    QSet<QString> titles;
    for (const auto &[id, key] : kWayBackKeys) {
        titles.insert(wayBackTitle(id));
        QVERIFY(wayBackTitle(id).startsWith(QLatin1Char('(') + QString(key) + QLatin1Char(')')));
        QVERIFY(wayBackRisk(id).endsWith(QLatin1Char('.')));
        for (int index = 0; index < static_cast<int>(wayBackOf(id).steps.size()); ++index)
            QVERIFY(!wayBackStepTitle(id, index).isEmpty());
    }
    QCOMPARE(titles.size(), qsizetype(4));
    // Nobody knows whether old programs read what new ones wrote: said wherever new ones may have run.
    for (const WayBackId id : {WayBackId::B, WayBackId::C, WayBackId::D})
        QVERIFY(wayBackRisk(id).contains(QStringLiteral("ask the vendor")));
}

QTEST_GUILESS_MAIN(TestProcedure)
#include "TestProcedure.moc"
