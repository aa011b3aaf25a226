// SPDX-License-Identifier: MIT
#include "PageAudit.h"
#include "WidgetTree.h"
#include "WizardDriver.h"
#include "common/Language.h"
#include "procedure/SessionNotes.h"
#include "procedure/WayBack.h"
#include "ui/RecentFiles.h"
#include "ui/Route.h"
#include "ui/widgets/SettleLayouts.h"
#include "wizard/Appearance.h"
#include "wizard/ProgramEnvironment.h"

#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace epost;
using namespace epost::test;

namespace {

/// What differs from run to run: the folder of the rehearsal, transactions, digests, real time.
QString stable(QString text, const QString &folder)
{
    text.replace(folder, QStringLiteral("<folder>"));
    static const QRegularExpression kDigest(QStringLiteral("\\b[0-9a-fA-F]{12,64}\\b"));
    static const QRegularExpression kTransaction(QStringLiteral("\\b\\d{8}T\\d{6}-[0-9a-f]+\\b"));
    static const QRegularExpression kElapsed(QStringLiteral("(Elapsed|経過時間): .*"));
    text.replace(kTransaction, QStringLiteral("<transaction>"));
    text.replace(kElapsed, QStringLiteral("\\1: <time>"));
    return text.replace(kDigest, QStringLiteral("<digest>"));
}

} // namespace

/// Every page of a whole rehearsal, in both languages, light and dark: its text as it was when somebody last
/// read it, its access keys, its names for a screen reader, its contrast. EPOST_UPDATE_SNAPSHOTS=1 writes the
/// texts anew: read the difference before committing it.
class TestWizardPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAudit_findsWhatIsWrong();
    void theAudit_findsFaintTexts();
    void theAudit_findsWhereTabGoesBack();
    void everyPage_readsAsItDid_andServesTheKeyboard_data();
    void everyPage_readsAsItDid_andServesTheKeyboard();
    void everyTrouble_readsAsItDid_andServesTheKeyboard_data();
    void everyTrouble_readsAsItDid_andServesTheKeyboard();

private:
    using Walk = void (TestWizardPages::*)(WizardDriver &, WizardWindow &);

    void walkNight(WizardDriver &driver, WizardWindow &window);
    void look(const QString &name, WizardWindow &window);
    void walkPlan(WizardDriver &driver, WizardWindow &window);
    void walkTroubles(WizardDriver &driver, WizardWindow &window);
    void walkFailure(WizardDriver &driver, WizardWindow &window);
    static bool change(WizardDriver &driver, WizardWindow &window, const SessionController::Change &change);
    /// In the colours and the language of the test's row.
    void compare(const QString &snapshot, const QList<Walk> &walks);

    QString m_text;
    QStringList m_problems;
    const QFont m_font = QApplication::font(); ///< the desktop's
};

void TestWizardPages::theAudit_findsWhatIsWrong()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *twice = new QPushButton(QStringLiteral("&One"), &window);
    auto *again = new QPushButton(QStringLiteral("An&other"), &window);
    auto *nameless = new QLineEdit(&window);
    auto *unreachable = new QPushButton(QStringLiteral("Only the mouse"), &window);
    unreachable->setFocusPolicy(Qt::NoFocus);
    auto *cut = new QLabel(QStringLiteral("A text of many words in few lines"), &window);
    cut->setWordWrap(true);
    cut->setFixedSize(cut->fontMetrics().horizontalAdvance(QStringLiteral("A text of")),
                      cut->fontMetrics().height());
    auto *squeezed = new QCheckBox(QStringLiteral("Squeezed"), &window);
    squeezed->setFixedHeight(squeezed->minimumSizeHint().height() - 1);
    auto *markup = new QLabel(QStringLiteral("<b>A text</b>"));
    markup->setTextFormat(Qt::PlainText);
    auto *wide = new QWidget;
    wide->setMinimumWidth(500);
    auto *narrow = new QScrollArea;
    narrow->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    narrow->setWidgetResizable(true);
    narrow->setWidget(wide);
    for (QWidget *part :
         std::initializer_list<QWidget *>{twice, again, nameless, unreachable, cut, squeezed, markup, narrow})
        layout->addWidget(part);
    window.resize(300, 400);
    window.show();
    QCOMPARE(auditWindow(window).size(), 7);
    markup->setTextFormat(Qt::RichText);
    cut->setText(QStringLiteral("A text"));
    again->setText(QStringLiteral("Another"));
    nameless->setAccessibleName(QStringLiteral("Name"));
    unreachable->setFocusPolicy(Qt::StrongFocus);
    squeezed->setFixedHeight(squeezed->minimumSizeHint().height());
    wide->setMinimumWidth(0);
    QTRY_COMPARE(auditWindow(window), QStringList());
}

void TestWizardPages::theAudit_findsFaintTexts()
{
    QWidget window;
    QPalette faint = window.palette();
    faint.setColor(QPalette::Window, Qt::white);
    faint.setColor(QPalette::WindowText, QColor(0x808080)); // 3.9 to 1
    window.setPalette(faint);
    auto *label = new QLabel(QStringLiteral("A text"), &window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(label);
    window.show();
    QCOMPARE(auditContrast(window).size(), 1);
    label->setEnabled(false);
    QCOMPARE(auditContrast(window), QStringList());
    label->setEnabled(true);
    faint.setColor(QPalette::WindowText, QColor(0x707070)); // 5 to 1
    window.setPalette(faint);
    QCOMPARE(auditContrast(window), QStringList());
}

void TestWizardPages::theAudit_findsWhereTabGoesBack()
{
    QWidget page;
    auto *first = new QLineEdit(&page);
    auto *second = new QLineEdit(&page);
    auto *beside = new QPushButton(QStringLiteral("Beside"), &page);
    auto *last = new QLineEdit(&page);
    auto *row = new QHBoxLayout;
    row->addWidget(second);
    row->addWidget(beside);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(first);
    layout->addLayout(row);
    layout->addWidget(last);
    page.show();
    QCOMPARE(auditFocusOrder(page), QStringList());
    QWidget::setTabOrder(first, beside);
    QWidget::setTabOrder(beside, second);
    QWidget::setTabOrder(second, last);
    QCOMPARE(auditFocusOrder(page).size(), 1);
    QWidget::setTabOrder(first, last);
    QWidget::setTabOrder(last, second);
    QWidget::setTabOrder(second, beside);
    QCOMPARE(auditFocusOrder(page).size(), 1);
}

void TestWizardPages::look(const QString &name, WizardWindow &window)
{
    settleLayouts();
    m_text += QStringLiteral("==== %1\n%2\n\n").arg(name, widgetTree(window));
    for (const QString &problem :
         auditWindow(window) + auditContrast(window) + auditFocusOrder(*window.page()))
        m_problems.append(QStringLiteral("%1: %2").arg(name, problem));
    const QSize size = window.size();
    window.resize(1024, 768); // the smallest screen that it is made for
    settleLayouts();
    if (const QSize least = window.size(); least.width() > 1024 || least.height() > 768)
        m_problems.append(QStringLiteral("%1: the window cannot be made smaller than %2×%3")
                              .arg(name)
                              .arg(least.width())
                              .arg(least.height()));
    for (const QString &problem : auditWindow(window))
        m_problems.append(QStringLiteral("%1, on a small screen: %2").arg(name, problem));
    window.resize(size);
}

void TestWizardPages::walkPlan(WizardDriver &driver, WizardWindow &window)
{
    window.beginRehearsal(QStringLiteral("smooth"));
    const auto ready = [&] { return !window.plan().busy() && window.plan().readiness(); };
    QTRY_VERIFY_WITH_TIMEOUT(ready(), WizardDriver::kLimit);
    for (const PageId &page : routeOf(std::nullopt)) {
        if (page.kind > PageId::Kind::Review)
            break;
        window.goTo(page);
        QTRY_VERIFY_WITH_TIMEOUT(ready(), WizardDriver::kLimit);
        look(QStringLiteral("page %1").arg(static_cast<int>(page.kind)), window);
    }
    QVERIFY2(driver.click(QStringLiteral("main")), qPrintable(driver.problem()));
    QTRY_VERIFY_WITH_TIMEOUT(window.run().view().has_value(), WizardDriver::kLimit);
    QVERIFY2(driver.settle(), qPrintable(driver.problem()));
}

void TestWizardPages::walkNight(WizardDriver &driver, WizardWindow &window)
{
    walkPlan(driver, window);
    if (QTest::currentTestFailed())
        return;
    const auto &view = window.run().view();
    while (const auto next = view->session.nextStep()) {
        QVERIFY2(driver.toStep(next->value()), qPrintable(driver.problem()));
        look(QStringLiteral("step %1 before").arg(next->value()), window);
        QVERIFY2(driver.carryOutStep(), qPrintable(driver.problem()));
        look(QStringLiteral("step %1 after").arg(next->value()), window);
        if (driver.workPage().kind == PageId::Kind::Seat) {
            QVERIFY2(driver.settle(), qPrintable(driver.problem()));
            QVERIFY2(driver.click(QStringLiteral("main")), qPrintable(driver.problem()));
            QTRY_COMPARE(window.pageId().kind, PageId::Kind::Seat);
            look(QStringLiteral("seat"), window);
        }
    }
    window.goTo({PageId::Kind::Completion});
    QVERIFY2(driver.settle(), qPrintable(driver.problem()));
    look(QStringLiteral("completion"), window);
    window.goTo({PageId::Kind::WayBack});
    QVERIFY2(driver.settle(), qPrintable(driver.problem()));
    look(QStringLiteral("way back"), window);
}

bool TestWizardPages::change(WizardDriver &driver, WizardWindow &window,
                             const SessionController::Change &change)
{
    window.run().change(change);
    return driver.settle();
}

// What a night without trouble never shows.
void TestWizardPages::walkTroubles(WizardDriver &driver, WizardWindow &window)
{
    QVERIFY2(driver.begin(QStringLiteral("smooth")), qPrintable(driver.problem()));
    QVERIFY2(driver.toStep(3), qPrintable(driver.problem()));
    QVERIFY2(driver.click(QStringLiteral("modeByHand")), qPrintable(driver.problem()));
    QVERIFY2(driver.settle(), qPrintable(driver.problem()));
    look(QStringLiteral("step 3 by hand"), window);
    QVERIFY2(driver.click(QStringLiteral("modeAutomatic")), qPrintable(driver.problem()));
    QVERIFY(change(driver, window, [](OpenSession &session, Machine &machine) {
        session.file.session().plan.end = machine.clock().now().addSecs(-60);
        return session.file.save();
    }));
    look(QStringLiteral("time to decide"), window);
    driver.type(QStringLiteral("decisionReason"), driver.reason);
    QVERIFY2(driver.click(QStringLiteral("decideGoOn")), qPrintable(driver.problem()));
    QVERIFY2(driver.toStep(7), qPrintable(driver.problem()));
    QVERIFY2(driver.prepareStep(), qPrintable(driver.problem()));
    QVERIFY2(driver.click(QStringLiteral("main")), qPrintable(driver.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(window.run().activity(), SessionController::Activity::Asking,
                              WizardDriver::kLimit);
    look(QStringLiteral("step 7 asks"), window);
    QVERIFY2(driver.waitForWork() && driver.settle(), qPrintable(driver.problem()));
    QVERIFY(change(driver, window, [](OpenSession &session, Machine &) {
        setReleaseNote(session.file.session(), QStringLiteral("EPSTRS が v9.99 へアップ"), session.catalog);
        return session.file.save();
    }));
    QVERIFY2(driver.toStep(8), qPrintable(driver.problem()));
    look(QStringLiteral("step 8 with a warning"), window);
    QVERIFY2(driver.click(QStringLiteral("editReleaseNote")), qPrintable(driver.problem()));
    look(QStringLiteral("expected versions"), window);
}

void TestWizardPages::walkFailure(WizardDriver &driver, WizardWindow &window)
{
    QVERIFY2(driver.begin(QStringLiteral("role-fails-on-target")), qPrintable(driver.problem()));
    QVERIFY2(driver.toStep(6), qPrintable(driver.problem()));
    QVERIFY(!driver.carryOutStep());
    QVERIFY(driver.stateOf(6) == StepState::Failed);
    look(QStringLiteral("step 6 failed"), window);
    window.goTo({PageId::Kind::WayBack});
    QVERIFY2(driver.settle(), qPrintable(driver.problem()));
    look(QStringLiteral("way back from step 6"), window);
    QVERIFY(change(driver, window, [&](OpenSession &session, Machine &machine) -> Result<> {
        const Session &now = session.file.session();
        return decideWayBack(session.file, machine, *RunView::of(session.file, machine).wayBack,
                             driver.reason, now.team.approver);
    }));
    look(QStringLiteral("way back begun"), window);
}

void TestWizardPages::everyPage_readsAsItDid_andServesTheKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Colours>("colours");
    QTest::newRow("Japanese, light") << QStringLiteral("ja") << Colours::Light;
    QTest::newRow("English, light") << QStringLiteral("en") << Colours::Light;
    QTest::newRow("Japanese, dark") << QStringLiteral("ja") << Colours::Dark;
    QTest::newRow("English, dark") << QStringLiteral("en") << Colours::Dark;
    QTest::newRow("Japanese, high contrast") << QStringLiteral("ja") << Colours::HighContrast;
}

void TestWizardPages::everyPage_readsAsItDid_andServesTheKeyboard()
{
    compare(QStringLiteral("smooth"), {&TestWizardPages::walkNight});
}

void TestWizardPages::everyTrouble_readsAsItDid_andServesTheKeyboard_data()
{
    everyPage_readsAsItDid_andServesTheKeyboard_data();
}

void TestWizardPages::everyTrouble_readsAsItDid_andServesTheKeyboard()
{
    compare(QStringLiteral("troubles"), {&TestWizardPages::walkTroubles, &TestWizardPages::walkFailure});
}

void TestWizardPages::compare(const QString &snapshot, const QList<Walk> &walks)
{
    QFETCH(const QString, language);
    QFETCH(const Colours, colours);
    chooseColours(colours);
    const Language spoken = language == QLatin1String("ja") ? Language::Japanese : Language::English;
    speak(*qApp, spoken);
    QApplication::setFont(m_font);
    chooseFont(*qApp, spoken);
    QFile::remove(RecentFiles::userFile()); // of a test that was killed
    m_text.clear();
    m_problems.clear();
    const QTemporaryDir folder;
    for (const Walk walk : walks) {
        ProgramEnvironment environment(folder.path(), language);
        WizardWindow window(environment);
        window.resize(1240, 780); // whatever the screen is like
        window.show();
        WizardDriver driver(window);
        (this->*walk)(driver, window);
        if (QTest::currentTestFailed())
            return;
    }
    m_problems.removeDuplicates();
    for (const QString &problem : m_problems)
        qWarning("%s", qPrintable(problem)); // Qt Test cuts a long message
    QCOMPARE(m_problems.size(), 0);

    const QByteArray text = stable(m_text, folder.path()).toUtf8();
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/snapshots/%1-%2.txt").arg(snapshot, language));
    if (qEnvironmentVariableIsSet("EPOST_UPDATE_SNAPSHOTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> before = file.readAll().split('\n');
    const QList<QByteArray> now = text.split('\n');
    for (qsizetype line = 0; line < std::max(before.size(), now.size()); ++line)
        QCOMPARE(QString::fromUtf8(now.value(line)), QString::fromUtf8(before.value(line)));
}

QTEST_MAIN(TestWizardPages)
#include "TestWizardPages.moc"
