// SPDX-License-Identifier: MIT
#include "PageAudit.h"
#include "WizardDriver.h"
#include "procedure/SessionNotes.h"
#include "procedure/StepTexts.h"
#include "support/ResultMacros.h"
#include "ui/Route.h"
#include "ui/widgets/AskPanel.h"
#include "ui/widgets/ConfirmCard.h"
#include "ui/widgets/DecisionPanel.h"
#include "ui/widgets/StepResult.h"
#include "wizard/ProgramEnvironment.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace epost;
using namespace epost::test;

/// The pages of the steps in the real window, over real rehearsals.
class TestStepPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSmoothRehearsal_isClickedThroughAllSteps();
    void aStepBeforeItsTurn_showsWhatItWillDoAndNothingElse();
    void aBlocker_disablesTheButtonAndSaysWhich();
    void aChange_needsTheChecklistAndBothPersons();
    void aStepWithoutUse_isRecordedWithItsReason();
    void byHand_theWorkIsWatchedAndCanBeStopped();
    void aRefusedQuestion_stopsWithAClearState();
    void aTestMail_asksForThePassword_andGoesOnWithoutIt();
    void anUnwantedAnswer_needsAReason();
    void aWarning_needsAReason();
    void thePastedReleaseNote_isComparedWith();
    void afterTheDecisionTime_thePageAsks();

private:
    [[nodiscard]] const Session &session() const { return m_window->run().view()->session; }
    [[nodiscard]] QString missing() const { return m_window->page()->action().missing; }
    [[nodiscard]] bool change(const SessionController::Change &change);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramEnvironment> m_environment;
    std::unique_ptr<WizardWindow> m_window;
    std::unique_ptr<WizardDriver> m_person;
};

namespace {

const QString kSmooth = QStringLiteral("smooth");

} // namespace

#define VERIFY_PERSON(what) QVERIFY2(what, qPrintable(m_person->problem()))

void TestStepPages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<ProgramEnvironment>(m_folder->path(), QStringLiteral("en"));
    m_window = std::make_unique<WizardWindow>(*m_environment);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_person = std::make_unique<WizardDriver>(*m_window);
}

void TestStepPages::cleanup()
{
    m_person.reset();
    m_window.reset();
    m_environment.reset();
    m_folder.reset();
}

bool TestStepPages::change(const SessionController::Change &change)
{
    m_window->run().change(change);
    return QTest::qWaitFor([this] { return !m_window->run().busy(); }, WizardDriver::kLimit)
        && m_person->settle();
}

void TestStepPages::theSmoothRehearsal_isClickedThroughAllSteps()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    for (const StepSpec &spec : kProcedure) {
        VERIFY_PERSON(m_person->toStep(spec.number.value()));
        QVERIFY(m_window->pageId() == PageId::ofStep(spec.number));
        const QString before = m_person->pageText();
        QVERIFY2(before.contains(stepDescription(spec)), qPrintable(before));
        QVERIFY2(before.contains(sourceText(spec.source)), qPrintable(before));
        for (const QString &caution : stepCautions(spec))
            QVERIFY2(before.contains(caution), qPrintable(before));
        VERIFY_PERSON(m_person->prepareStep());
        QCOMPARE(m_person->keysTakenTwice(), QStringList());
        VERIFY_PERSON(m_person->press());
        QCOMPARE(m_person->keysTakenTwice(), QStringList());
        QVERIFY(m_person->stateOf(spec.number.value()) == StepState::Done);
        QVERIFY(m_person->visible<StepResult>(QStringLiteral("stepResult")));
        QVERIFY(!m_window->page()->action().text.isEmpty());
        QVERIFY(!m_window->page()->action().commits);
        QCOMPARE(session().step(spec.number).record.marks.size(), stepCommits(spec.kind) ? 2 : 0);
    }
    VERIFY_PERSON(m_person->click(QStringLiteral("main")));
    QTRY_VERIFY(m_window->pageId() == PageId{PageId::Kind::Completion});
    for (const SessionNode &node : session().nodes)
        QVERIFY(node.update == UpdateState::Updated);
    // Reviewing redoes nothing.
    m_window->goTo(PageId::ofStep(StepNumber::of<3>()));
    QVERIFY(m_window->page()->action().text.isEmpty());
    QVERIFY(m_person->visible<QPushButton>(QStringLiteral("toWork")));
    QVERIFY(!m_window->run().busy());
}

void TestStepPages::aStepBeforeItsTurn_showsWhatItWillDoAndNothingElse()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    m_window->goTo(PageId::ofStep(StepNumber::of<6>()));
    QVERIFY(m_window->page()->action().text.isEmpty());
    QVERIFY(m_person->visible<QLabel>(QStringLiteral("turn")));
    QVERIFY(!m_person->visible<QLabel>(QStringLiteral("confirmHost")));
    QVERIFY(m_person->pageText().contains(stepDescription(specOf(StepNumber::of<6>()))));
    VERIFY_PERSON(m_person->click(QStringLiteral("toWork")));
    QTRY_VERIFY(m_window->pageId() == PageId::ofStep(StepNumber::of<1>()));
}

void TestStepPages::aBlocker_disablesTheButtonAndSaysWhich()
{
    VERIFY_PERSON(m_person->begin(QStringLiteral("service-still-running")));
    VERIFY_PERSON(m_person->prepareStep());
    const Findings *found = m_window->run().found(StepNumber::of<1>());
    QVERIFY(found && found->blocked());
    QVERIFY(!m_person->visible<QPushButton>(QStringLiteral("main"))->isEnabled());
    QVERIFY2(missing().contains(found->atLeast(Severity::Blocker).first().title), qPrintable(missing()));
    QVERIFY(m_person->visible<QTableWidget>(QStringLiteral("services"))->rowCount() > 0);
    QVERIFY(m_person->pageText().contains(found->atLeast(Severity::Blocker).first().remedy));
}

void TestStepPages::aChange_needsTheChecklistAndBothPersons()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    auto *main = m_person->visible<QPushButton>(QStringLiteral("main"));
    QVERIFY(!main->isEnabled()); // the checklist of the beginning is open
    QVERIFY(!missing().isEmpty());
    VERIFY_PERSON(m_person->prepareStep());
    QVERIFY2(main->isEnabled(), qPrintable(missing()));
    VERIFY_PERSON(m_person->toStep(3));

    const QString host = session().nodeOf(Role::Secondary).name.text();
    QVERIFY(m_person->visible<QLabel>(QStringLiteral("confirmHost"))->text().contains(host));
    QVERIFY(main->text().contains(host));
    QVERIFY(!main->isEnabled());
    m_person->visible<QCheckBox>(QStringLiteral("workerTick"))->click();
    QVERIFY(!main->isEnabled());
    QVERIFY2(missing().contains(partText(PersonMark::Part::Checker)), qPrintable(missing()));
    m_person->visible<QCheckBox>(QStringLiteral("checkerTick"))->click();
    QVERIFY(main->isEnabled());
    m_person->type(QStringLiteral("checkerName"), session().team.worker);
    QVERIFY(!main->isEnabled());
    m_person->type(QStringLiteral("checkerName"), QStringLiteral("Suzuki"));
    QVERIFY(main->isEnabled());
    VERIFY_PERSON(m_person->press());
    QCOMPARE(session().step(StepNumber::of<3>()).record.marks.last().person, QStringLiteral("Suzuki"));
}

void TestStepPages::aStepWithoutUse_isRecordedWithItsReason()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    QVERIFY(change([](OpenSession &session, Machine &) {
        session.file.session().web = false;
        return session.file.save();
    }));
    VERIFY_PERSON(m_person->toStep(5));
    QVERIFY(m_person->stateOf(4) == StepState::Skipped);
    QVERIFY(!m_window->page()->action().commits);
    QVERIFY(!m_person->visible<QLabel>(QStringLiteral("confirmHost")));
    VERIFY_PERSON(m_person->carryOutStep());
    const StepRecord &record = session().step(StepNumber::of<5>()).record;
    QVERIFY(record.state == StepState::Skipped && !record.skipReason.isEmpty());
    QVERIFY(m_person->pageText().contains(record.skipReason));
}

void TestStepPages::byHand_theWorkIsWatchedAndCanBeStopped()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    VERIFY_PERSON(m_person->toStep(6));
    VERIFY_PERSON(m_person->click(QStringLiteral("modeByHand")));
    const NodeName primary = session().nodeOf(Role::Primary).name;
    const auto *instructions = m_person->visible<QLabel>(QStringLiteral("byHandInstructions"));
    QVERIFY(instructions && instructions->text().contains(primary.text()));
    VERIFY_PERSON(m_person->prepareStep());
    // A simulated hour passes in a moment: the stop is asked for as soon as the work has begun.
    const auto stopping = connect(&m_window->run(), &SessionController::activityChanged, this, [this] {
        if (m_window->run().activity() == SessionController::Activity::Working)
            m_person->click(QStringLiteral("stop"));
    });
    VERIFY_PERSON(m_person->click(QStringLiteral("main")));
    VERIFY_PERSON(m_person->waitForWork());
    disconnect(stopping);
    VERIFY_PERSON(m_person->settle());
    QVERIFY(m_person->stateOf(6) == StepState::Failed);
    QVERIFY(!m_window->run().view()->session.openWayBack());
    QVERIFY(m_person->visible<QLabel>(QStringLiteral("resultHeadline")));
    QCOMPARE(m_person->keysTakenTwice(), QStringList());

    // Somebody does it in the Failover Cluster Manager.
    const auto machine = m_window->run().workplace()->machineAt(session().nodeOf(Role::Secondary).name);
    QVERIFY_RESULT(machine);
    QVERIFY_RESULT((*machine)->cluster().stopClusterService(primary));
    VERIFY_PERSON(m_person->click(QStringLiteral("checkAgain")));
    VERIFY_PERSON(m_person->carryOutStep());
    QVERIFY2(m_person->stateOf(6) == StepState::Done, qPrintable(m_person->pageText()));
    QVERIFY(session().step(StepNumber::of<6>()).record.mode == StepMode::ByHand);
    QVERIFY(m_person->visible<QLabel>(QStringLiteral("outageClock")));
}

void TestStepPages::aRefusedQuestion_stopsWithAClearState()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    VERIFY_PERSON(m_person->toStep(7));
    m_person->answer(QStringLiteral("mail-control-services"), {});
    QVERIFY(!m_person->carryOutStep());
    QVERIFY(m_person->stateOf(7) == StepState::Failed);
    QVERIFY(m_person->visible<StepResult>(QStringLiteral("stepResult")));
    QVERIFY(m_person->visible<QPushButton>(QStringLiteral("viewWayBack")));
    QVERIFY(m_person->visible<QLabel>(QStringLiteral("resultFiles"))
                ->text()
                .contains(updateStateText(UpdateState::Updated)));
    QTRY_COMPARE(auditWindow(*m_window).join(QLatin1Char('\n')), QString());
    // Once more, and answered now.
    m_person->answer(QStringLiteral("mail-control-services"), QStringLiteral("yes"));
    VERIFY_PERSON(m_person->carryOutStep());
}

void TestStepPages::aTestMail_asksForThePassword_andGoesOnWithoutIt()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    VERIFY_PERSON(m_person->toStep(7));
    QVERIFY(change([](OpenSession &session, Machine &) -> Result<> {
        session.catalog = Catalog::fromSite(R"({"schema": 1, "site": {"testMail": {
            "address": "test@example.jp", "user": "test", "send": {"port": 587, "security": "starttls"},
            "fetch": {"protocol": "imap", "port": 993, "security": "tls"}}}})")
                              .value();
        return {};
    }));
    const auto codes = [this] { return session().step(StepNumber::of<7>()).record.checkFindings; };
    const auto askedForIt
        = [this] { return m_person->visible<QLineEdit>(QStringLiteral("askPassword")) != nullptr; };
    for (const bool given : {false, true}) {
        VERIFY_PERSON(m_person->prepareStep());
        VERIFY_PERSON(m_person->click(QStringLiteral("main")));
        QVERIFY(QTest::qWaitFor(askedForIt, WizardDriver::kLimit));
        QTRY_COMPARE(auditWindow(*m_window).join(QLatin1Char('\n')), QString());
        QCOMPARE(m_person->keysTakenTwice(), QStringList());
        if (given) {
            m_person->type(QStringLiteral("askPassword"), QStringLiteral("S3cret-4711"));
            const auto *field = m_person->visible<QLineEdit>(QStringLiteral("askPassword"));
            QVERIFY(!field->displayText().contains(QStringLiteral("S3cret-4711")));
        }
        VERIFY_PERSON(m_person->click(given ? QStringLiteral("askReply") : QStringLiteral("askWithout")));
        if (!given)
            m_person->answer(QStringLiteral("mail-control-services"), {}); // stopped there, and done anew
        VERIFY_PERSON(m_person->waitForWork());
        VERIFY_PERSON(m_person->settle());
        QVERIFY(codes().hasCode(given ? QStringLiteral("mail.test-mail")
                                      : QStringLiteral("mail.test-mail-skipped")));
        m_person->answer(QStringLiteral("mail-control-services"), QStringLiteral("yes"));
    }
    QVERIFY(m_person->stateOf(7) == StepState::Done);
    QVERIFY(!m_person->pageText().contains(QStringLiteral("S3cret-4711")));
}

void TestStepPages::anUnwantedAnswer_needsAReason()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    VERIFY_PERSON(m_person->toStep(7));
    VERIFY_PERSON(m_person->prepareStep());
    VERIFY_PERSON(m_person->click(QStringLiteral("main")));
    QVERIFY(QTest::qWaitFor([&] { return m_person->visible<AskPanel>(QStringLiteral("askPanel")); },
                            WizardDriver::kLimit));
    auto *reply = m_person->visible<QPushButton>(QStringLiteral("askReply"));
    QVERIFY(!reply->isEnabled());
    QCOMPARE(m_person->keysTakenTwice(), QStringList());
    for (const auto *choice : m_window->findChildren<QRadioButton *>())
        QVERIFY(!choice->objectName().startsWith(QLatin1String("choice:")) || !choice->isChecked());
    VERIFY_PERSON(m_person->click(QStringLiteral("choice:no")));
    QVERIFY(!reply->isEnabled());
    m_person->type(QStringLiteral("askReason"), QStringLiteral("another drive"));
    QVERIFY(reply->isEnabled());
    reply->click();
    VERIFY_PERSON(m_person->waitForWork());
    VERIFY_PERSON(m_person->settle());
    QVERIFY(m_person->stateOf(7) == StepState::Failed);
    QVERIFY(m_person->pageText().contains(QStringLiteral("another drive")));
}

void TestStepPages::aWarning_needsAReason()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    QVERIFY(change([](OpenSession &session, Machine &) {
        setReleaseNote(session.file.session(), QStringLiteral("EPSTRS が v9.99 へアップ"), session.catalog);
        return session.file.save();
    }));
    VERIFY_PERSON(m_person->toStep(8));
    VERIFY_PERSON(m_person->prepareStep());
    auto *line = m_person->visible<QLineEdit>(QStringLiteral("reason"));
    QVERIFY2(line, qPrintable(m_person->pageText()));
    line->clear();
    auto *main = m_person->visible<QPushButton>(QStringLiteral("main"));
    QVERIFY(!main->isEnabled());
    QVERIFY(!missing().isEmpty());
    // What was typed stays over another look.
    QTest::keyClicks(line, QStringLiteral("a slip in the note"));
    VERIFY_PERSON(m_person->click(QStringLiteral("checkAgain")));
    VERIFY_PERSON(m_person->settle());
    QVERIFY2(main->isEnabled(), qPrintable(missing()));
    VERIFY_PERSON(m_person->press());
    const StepRecord &record = session().step(StepNumber::of<8>()).record;
    QCOMPARE(record.overrides.size(), qsizetype(1));
    QCOMPARE(record.overrides.first().reason, QStringLiteral("a slip in the note"));
    QCOMPARE(record.overrides.first().person, session().team.worker);
}

void TestStepPages::thePastedReleaseNote_isComparedWith()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    const QString note = session().releaseNote;
    QVERIFY(!note.isEmpty());
    QVERIFY(change([](OpenSession &session, Machine &) {
        setReleaseNote(session.file.session(), {}, session.catalog);
        return session.file.save();
    }));
    VERIFY_PERSON(m_person->toStep(8));
    auto *text = m_person->visible<QPlainTextEdit>(QStringLiteral("releaseNote"));
    QVERIFY(text);
    text->setPlainText(QStringLiteral("nothing of the kind"));
    VERIFY_PERSON(m_person->click(QStringLiteral("saveReleaseNote")));
    QTRY_VERIFY_WITH_TIMEOUT(m_person->pageText().contains(QStringLiteral("No component was recognised")),
                             WizardDriver::kLimit);
    VERIFY_PERSON(m_person->settle());
    QVERIFY(session().releaseNote.isEmpty());
    text->setPlainText(note);
    VERIFY_PERSON(m_person->click(QStringLiteral("saveReleaseNote")));
    // The field has its own way of ending lines.
    QTRY_VERIFY_WITH_TIMEOUT(!session().releaseNote.isEmpty(), WizardDriver::kLimit);
    VERIFY_PERSON(m_person->settle());
    QVERIFY(!session().expected.isEmpty());
    QVERIFY(m_window->run().found(StepNumber::of<8>())->hasCode(QStringLiteral("components.as-expected")));
    QVERIFY(m_person->visible<QTreeView>(QStringLiteral("components"))->model()->rowCount() > 0);
}

void TestStepPages::afterTheDecisionTime_thePageAsks()
{
    VERIFY_PERSON(m_person->begin(kSmooth));
    VERIFY_PERSON(m_person->toStep(3));
    QVERIFY(change([](OpenSession &session, Machine &machine) {
        session.file.session().plan.end = machine.clock().now().addSecs(-60);
        return session.file.save();
    }));
    QVERIFY(m_person->visible<DecisionPanel>(QStringLiteral("decisionPanel")));
    QVERIFY(!missing().isEmpty());
    QVERIFY(!m_person->visible<QPushButton>(QStringLiteral("decideGoOn"))->isEnabled());
    m_person->type(QStringLiteral("decisionReason"), QStringLiteral("agreed with the customer"));
    VERIFY_PERSON(m_person->click(QStringLiteral("decideGoOn")));
    QTRY_COMPARE_WITH_TIMEOUT(session().decisions.size(), qsizetype(1), WizardDriver::kLimit);
    QVERIFY(session().decisions.first().goOn);
    QCOMPARE(session().decisions.first().reason, QStringLiteral("agreed with the customer"));
    VERIFY_PERSON(m_person->settle());
    QVERIFY(!m_person->visible<DecisionPanel>(QStringLiteral("decisionPanel")));
    VERIFY_PERSON(m_person->carryOutStep());
}

QTEST_MAIN(TestStepPages)
#include "TestStepPages.moc"
