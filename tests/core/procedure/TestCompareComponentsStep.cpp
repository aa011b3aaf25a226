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
};

namespace {

Findings look(Night &night)
{
    Runner runner(night.file(), night.machine(Role::Secondary), night.catalog(), night.person);
    return runner.check(stepNumber(8));
}

Component *installedBefore(Night &night, const QString &name)
{
    for (SessionNode &node : night.session().nodes) {
        if (node.name != night.name(Role::Secondary))
            continue;
        const auto it = std::find_if(node.before.begin(), node.before.end(),
                                     [&](const Component &component) { return component.name == name; });
        return it == node.before.end() ? nullptr : &*it;
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
    Component *component = installedBefore(night, name);
    QVERIFY(component);
    component->version = ComponentVersion::fromText(QStringLiteral("9.49"));
    setReleaseNote(night.session(), note, night.catalog());

    const Findings found = look(night);
    QCOMPARE(found.hasCode(QStringLiteral("components.lowered")), warned);
    const auto it = std::find_if(found.begin(), found.end(), [](const Finding &finding) {
        return finding.code == QLatin1String("components.lowered");
    });
    if (warned)
        QCOMPARE(it->subject, name);
}

void TestCompareComponentsStep::aNightByTheBook_lowersNothing()
{
    QVERIFY_NIGHT(night, 8);
    const Findings found = look(night);
    QVERIFY(found.hasCode(QStringLiteral("components.changed")));
    QVERIFY(!found.hasCode(QStringLiteral("components.lowered")));
}

QTEST_GUILESS_MAIN(TestCompareComponentsStep)
#include "TestCompareComponentsStep.moc"
