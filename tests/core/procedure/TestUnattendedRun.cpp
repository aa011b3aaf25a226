// SPDX-License-Identifier: MIT
#include "Night.h"
#include "procedure/UnattendedRun.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

/// Sits down wherever it is told, in a world that is already there.
class NightSeats final : public Seats {
public:
    explicit NightSeats(Night &night)
        : m_night(night)
    {
    }
    Result<Machine *> machineOf(const NodeName &node) override
    {
        return &m_night.machine(node == m_night.name(Role::Primary) ? Role::Primary : Role::Secondary);
    }
    Result<> enterStep(StepNumber number) override
    {
        entered.append(number.value());
        return m_night.world().enterStep(number.value());
    }
    QString packageFor(const NodeName &, SessionPackage::Use) const override { return {}; }
    Result<> restart() override { return {}; }

    QList<int> entered;

private:
    Night &m_night;
};

} // namespace

class TestUnattendedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunWithoutAnybody_carriesOutTheRest_data();
    void aRunWithoutAnybody_carriesOutTheRest();
    void whereItStops_itSaysAt();
    void onePreparedAnswer_isGivenAtItsStepOnly();
    void goingBackAtTrouble_endsAsBefore();
};

void TestUnattendedRun::aRunWithoutAnybody_carriesOutTheRest_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 7, 14})
        QTest::addRow("before step %d", step) << step;
}

void TestUnattendedRun::aRunWithoutAnybody_carriesOutTheRest()
{
    QFETCH(int, step);
    QVERIFY_NIGHT(night, step);
    NightSeats seats(night);
    QList<int> done;
    UnattendedRun run(night.file(), seats, night.catalog());
    run.onStepDone([&](StepNumber number, const StepRun &) { done.append(number.value()); });
    const auto ending = run.run(AtTrouble::Stop);
    QCOMPARE(ending.code, ExitCode::Done);
    QVERIFY(!ending.stoppedAt);
    QList<int> rest;
    for (int number = step; number <= 13; ++number)
        rest.append(number);
    QCOMPARE(done, rest);
    QCOMPARE(seats.entered, rest);
    QVERIFY(night.session().finishedAt.isValid());
    QVERIFY(night.session().seat == night.name(Role::Primary));
    QVERIFY(night.session().mark(QStringLiteral("monitoring-on")));
}

void TestUnattendedRun::whereItStops_itSaysAt()
{
    QVERIFY_NIGHT(night, 6, QStringLiteral("witness-lost"));
    NightSeats seats(night);
    const auto ending = UnattendedRun(night.file(), seats, night.catalog()).run(AtTrouble::Stop);
    QCOMPARE(ending.code, ExitCode::NeedsPerson);
    QVERIFY(ending.stoppedAt == StepNumber::of<6>());
    QVERIFY(ending.findings.blocked());
    QVERIFY(night.session().waysBack.isEmpty());
    QVERIFY(!night.session().finishedAt.isValid());
}

void TestUnattendedRun::onePreparedAnswer_isGivenAtItsStepOnly()
{
    QVERIFY_NIGHT(night, 7);
    NightSeats seats(night);
    UnattendedRun run(
        night.file(), seats, night.catalog(),
        {{StepNumber::of<12>(), QStringLiteral("mail-control-services"), QStringLiteral("no")}});
    const auto ending = run.run(AtTrouble::Stop);
    QCOMPARE(ending.code, ExitCode::NeedsPerson);
    QVERIFY(ending.stoppedAt == StepNumber::of<12>());
    QVERIFY(ending.findings.hasCode(QStringLiteral("person.not-as-expected")));
    QCOMPARE(night.record(7).state, StepState::Done);
}

void TestUnattendedRun::goingBackAtTrouble_endsAsBefore()
{
    QVERIFY_NIGHT(begin, 1);
    QVERIFY_NIGHT(night, 9);
    NightSeats seats(night);
    UnattendedRun run(night.file(), seats, night.catalog(),
                      {{StepNumber::of<12>(), QStringLiteral("mail-control-drive"), QStringLiteral("no")}});
    const auto ending = run.run(AtTrouble::GoBack);
    QCOMPARE(ending.code, ExitCode::RolledBack);
    QVERIFY(ending.stoppedAt == StepNumber::of<12>());
    QVERIFY(ending.findings.hasCode(QStringLiteral("person.not-as-expected")));
    QCOMPARE(night.session().waysBack.last().id, WayBackId::D);
    for (const Role role : {Role::Primary, Role::Secondary})
        QCOMPARE(night.files(role).differenceTo(begin.files(role)), QString());
}

QTEST_GUILESS_MAIN(TestUnattendedRun)
#include "TestUnattendedRun.moc"
