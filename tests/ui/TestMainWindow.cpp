// SPDX-License-Identifier: MIT
#include "common/Language.h"
#include "procedure/StepTexts.h"
#include "support/ResultMacros.h"
#include "ui/MainWindow.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/StepListView.h"
#include "wizard/RehearsalSource.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace epost;

/// Drives the real window over real rehearsals.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTableHasThirteenSteps();
    void theSmoothRehearsal_endsWithEverythingDone();
    void oneStep_isDoneAndNoMore();
    void aStoppedScenario_saysWhyAndWhatToDo();
    void goingBack_leavesEverythingAsBefore();
    void aRefusedScenario_changesNothingAndSaysWhy();
    void aStopIsReachedAtASafePoint_andTheRunContinues();
    void closingWhileItWorks_asksAndStopsAtASafePoint();
    void anotherScenario_isMadeReadyWhenChosen();
    void aRehearsalsSession_isContinued();
    void aRealSession_isOnlyShown();
    void theProgressNeverFalls();
    void everyAccessKeyIsUnique_data();
    void everyAccessKeyIsUnique();

private:
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget \"%s\"", name);
        return found;
    }
    [[nodiscard]] QString tableText(int row, StepListModel::Column column) const;
    [[nodiscard]] QString findings() const { return part<QTextBrowser>("findings")->toPlainText(); }
    [[nodiscard]] QString guidance() const { return part<QLabel>("guidance")->text(); }
    void press(const char *button) const;
    [[nodiscard]] RunMaker makerOf(const QString &scenario) const;
    /// Makes a rehearsal ready. \return whether that came to an end
    [[nodiscard]] bool prepare(const QString &scenario);
    [[nodiscard]] bool waitForEnd();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Generous: a busy machine under a sanitizer is slow, and a test that waits has not failed.
constexpr int kLimit = 120'000;
const QString kSmooth = QStringLiteral("smooth");

} // namespace

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

QString TestMainWindow::tableText(int row, StepListModel::Column column) const
{
    return part<StepListView>("steps")->model()->index(row, column).data().toString();
}

void TestMainWindow::press(const char *button) const
{
    auto *found = part<QPushButton>(button);
    QVERIFY2(found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

RunMaker TestMainWindow::makerOf(const QString &scenario) const
{
    return rehearsalSource::inFolder(m_folder->filePath(scenario), *Scenario::named(scenario),
                                     QStringLiteral("en"));
}

bool TestMainWindow::waitForEnd()
{
    return QTest::qWaitFor([this] { return !m_window->run().busy(); }, kLimit);
}

bool TestMainWindow::prepare(const QString &scenario)
{
    m_window->prepare(makerOf(scenario));
    return waitForEnd();
}

void TestMainWindow::theTableHasThirteenSteps()
{
    QCOMPARE(part<StepListView>("steps")->model()->rowCount(), 13);
    QVERIFY(prepare(kSmooth));
    for (int row = 0; row < 13; ++row) {
        const StepSpec &spec = specOf(StepListModel::stepAt(row));
        QCOMPARE(tableText(row, StepListModel::Number), QString::number(row + 1));
        QCOMPARE(tableText(row, StepListModel::Title), stepTitle(spec));
        QVERIFY(tableText(row, StepListModel::Node)
                    .startsWith(row < 8 ? QStringLiteral("MAIL02") : QStringLiteral("MAIL01")));
        QCOMPARE(tableText(row, StepListModel::SourceNumber), QString::number(row < 8 ? row + 1 : row - 7));
        QCOMPARE(tableText(row, StepListModel::State), stepStateText(StepState::Pending));
    }
    QCOMPARE(part<QLabel>("bannerHost")->text(), QStringLiteral("MAIL02"));
    QCOMPARE(part<QLabel>("bannerRole")->text(), roleText(Role::Secondary));
}

void TestMainWindow::theSmoothRehearsal_endsWithEverythingDone()
{
    QVERIFY(prepare(kSmooth));
    QVERIFY(!part<QPushButton>("openReport")->isEnabled());
    press("carryOut");
    QVERIFY(waitForEnd());
    for (int row = 0; row < 13; ++row)
        QCOMPARE(tableText(row, StepListModel::State), stepStateText(StepState::Done));
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Finished);
    QVERIFY(part<QPushButton>("openReport")->isEnabled());
    QVERIFY(QFileInfo(m_window->run().lastEnding()->report).size() > 1000);
    QVERIFY(!part<QPushButton>("carryOut")->isEnabled());
    QCOMPARE(part<QProgressBar>("progress")->value(), RunProgress::kFull);
    QCOMPARE(part<QLabel>("bannerHost")->text(), QStringLiteral("MAIL01"));
    QVERIFY(m_window->exitCode() == ExitCode::Done);
}

void TestMainWindow::oneStep_isDoneAndNoMore()
{
    QVERIFY(prepare(kSmooth));
    press("oneStep");
    QVERIFY(waitForEnd());
    QCOMPARE(tableText(0, StepListModel::State), stepStateText(StepState::Done));
    QCOMPARE(tableText(1, StepListModel::State), stepStateText(StepState::Pending));
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Paused);
    QVERIFY(part<QPushButton>("oneStep")->text().contains(QLatin1Char('2')));
    QVERIFY(m_window->exitCode() == ExitCode::Done);
}

void TestMainWindow::aStoppedScenario_saysWhyAndWhatToDo()
{
    QVERIFY(prepare(QStringLiteral("role-fails-on-target")));
    press("carryOut");
    QVERIFY(waitForEnd());
    QCOMPARE(tableText(5, StepListModel::State), stepStateText(StepState::Failed));
    QVERIFY(part<StepListView>("steps")->chosen() == StepNumber::of<6>());
    const Findings blockers = m_window->run().lastEnding()->findings.atLeast(Severity::Blocker);
    QVERIFY(!blockers.isEmpty());
    QVERIFY(!blockers.first().remedy.isEmpty());
    QVERIFY(findings().contains(blockers.first().title));
    QVERIFY(findings().contains(blockers.first().remedy));
    QVERIFY(guidance().contains(wayBackTitle(WayBackId::B).toHtmlEscaped()));
    QVERIFY(part<QLabel>("bannerState")->text().contains(roleStateText(RoleState::Failed)));
    QVERIFY(part<QPushButton>("goBack")->isEnabled());
    QVERIFY(part<QPushButton>("openReport")->isEnabled());
    QVERIFY(m_window->exitCode() == ExitCode::NeedsPerson);

    press("copyFindings");
    QVERIFY(QGuiApplication::clipboard()->text().contains(blockers.first().title));
}

void TestMainWindow::goingBack_leavesEverythingAsBefore()
{
    QVERIFY(prepare(QStringLiteral("file-in-use-on-primary")));
    press("carryOut");
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Stopped);
    press("goBack");
    auto *box = part<QMessageBox>("goBackQuestion");
    QVERIFY(!box->informativeText().isEmpty());
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::TakenBack);
    for (const SessionNode &node : m_window->run().view()->session.nodes)
        QVERIFY(node.update == UpdateState::Old);
    QVERIFY(!part<QPushButton>("goBack")->isEnabled());
    QVERIFY(m_window->exitCode() == ExitCode::RolledBack);
}

void TestMainWindow::aRefusedScenario_changesNothingAndSaysWhy()
{
    QVERIFY(prepare(QStringLiteral("v-series")));
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::NotPrepared);
    QVERIFY(m_window->run().lastEnding()->findings.blocked());
    QVERIFY(
        findings().contains(m_window->run().lastEnding()->findings.atLeast(Severity::Blocker).first().title));
    QVERIFY(!part<QPushButton>("carryOut")->isEnabled());
    QVERIFY(!part<QLabel>("heading")->text().isEmpty());
    QVERIFY(m_window->exitCode() == ExitCode::Refused);
}

void TestMainWindow::aStopIsReachedAtASafePoint_andTheRunContinues()
{
    QVERIFY(prepare(kSmooth));
    // Asked for while the work is under way, whatever the step is.
    bool asked = false;
    connect(&m_window->run(), &RunController::viewChanged, m_window.get(), [&] {
        if (!asked && m_window->run().view() && m_window->run().view()->working) {
            asked = true;
            press("stop");
        }
    });
    press("carryOut");
    QVERIFY(waitForEnd());
    QVERIFY(asked);
    const auto next = m_window->run().view()->session.nextStep();
    QVERIFY2(next, "The run went on to its end.");
    QVERIFY(SessionFile::read(m_window->run().view()->path)->nextStep() == next);

    press("carryOut");
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Finished);
}

void TestMainWindow::closingWhileItWorks_asksAndStopsAtASafePoint()
{
    QVERIFY(prepare(kSmooth));
    press("carryOut");
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *box = part<QMessageBox>("closeQuestion");
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kLimit);
    QVERIFY(!m_window->run().busy());
    QVERIFY_RESULT(SessionFile::read(m_window->run().view()->path));
}

void TestMainWindow::anotherScenario_isMadeReadyWhenChosen()
{
    m_window->offerScenarios({{kSmooth, QStringLiteral("All goes well")},
                              {QStringLiteral("no-web"), QStringLiteral("Without the web tool")}},
                             kSmooth, [this](const QString &name) { return makerOf(name); });
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().view()->session.web);
    auto *scenario = part<QComboBox>("scenario");
    QVERIFY(scenario->isVisible() && scenario->isEnabled());
    scenario->setCurrentIndex(1);
    QVERIFY(waitForEnd());
    QVERIFY(!m_window->run().view()->session.web);
}

void TestMainWindow::aRehearsalsSession_isContinued()
{
    QVERIFY(prepare(kSmooth));
    press("oneStep");
    QVERIFY(waitForEnd());
    const RunView before = *m_window->run().view();
    m_window = std::make_unique<MainWindow>();
    m_window->prepare(rehearsalSource::ofSession(before.session, before.path));
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Prepared);
    QCOMPARE(tableText(0, StepListModel::State), stepStateText(StepState::Done));
    press("carryOut");
    QVERIFY(waitForEnd());
    QVERIFY(m_window->run().lastEnding()->kind == RunEnding::Kind::Finished);
}

void TestMainWindow::aRealSession_isOnlyShown()
{
    QVERIFY(prepare(kSmooth));
    Session session = m_window->run().view()->session;
    session.rehearsalRoot.clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->showForeign(session, m_folder->filePath(QStringLiteral("session.json")));
    QVERIFY(!part<QPushButton>("carryOut")->isVisible());
    QVERIFY(!part<QPushButton>("goBack")->isVisible());
    QVERIFY(guidance().contains(QStringLiteral("epost-update step 1")));
    QCOMPARE(part<QLabel>("bannerHost")->text(), QStringLiteral("MAIL02"));
}

void TestMainWindow::theProgressNeverFalls()
{
    QVERIFY(prepare(kSmooth));
    QSignalSpy told(&m_window->run(), &RunController::progressed);
    press("carryOut");
    QVERIFY(waitForEnd());
    int before = 0;
    for (const QList<QVariant> &one : told) {
        QVERIFY(one.first().toInt() >= before);
        before = one.first().toInt();
    }
    QCOMPARE(before, RunProgress::kFull);
}

void TestMainWindow::everyAccessKeyIsUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Japanese") << "ja";
}

void TestMainWindow::everyAccessKeyIsUnique()
{
    QFETCH(const QString, language);
    m_window.reset();
    speak(*qApp, *languageFromKey(language));
    m_window = std::make_unique<MainWindow>();
    m_window->offerScenarios({{kSmooth, QStringLiteral("All goes well")}}, kSmooth,
                             [this](const QString &name) { return makerOf(name); });
    QVERIFY(waitForEnd());
    static const QRegularExpression accessKey(QStringLiteral("&([A-Za-z0-9])"));
    QStringList keys;
    const auto take = [&](const QString &text) {
        const auto match = accessKey.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text));
        keys.append(match.captured(1).toUpper());
    };
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        take(button->text());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(
            const_cast<QPushButton *>(button)); // NOLINT: the interface wants it so
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->buddy())
            take(label->text());
    }
    QVERIFY(keys.size() >= 11);
    QStringList unique = keys;
    unique.removeDuplicates();
    QCOMPARE(unique, keys);
    for (const char *name : {"steps", "findings", "scenario", "progress"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
