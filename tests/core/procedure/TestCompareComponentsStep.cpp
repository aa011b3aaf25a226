// SPDX-License-Identifier: MIT
#include "Night.h"
#include "procedure/SessionNotes.h"
#include "support/ResultMacros.h"

#include <QTest>

#include <algorithm>

using namespace epost;
using namespace epost::test;

/// COMPONENT LIST at step 8 of a rehearsed night.
class TestCompareComponentsStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoweredVersion_isWarnedOfUnlessTheNoteSpeaksOfIt_data();
    void aLoweredVersion_isWarnedOfUnlessTheNoteSpeaksOfIt();
    void aNightByTheBook_lowersNothing();
    void whatTheNoteDoesNotSay_isToldWithBothVersions();
    void filesThatDifferBetweenTheNodes_areToldWithBothNodes();
};

namespace {

Findings look(Night &night, int step = 8)
{
    const StepNumber number = stepNumber(step);
    Runner runner(night.file(), night.machine(specOf(number).role), night.catalog(), night.person);
    return runner.check(number);
}

const Finding *findingOf(const Findings &findings, const QString &code)
{
    const auto it = std::find_if(findings.begin(), findings.end(),
                                 [&](const Finding &finding) { return finding.code == code; });
    return it == findings.end() ? nullptr : &*it;
}

/// Of the list that the 副系 had before the update or after it.
Component *componentOf(Night &night, QList<Component> SessionNode::*list, const QString &name)
{
    for (SessionNode &node : night.session().nodes) {
        if (node.name != night.name(Role::Secondary))
            continue;
        QList<Component> &components = node.*list;
        const auto it = std::find_if(components.begin(), components.end(),
                                     [&](const Component &component) { return component.name == name; });
        return it == components.end() ? nullptr : &*it;
    }
    return nullptr;
}

} // namespace

void TestCompareComponentsStep::aLoweredVersion_isWarnedOfUnlessTheNoteSpeaksOfIt_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("warned");
    QTest::newRow("no note") << QString() << true;
    QTest::newRow("it names the component") << QStringLiteral("EPSTPOP3S 4.49") << false;
    QTest::newRow("it names another") << QStringLiteral("EPSTIMAP4S 4.68") << true;
}

void TestCompareComponentsStep::aLoweredVersion_isWarnedOfUnlessTheNoteSpeaksOfIt()
{
    QFETCH(const QString, note);
    QFETCH(const bool, warned);
    QVERIFY_NIGHT(night, 8);
    const QString name = QStringLiteral("EPSTPOP3S");
    Component *component = componentOf(night, &SessionNode::before, name);
    QVERIFY(component);
    component->version = ComponentVersion::fromText(QStringLiteral("9.49"));
    setReleaseNote(night.session(), note, night.catalog());

    const Findings found = look(night);
    const Finding *lowered = findingOf(found, QStringLiteral("components.lowered"));
    QCOMPARE(lowered != nullptr, warned);
    if (warned)
        QCOMPARE(lowered->subject, name);
}

void TestCompareComponentsStep::aNightByTheBook_lowersNothing()
{
    QVERIFY_NIGHT(night, 8);
    const Findings found = look(night);
    QVERIFY(found.hasCode(QStringLiteral("components.changed")));
    QVERIFY(!found.hasCode(QStringLiteral("components.lowered")));
}

void TestCompareComponentsStep::whatTheNoteDoesNotSay_isToldWithBothVersions()
{
    QVERIFY_NIGHT(night, 8);
    setReleaseNote(night.session(), QStringLiteral("EPSTPOP3S 9.99"), night.catalog());
    const Findings found = look(night);
    const Finding *unexpected = findingOf(found, QStringLiteral("components.unexpected"));
    QVERIFY(unexpected);
    QCOMPARE(unexpected->cause, QStringLiteral("found: 4.49, expected: 9.99"));
    QCOMPARE(unexpected->evidence, QStringLiteral("Epstpop3s.exe"));
}

void TestCompareComponentsStep::filesThatDifferBetweenTheNodes_areToldWithBothNodes()
{
    QVERIFY_NIGHT(night, 13);
    QVERIFY(look(night, 13).hasCode(QStringLiteral("components.nodes-equal")));
    Component *older = componentOf(night, &SessionNode::after, QStringLiteral("EPSTPOP3S"));
    Component *other = componentOf(night, &SessionNode::after, QStringLiteral("EPSTDS"));
    QVERIFY(older && other);
    older->version = ComponentVersion::fromText(QStringLiteral("4.48"));
    older->sha256 = *Sha256::fromHex(QString(64, u'1'));
    other->sha256 = *Sha256::fromHex(QString(64, u'2'));
    const Findings found = look(night, 13);
    const Finding *differ = findingOf(found, QStringLiteral("components.nodes-differ"));
    QVERIFY(differ);
    QCOMPARE(differ->evidence,
             QStringLiteral("EPSTDS (Epstds.exe): 4.79 (MAIL02: 4.79), same version but other content\n"
                            "EPSTPOP3S (Epstpop3s.exe): 4.49 (MAIL02: 4.48)"));
}

QTEST_GUILESS_MAIN(TestCompareComponentsStep)
#include "TestCompareComponentsStep.moc"
