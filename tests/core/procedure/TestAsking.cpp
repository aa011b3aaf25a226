// SPDX-License-Identifier: MIT
#include "Night.h"
#include "procedure/Asking.h"
#include "procedure/Checklist.h"
#include "procedure/SessionNotes.h"
#include "procedure/StepTexts.h"
#include "support/ResultMacros.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

class TestAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadOut_isKnownBeforeTheStep();
    void aConfirmation_needsTwoDifferentNames();
    void oneNameTwice_isRefused();
    void anAnswer_mustBeOneOfTheChoices();
    void anUnwantedAnswer_needsAReason();
    void aDecision_needsApproverAndReason();
    void aReleaseNote_isUnderstoodOrRefused();
    void aTick_canBeTakenAway();
    void aPreview_seesWithoutTouching();
};

namespace {

PersonMark mark(PersonMark::Part part, const char *name)
{
    return {part, QString::fromUtf8(name), {}};
}

} // namespace

void TestAsking::whatIsReadOut_isKnownBeforeTheStep()
{
    QVERIFY_NIGHT(night, 3);
    for (const StepSpec &spec : kProcedure) {
        const auto request = commitRequestFor(spec, night.session(), night.catalog());
        QCOMPARE(request.has_value(), stepCommits(spec.kind));
        if (request)
            QCOMPARE(request->action, stepCommand(spec, night.session()));
    }
    QVERIFY_DONE(night.run(3));
    QCOMPARE(night.person.confirmed.size(), qsizetype(1));
    const auto request = commitRequestFor(specOf(StepNumber::of<3>()), night.session(), night.catalog());
    QCOMPARE(night.person.confirmed.first().host, request->host);
    QCOMPARE(night.person.confirmed.first().action, request->action);
}

void TestAsking::aConfirmation_needsTwoDifferentNames()
{
    using Part = PersonMark::Part;
    CommitRequest request;
    const auto complete = [&](const QList<PersonMark> &marks) { return missingIn(marks, request).isEmpty(); };
    QVERIFY(complete({mark(Part::Worker, "Sato"), mark(Part::Checker, "Suzuki")}));
    QVERIFY(!complete({}));
    QVERIFY(!complete({mark(Part::Worker, "Sato")}));
    QVERIFY(!complete({mark(Part::Checker, "Suzuki")}));
    QVERIFY(!complete({mark(Part::Worker, " "), mark(Part::Checker, "Suzuki")}));
    QVERIFY(!complete({mark(Part::Worker, "Sato"), mark(Part::Checker, "Sato")}));
    QVERIFY(!complete({mark(Part::Worker, "Sato Ken"), mark(Part::Checker, "ＳＡＴＯ　ken")}));
    request.twoPersons = false;
    QVERIFY(complete({mark(Part::Worker, "Sato")}));
}

void TestAsking::oneNameTwice_isRefused()
{
    QVERIFY_NIGHT(night, 3);
    night.person.checker = night.person.worker;
    const FolderSnapshot before = night.files(Role::Secondary);
    const StepRun run = night.run(3);
    QVERIFY2(run.findings.hasCode(QStringLiteral("person.stopped")), told(run).constData());
    QVERIFY(night.files(Role::Secondary) == before);
}

void TestAsking::anAnswer_mustBeOneOfTheChoices()
{
    QVERIFY_NIGHT(night, 7);
    night.person.answers[QStringLiteral("mail-control-drive")] = QStringLiteral("perhaps");
    const StepRun run = night.run(7);
    QVERIFY2(run.findings.hasCode(QStringLiteral("person.stopped")), told(run).constData());
    QVERIFY(night.record(7).answers.isEmpty());
}

void TestAsking::anUnwantedAnswer_needsAReason()
{
    QVERIFY_NIGHT(night, 7);
    night.person.answers[QStringLiteral("mail-control-drive")] = QStringLiteral("no");
    night.person.reason = QStringLiteral("  ");
    const StepRun unsaid = night.run(7);
    QVERIFY2(unsaid.findings.hasCode(QStringLiteral("person.stopped")), told(unsaid).constData());
    QVERIFY(night.record(7).answers.isEmpty());

    night.person.reason = QStringLiteral("drive X instead of M");
    const StepRun said = night.run(7);
    QVERIFY2(said.findings.hasCode(QStringLiteral("person.not-as-expected")), told(said).constData());
    QCOMPARE(night.record(7).answers.first().reason, QStringLiteral("drive X instead of M"));
}

void TestAsking::aDecision_needsApproverAndReason()
{
    QVERIFY_NIGHT(night, 1);
    const QString name = QStringLiteral("Tanaka");
    QVERIFY(!decide(night.file(), {true, {}, name, {}}));
    QVERIFY(!decide(night.file(), {true, name, QStringLiteral(" "), {}}));
    QVERIFY(night.session().decisions.isEmpty());
    QVERIFY_RESULT(decide(night.file(), {false, name, QStringLiteral("too late"), {}}));
    const auto written = SessionFile::read(night.sessionPath());
    QVERIFY_RESULT(written);
    QCOMPARE(written->decisions.size(), qsizetype(1));
    QVERIFY(!written->decisions.first().goOn);
}

void TestAsking::aReleaseNote_isUnderstoodOrRefused()
{
    QVERIFY_NIGHT(night, 1);
    const QString before = night.session().releaseNote;
    QVERIFY(!enterReleaseNote(night.file(), QStringLiteral("good evening"), night.catalog()));
    QCOMPARE(night.session().releaseNote, before);
    QVERIFY_RESULT(
        enterReleaseNote(night.file(), QStringLiteral("EPSTRS が v9.99 へアップ"), night.catalog()));
    QCOMPARE(night.session().expected.size(), qsizetype(1));
    QCOMPARE(night.session().expected.first().version, QStringLiteral("9.99"));
}

void TestAsking::aTick_canBeTakenAway()
{
    QVERIFY_NIGHT(night, 1);
    const QString item = QStringLiteral("backup");
    QVERIFY_RESULT(tick(night.file(), night.catalog(), {item, false, {}, QStringLiteral("Sato"), {}}));
    QVERIFY_RESULT(untick(night.file(), item));
    QVERIFY(!night.session().mark(item));
    QVERIFY(!SessionFile::read(night.sessionPath())->mark(item));
    QVERIFY_RESULT(untick(night.file(), item));
}

void TestAsking::aPreview_seesWithoutTouching()
{
    QVERIFY_NIGHT(night, 2);
    const FolderSnapshot before = night.files(Role::Secondary);
    const auto preview = [&](int step) {
        Runner runner(night.file(), night.machine(Role::Secondary), night.catalog(), night.person);
        return runner.preview(stepNumber(step));
    };
    const StepPreview audit = preview(2);
    QVERIFY(audit.plan(SessionPackage::Use::Mail) && !audit.plan(SessionPackage::Use::Web));
    QVERIFY(!audit.plan(SessionPackage::Use::Mail)->files().isEmpty());
    QVERIFY(preview(4).plan(SessionPackage::Use::Web));
    QVERIFY(!preview(1).services.isEmpty());
    QVERIFY(!preview(8).components.isEmpty());
    // Of the other node nothing is known here.
    QVERIFY(preview(10).plans.isEmpty());
    QVERIFY(night.files(Role::Secondary) == before);
}

QTEST_GUILESS_MAIN(TestAsking)
#include "TestAsking.moc"
