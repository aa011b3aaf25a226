// SPDX-License-Identifier: MIT
#include "platform/rehearsal/Scenario.h"
#include "procedure/SessionFile.h"
#include "ui/FileQuestion.h"
#include "ui/RecentFiles.h"
#include "ui/WizardWindow.h"
#include "ui/pages/PlanPage.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/RecentSessionsList.h"
#include "wizard/ProgramEnvironment.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

using namespace epost;

/// The pages before there is a session, through the real window over real rehearsals.
class TestPlanPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theStartPage_offersEveryScenario_andBeginsOne();
    void theSmoothPlan_makesASession_andIsReadOnlyAfterwards();
    void thePackagesPage_showsWhatTheFilesAre();
    void theFoldersPage_marksTheCaseThatApplies_data();
    void theFoldersPage_marksTheCaseThatApplies();
    void theReviewPage_showsFilesAndSteps();
    void aHarmfulPlan_isRefusedAndToldWhere_data();
    void aHarmfulPlan_isRefusedAndToldWhere();
    void anX86Package_isSurvivedByAnotherFile();
    void aTamperedPackage_isSurvivedByAnotherFile();
    void aMistakenWebFolder_isSurvivedByTheRightOne();
    void aWrongFile_isToldAndNothingBegins_data();
    void aWrongFile_isToldAndNothingBegins();
    void aWrongFolder_isToldAndNothingBegins_data();
    void aWrongFolder_isToldAndNothingBegins();
    void wrongPeople_areToldAndNothingBegins_data();
    void wrongPeople_areToldAndNothingBegins();
    void anEndBeforeTheStart_isTold();
    void theDecisionTime_followsWhatIsTyped();
    void theReleaseNote_isCounted();
    void droppedFiles_areToldApartByTheirNames();
    void browsing_takesTheAnswer();
    void withoutTheWebTool_itsStepsAreLeftOut();
    void recentSessions_areListedWithTheirState_andOpened();
    void aSessionThatCannotBeOpened_isToldOnThePage();
    void aSessionOfALostNode_isTakenOverAfterAQuestion();
    void typing_isKeptWhileThePlanIsTried();
    void accessKeys_areUniqueOnEveryPage_data();
    void accessKeys_areUniqueOnEveryPage();

private:
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        auto *found = m_window->page()->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget \"%s\"", name);
        return found;
    }
    void goTo(PageId::Kind kind) const { m_window->goTo({kind}); }
    [[nodiscard]] bool settle() const;
    [[nodiscard]] bool begin(const QString &scenario) const;
    [[nodiscard]] bool has(const char *code) const;
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] QString findings() const { return part<QTextBrowser>("findings")->toPlainText(); }
    [[nodiscard]] QString facts(const char *name) const { return part<FactsView>(name)->plainText(); }
    [[nodiscard]] QString packageOf(const QString &folder) const;
    static void press(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void press(const char *name) const { press(part<QAbstractButton>(name)); }
    void type(QLineEdit *field, const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramEnvironment> m_environment;
    std::unique_ptr<WizardWindow> m_window;
};

namespace {

using Kind = PageId::Kind;

constexpr int kLimit = 120'000;
const QString kSmooth = QStringLiteral("smooth");

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestPlanPages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPlanPages::init()
{
    QFile::remove(RecentFiles::userFile());
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<ProgramEnvironment>(m_folder->path(), QStringLiteral("en"));
    m_window = std::make_unique<WizardWindow>(*m_environment);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPlanPages::cleanup()
{
    m_window.reset();
    m_environment.reset();
    m_folder.reset();
}

bool TestPlanPages::settle() const
{
    const PlanController &plan = m_window->plan();
    return QTest::qWaitFor(
        [&] { return !plan.busy() && (plan.problem() || plan.trial()) && !m_window->run().busy(); }, kLimit);
}

bool TestPlanPages::begin(const QString &scenario) const
{
    m_window->beginRehearsal(scenario);
    return settle();
}

bool TestPlanPages::has(const char *code) const
{
    return m_window->plan().trial()->findings.hasCode(QString::fromLatin1(code));
}

// As the person sees it: on the review page, with a button that can be pressed.
bool TestPlanPages::mayBegin() const
{
    goTo(Kind::Review);
    const PageAction action = m_window->page()->action();
    const bool main = m_window->findChild<QPushButton *>(QStringLiteral("main"))->isEnabled();
    return main && !action.text.isEmpty() && action.missing.isEmpty();
}

QString TestPlanPages::packageOf(const QString &folder) const
{
    return m_window->plan().beginning()->packageFolder + folder
        + QFileInfo(m_window->plan().choices().mailPackage).fileName();
}

void TestPlanPages::type(QLineEdit *field, const QString &text) const
{
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void TestPlanPages::theStartPage_offersEveryScenario_andBeginsOne()
{
    QCOMPARE(m_window->pageId(), PageId{Kind::Start});
    auto *scenario = part<QComboBox>("scenario");
    QCOMPARE(scenario->count(), static_cast<int>(Scenario::all().size()));
    scenario->setCurrentText(QStringLiteral("install-on-d"));
    QCOMPARE(part<QLabel>("scenarioText")->text(),
             Scenario::named(QStringLiteral("install-on-d"))->description());
    press("rehearse");
    QVERIFY(settle());
    QVERIFY(facts("machineFacts").contains(QStringLiteral("MAIL02")));
    QVERIFY(facts("machineFacts").contains(QStringLiteral("D:\\Program Files\\EPOST\\MS")));
    QVERIFY(findings().contains(QStringLiteral("E-Post")));
    QVERIFY(part<QPushButton>("checkAgain")->isVisible());
    press("checkAgain");
    QVERIFY(m_window->plan().busy());
    QVERIFY(settle());
}

void TestPlanPages::theSmoothPlan_makesASession_andIsReadOnlyAfterwards()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Review);
    const QString path = m_window->plan().sessionPath();
    QVERIFY(mayBegin());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(m_window->page()->action().text.contains(QFileInfo(path).fileName()));
    press(m_window->findChild<QPushButton *>(QStringLiteral("main")));
    QVERIFY(settle());
    QVERIFY(m_window->run().view());
    QVERIFY(QFileInfo::exists(path));
    QTRY_COMPARE(m_window->pageId(), (PageId{Kind::Step, 1}));

    const Session &session = m_window->run().view()->session;
    for (const Kind kind : {Kind::Packages, Kind::Folders, Kind::People, Kind::Review}) {
        goTo(kind);
        QVERIFY(!part<QWidget>("plan")->isVisible());
        QVERIFY(part<QWidget>("chosen")->isVisible());
        QVERIFY(m_window->page()->action().text.isEmpty());
        // Nothing that takes anything from the person is left.
        const auto fields = m_window->page()->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            QVERIFY2(!field->isVisible(), qPrintable(field->objectName()));
    }
    goTo(Kind::Packages);
    QVERIFY(facts("chosen").contains(session.packages.first().sha256.toHex()));
    goTo(Kind::People);
    QVERIFY(facts("chosen").contains(session.team.checker));
    goTo(Kind::Review);
    QVERIFY(part<QTreeView>("runBook")->isVisible());
}

void TestPlanPages::thePackagesPage_showsWhatTheFilesAre()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Packages);
    const PackageTrial &mail = *m_window->plan().trial()->package(SessionPackage::Use::Mail);
    const QString shown = facts("mailPackageFacts");
    QVERIFY(shown.contains(mail.inspection->package.sha256().toHex()));
    QVERIFY(shown.contains(mail.inspection->package.fileName()));
    QVERIFY(shown.contains(QStringLiteral("x64")));
    QVERIFY(part<QWidget>("webPackageFacts")->isVisible());
    QVERIFY(part<QRadioButton>("webUsed")->isChecked());
}

void TestPlanPages::theFoldersPage_marksTheCaseThatApplies_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("folder");
    QTest::newRow("64-bit") << kSmooth << 0 << QStringLiteral("C:\\Program Files\\EPOST\\MS");
    QTest::newRow("32-bit") << QStringLiteral("x86-product") << 1
                            << QStringLiteral("C:\\Program Files (x86)\\EPOST\\MS");
    QTest::newRow("other drive") << QStringLiteral("install-on-d") << 0
                                 << QStringLiteral("D:\\Program Files\\EPOST\\MS");
}

void TestPlanPages::theFoldersPage_marksTheCaseThatApplies()
{
    QFETCH(QString, scenario);
    QFETCH(int, row);
    QFETCH(QString, folder);
    QVERIFY(begin(scenario));
    goTo(Kind::Folders);
    const auto *cases = part<QTreeWidget>("folderCases");
    QCOMPARE(cases->topLevelItemCount(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(!cases->topLevelItem(i)->icon(4).isNull(), i == row);
    QCOMPARE(part<QComboBox>("mailFolder")->currentText(), folder);
    QCOMPARE(part<QLineEdit>("webFolder")->text(), folder.section(u'\\', 0, -2));
    QVERIFY(facts("nodes").contains(QStringLiteral("MAIL01")));
    QVERIFY(facts("nodes").contains(QStringLiteral("MAIL02")));
    // With two nodes there is no choice.
    QVERIFY(!part<QComboBox>("secondaryChoice")->isVisible());
}

void TestPlanPages::theReviewPage_showsFilesAndSteps()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Review);
    const auto &trial = *m_window->plan().trial();
    const auto views = m_window->page()->findChildren<QTreeView *>(QStringLiteral("changes"));
    QCOMPARE(views.size(), qsizetype(2));
    QCOMPARE(views.first()->model()->rowCount(),
             static_cast<int>(trial.package(SessionPackage::Use::Mail)->changes->files().size()));
    const auto *steps = part<QTreeView>("runBook")->model();
    QCOMPARE(steps->rowCount(), 13);
    QVERIFY(steps->index(0, 2).data().toString().startsWith(QStringLiteral("MAIL02")));
    QVERIFY(steps->index(12, 2).data().toString().startsWith(QStringLiteral("MAIL01")));
    QVERIFY(steps->index(5, 3).data().toString().contains(u':'));
    QCOMPARE(steps->index(5, 4).data().toString(), QString::number(trial.session->plan.stepMinutes[5]));
}

void TestPlanPages::aHarmfulPlan_isRefusedAndToldWhere_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("page");
    QTest::newRow("x86-package-on-x64") << QStringLiteral("update.machine") << Kind::Packages;
    QTest::newRow("package-tampered") << QStringLiteral("package.") << Kind::Packages;
    QTest::newRow("web-folder-mistaken") << QStringLiteral("install.web-into-mail") << Kind::Folders;
    QTest::newRow("epost-style-cluster") << QStringLiteral("cluster.vendor-style") << Kind::Start;
    QTest::newRow("v-series") << QStringLiteral("install.unsupported") << Kind::Folders;
    QTest::newRow("wrong-node") << QStringLiteral("cluster.other-node") << Kind::Folders;
}

void TestPlanPages::aHarmfulPlan_isRefusedAndToldWhere()
{
    QFETCH(QString, code);
    QFETCH(Kind, page);
    QVERIFY(begin(QString::fromLatin1(QTest::currentDataTag())));
    const Findings blockers = m_window->plan().trial()->findings.atLeast(Severity::Blocker);
    const auto told = std::find_if(blockers.begin(), blockers.end(),
                                   [&](const Finding &finding) { return finding.code.startsWith(code); });
    QVERIFY2(told != blockers.end(), qPrintable(blockers.isEmpty() ? QString() : blockers.first().code));
    QVERIFY(!told->remedy.isEmpty());
    QVERIFY(!mayBegin());
    QVERIFY(findings().contains(told->title.simplified()));
    QVERIFY(findings().contains(told->remedy.simplified()));
    QCOMPARE(PlanPage::pageOf(*told), PageId{page});
    // A button leads there, and the page says it too.
    const char *way = page == Kind::Packages ? "toPackages" : page == Kind::Folders ? "toFolders" : "toStart";
    QVERIFY(part<QPushButton>(way)->isVisible());
    press(way);
    QTRY_COMPARE(m_window->pageId(), PageId{page});
    QVERIFY(findings().contains(told->title.simplified()));
    // Even where somebody insists, nothing is made.
    m_window->run().open(m_window->plan().maker());
    QVERIFY(settle());
    QVERIFY(!m_window->run().view());
    QVERIFY(!QFileInfo::exists(m_window->plan().sessionPath()));
}

void TestPlanPages::anX86Package_isSurvivedByAnotherFile()
{
    QVERIFY(begin(QStringLiteral("x86-package-on-x64")));
    QVERIFY(!mayBegin());
    goTo(Kind::Packages);
    type(part<QComboBox>("mailPackage")->lineEdit(), packageOf(QStringLiteral("/")));
    QVERIFY(settle());
    QVERIFY(mayBegin());
}

void TestPlanPages::aTamperedPackage_isSurvivedByAnotherFile()
{
    QVERIFY(begin(QStringLiteral("package-tampered")));
    QVERIFY(!mayBegin());
    goTo(Kind::Packages);
    QVERIFY(!part<QLabel>("mailPackageState")->text().isEmpty());
    QVERIFY(part<QLabel>("mailPackageState")->isVisible());
    FileQuestion::answerNext(packageOf(QStringLiteral("/")));
    press("mailPackageBrowse");
    QVERIFY(settle());
    QVERIFY(!part<QLabel>("mailPackageState")->isVisible());
    QVERIFY(mayBegin());
}

void TestPlanPages::aMistakenWebFolder_isSurvivedByTheRightOne()
{
    QVERIFY(begin(QStringLiteral("web-folder-mistaken")));
    QVERIFY(!mayBegin());
    goTo(Kind::Folders);
    type(part<QLineEdit>("webFolder"), QStringLiteral("C:\\Program Files\\EPOST"));
    QVERIFY(settle());
    QVERIFY(mayBegin());
}

void TestPlanPages::aWrongFile_isToldAndNothingBegins_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("missing") << QStringLiteral("missing");
    QTest::newRow("nothing") << QString();
    QTest::newRow("folder") << QStringLiteral("folder");
    QTest::newRow("text") << QStringLiteral("text");
    QTest::newRow("empty") << QStringLiteral("empty");
    QTest::newRow("relative") << QStringLiteral("relative");
    QTest::newRow("rubbish") << QStringLiteral("rubbish");
}

void TestPlanPages::aWrongFile_isToldAndNothingBegins()
{
    QFETCH(QString, what);
    QVERIFY(begin(kSmooth));
    QString path;
    if (what == QLatin1String("missing")) {
        path = m_folder->filePath(QStringLiteral("missing.exe"));
    } else if (what == QLatin1String("folder")) {
        path = m_folder->path();
    } else if (what == QLatin1String("text") || what == QLatin1String("empty")) {
        path = m_folder->filePath(QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe"));
        QVERIFY(write(path, what == QLatin1String("text") ? QByteArray("only a text\n") : QByteArray()));
    } else if (what == QLatin1String("relative")) {
        path = QStringLiteral("somewhere/else.exe");
    } else if (what == QLatin1String("rubbish")) {
        path = QStringLiteral("\\\\?\\<>|*\"");
    }
    for (const char *field : {"mailPackage", "webPackage"}) {
        goTo(Kind::Packages);
        auto *edit = part<QComboBox>(field)->lineEdit();
        const QString before = edit->text();
        type(edit, path);
        QVERIFY(settle());
        QVERIFY2(part<QLabel>(qPrintable(QString::fromLatin1(field) + QStringLiteral("State")))->isVisible(),
                 field);
        QVERIFY(!findings().isEmpty());
        QVERIFY2(!mayBegin(), field);
        goTo(Kind::Packages);
        type(part<QComboBox>(field)->lineEdit(), before);
        QVERIFY(settle());
        QVERIFY2(mayBegin(), field);
    }
}

void TestPlanPages::aWrongFolder_isToldAndNothingBegins_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("missing") << QStringLiteral("C:\\nowhere");
    QTest::newRow("another") << QStringLiteral("C:\\Program Files");
    QTest::newRow("one level up") << QStringLiteral("C:\\Program Files\\EPOST");
    QTest::newRow("no drive") << QStringLiteral("Program Files/EPOST/MS");
}

void TestPlanPages::aWrongFolder_isToldAndNothingBegins()
{
    QFETCH(QString, folder);
    QVERIFY(begin(kSmooth));
    goTo(Kind::Folders);
    auto *field = part<QComboBox>("mailFolder");
    type(field->lineEdit(), folder);
    QVERIFY(settle());
    QCOMPARE(field->currentText(), folder);
    QVERIFY(has("install.not-chosen"));
    QVERIFY(!mayBegin());
    goTo(Kind::Folders);
    // An emptied field means: as found.
    type(field->lineEdit(), QString());
    QVERIFY(settle());
    QVERIFY(mayBegin());
    goTo(Kind::Folders);
    QTRY_COMPARE(field->currentText(), QStringLiteral("C:\\Program Files\\EPOST\\MS"));
}

void TestPlanPages::wrongPeople_areToldAndNothingBegins_data()
{
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("checker");
    QTest::addColumn<QString>("code");
    QTest::newRow("no worker") << QString() << QStringLiteral("Suzuki")
                               << QStringLiteral("team.worker-missing");
    QTest::newRow("no checker") << QStringLiteral("Sato") << QStringLiteral("  ")
                                << QStringLiteral("team.checker-missing");
    QTest::newRow("the same") << QStringLiteral("Sato") << QStringLiteral("Sato")
                              << QStringLiteral("team.same-person");
    QTest::newRow("the same, otherwise written")
        << QStringLiteral("Sato Hanako") << QStringLiteral(" sato  HANAKO ")
        << QStringLiteral("team.same-person");
}

void TestPlanPages::wrongPeople_areToldAndNothingBegins()
{
    QFETCH(QString, worker);
    QFETCH(QString, checker);
    QFETCH(QString, code);
    QVERIFY(begin(kSmooth));
    goTo(Kind::People);
    type(part<QLineEdit>("worker"), worker);
    type(part<QLineEdit>("checker"), checker);
    QVERIFY(settle());
    QVERIFY(m_window->plan().trial()->findings.hasCode(code));
    QVERIFY(findings().size() > 20);
    QVERIFY(!mayBegin());
    QVERIFY(part<QPushButton>("toPeople")->isVisible());
    goTo(Kind::People);
    type(part<QLineEdit>("worker"), QStringLiteral("Sato"));
    type(part<QLineEdit>("checker"), QStringLiteral("Suzuki"));
    QVERIFY(settle());
    QVERIFY(mayBegin());
}

void TestPlanPages::anEndBeforeTheStart_isTold()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::People);
    auto *start = part<QDateTimeEdit>("plannedStart");
    auto *end = part<QDateTimeEdit>("plannedEnd");
    end->setDateTime(start->dateTime().addSecs(-60));
    QVERIFY(settle());
    QVERIFY(has("plan.end-before-start"));
    QVERIFY(!mayBegin());
    goTo(Kind::People);
    end->setDateTime(start->dateTime().addSecs(60 * 60));
    QVERIFY(settle());
    QVERIFY(has("plan.too-short"));
    QVERIFY(mayBegin());
    goTo(Kind::People);
    end->setDateTime(start->dateTime().addSecs(8 * 60 * 60));
    QVERIFY(settle());
    QVERIFY(!has("plan.too-short"));
}

void TestPlanPages::theDecisionTime_followsWhatIsTyped()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::People);
    part<QDateTimeEdit>("plannedStart")->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(22, 0)));
    part<QDateTimeEdit>("plannedEnd")->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(3, 0)));
    auto *minutes = part<QSpinBox>("wayBackMinutes");
    minutes->setValue(90);
    // Before anything is tried in the background: as it is typed, and as nights are counted.
    QVERIFY2(part<QLabel>("times")->text().contains(QStringLiteral("25:30")),
             qPrintable(part<QLabel>("times")->text()));
    QVERIFY(settle());
    QCOMPARE(m_window->plan().trial()->times.wayBackMinutes, 90);
    const QDateTime decision = m_window->plan().trial()->times.decisionTime();
    QCOMPARE(decision.date(), QDate(2026, 11, 23));
    QCOMPARE(decision.time(), QTime(1, 30));
    QCOMPARE(decision.offsetFromUtc(), m_window->plan().trial()->times.start.offsetFromUtc());
}

void TestPlanPages::theReleaseNote_isCounted()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::People);
    auto *note = part<QPlainTextEdit>("releaseNote");
    note->setPlainText(QStringLiteral("EPSTRS が v4.AG へアップ、EPSTDS は v4.79 へアップします。"));
    QVERIFY(part<QLabel>("releaseNoteState")->text().contains(u'2'));
    note->setPlainText(QStringLiteral("Lorem ipsum"));
    const QString other = part<QLabel>("releaseNoteState")->text();
    QVERIFY(!other.contains(u'2'));
    note->clear();
    QVERIFY(part<QLabel>("releaseNoteState")->text() != other);
    QVERIFY(settle());
    QVERIFY(mayBegin());
}

void TestPlanPages::droppedFiles_areToldApartByTheirNames()
{
    QVERIFY(begin(kSmooth));
    const SessionChoices good = m_window->plan().choices();
    goTo(Kind::Packages);
    type(part<QComboBox>("mailPackage")->lineEdit(), QString());
    type(part<QComboBox>("webPackage")->lineEdit(), QString());
    QVERIFY(settle());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(good.webPackage), QUrl::fromLocalFile(good.mailPackage)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->page(), &drop);
    QVERIFY(settle());
    QCOMPARE(m_window->plan().choices().mailPackage, good.mailPackage);
    QCOMPARE(m_window->plan().choices().webPackage, good.webPackage);
    QCOMPARE(part<QComboBox>("mailPackage")->currentText(), good.mailPackage);
    QVERIFY(mayBegin());
}

void TestPlanPages::browsing_takesTheAnswer()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Folders);
    const Folder install = m_window->plan().readiness()->installs.first().folder();
    // A folder as this system names it is one of that machine.
    FileQuestion::answerNext(install.path());
    press("mailFolderBrowse");
    FileQuestion::answerNext(install.path());
    press("webFolderBrowse");
    QVERIFY(settle());
    QCOMPARE(m_window->plan().trial()->mailFolder, QStringLiteral("C:\\Program Files\\EPOST\\MS"));
    QVERIFY(has("install.web-into-mail"));
    FileQuestion::answerNext(install.parent().path());
    press("webFolderBrowse");
    QVERIFY(settle());
    QVERIFY(mayBegin());
    const QString other = m_folder->filePath(QStringLiteral("elsewhere/tonight.json"));
    FileQuestion::answerNext(other);
    press("sessionFileBrowse");
    QCOMPARE(m_window->plan().sessionPath(), other);
    QVERIFY(m_window->page()->action().text.contains(QStringLiteral("tonight.json")));
}

void TestPlanPages::withoutTheWebTool_itsStepsAreLeftOut()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Packages);
    part<QRadioButton>("webUnused")->click();
    QVERIFY(!part<QWidget>("webPackageCard")->isVisible());
    QVERIFY(settle());
    QVERIFY(!m_window->plan().trial()->session->web);
    goTo(Kind::Folders);
    QVERIFY(!part<QLineEdit>("webFolder")->isVisible());
    QVERIFY(mayBegin());
    const auto *steps = part<QTreeView>("runBook")->model();
    QCOMPARE(steps->index(3, 5).data(), steps->index(4, 5).data());
    QVERIFY(steps->index(3, 5).data() != steps->index(2, 5).data());
}

void TestPlanPages::recentSessions_areListedWithTheirState_andOpened()
{
    QVERIFY(begin(kSmooth));
    m_window->run().open(m_window->plan().maker());
    QVERIFY(settle());
    const QString path = m_window->run().view()->path;
    QCOMPARE(RecentFiles().list(RecentFiles::Kind::Sessions), QStringList({path}));
    QVERIFY(RecentFiles().list(RecentFiles::Kind::MailPackages).isEmpty());
    RecentFiles().add(RecentFiles::Kind::Sessions, m_folder->filePath(QStringLiteral("gone.json")));
    m_window->run().close();
    goTo(Kind::Start);
    auto *list = part<RecentSessionsList>("recentSessions");
    QTRY_VERIFY(!list->reading() && list->count() == 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("MAIL02")));
    QVERIFY(!part<QPushButton>("openRecent")->isEnabled());
    list->setCurrentRow(0);
    QVERIFY(part<QPushButton>("openRecent")->isEnabled());
    press("openRecent");
    QVERIFY(settle());
    QVERIFY(m_window->run().view());
    QCOMPARE(m_window->run().view()->path, path);
}

void TestPlanPages::aSessionThatCannotBeOpened_isToldOnThePage()
{
    const QString path = m_folder->filePath(QStringLiteral("broken.json"));
    QVERIFY(write(path, "{ \"schema\": "));
    FileQuestion::answerNext(path);
    press("openOther");
    QTRY_VERIFY(part<QLabel>("openProblem")->isVisible());
    QVERIFY(part<QLabel>("openProblem")->text().contains(QStringLiteral("broken.json")));
    QVERIFY(!part<QPushButton>("takeOver")->isVisible());
    QVERIFY(!m_window->run().view());
}

void TestPlanPages::aSessionOfALostNode_isTakenOverAfterAQuestion()
{
    // A real session whose seat is another computer than this one.
    QVERIFY(begin(kSmooth));
    Session session = *m_window->plan().trial()->session;
    session.rehearsalRoot.clear();
    const auto machine = m_environment->beginHere({})->workplace->machineAt({});
    QVERIFY(machine);
    session.nodeOf(Role::Primary).name = (*machine)->host().name;
    const QString path = m_folder->filePath(QStringLiteral("lost.json"));
    QVERIFY(SessionFile::create(path, session));

    goTo(Kind::Start);
    FileQuestion::answerNext(path);
    press("openOther");
    QTRY_VERIFY(part<QLabel>("openProblem")->isVisible());
    QVERIFY(part<QLabel>("openProblem")->text().contains(QStringLiteral("MAIL02")));
    QVERIFY(part<QPushButton>("takeOver")->isVisible());
    QCOMPARE(SessionFile::read(path)->seat.text(), QStringLiteral("MAIL02"));
    press("takeOver");
    auto *box = part<QMessageBox>("takeOverQuestion");
    box->reject();
    QTRY_VERIFY(!m_window->page()->findChild<QMessageBox *>(QStringLiteral("takeOverQuestion")));
    QCOMPARE(SessionFile::read(path)->seat.text(), QStringLiteral("MAIL02"));
    press("takeOver");
    press(part<QPushButton>("takeOverYes"));
    QTRY_VERIFY(m_window->run().view() && !m_window->run().busy());
    QVERIFY(SessionFile::read(path)->seat == (*machine)->host().name);
    QCOMPARE(SessionFile::read(path)->handovers.size(), qsizetype(1));
}

void TestPlanPages::typing_isKeptWhileThePlanIsTried()
{
    QVERIFY(begin(kSmooth));
    goTo(Kind::Packages);
    auto *edit = part<QComboBox>("mailPackage")->lineEdit();
    edit->setFocus();
    edit->clear();
    const QString text = QStringLiteral("/tmp/with blank /x.exe");
    for (const QChar letter : text) {
        QTest::keyClick(edit, letter.toLatin1());
        m_window->page()->refresh();
    }
    QCOMPARE(edit->text(), text);
    QCOMPARE(edit->cursorPosition(), static_cast<int>(text.size()));
    QVERIFY(settle());
    QCOMPARE(edit->text(), text);
}

void TestPlanPages::accessKeys_areUniqueOnEveryPage_data()
{
    QTest::addColumn<Kind>("page");
    QTest::newRow("start") << Kind::Start;
    QTest::newRow("packages") << Kind::Packages;
    QTest::newRow("folders") << Kind::Folders;
    QTest::newRow("people") << Kind::People;
    QTest::newRow("review") << Kind::Review;
}

void TestPlanPages::accessKeys_areUniqueOnEveryPage()
{
    QFETCH(Kind, page);
    QVERIFY(begin(QStringLiteral("x86-package-on-x64")));
    goTo(page);
    QHash<QChar, QString> keys;
    const auto take = [&](const QString &text) {
        static const QRegularExpression kKey(QStringLiteral("&([^&\\s])"));
        const auto match = kKey.match(text);
        if (!match.hasMatch())
            return;
        const QChar key = match.captured(1).at(0).toUpper();
        QVERIFY2(!keys.contains(key), qPrintable(text + QStringLiteral(" / ") + keys.value(key)));
        keys[key] = text;
    };
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    QVERIFY(keys.size() > 5);
}

QTEST_MAIN(TestPlanPages)
#include "TestPlanPages.moc"
