// SPDX-License-Identifier: MIT
#include "WizardDriver.h"
#include "wizard/ProgramEnvironment.h"

#include <QFile>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace epost;
using namespace epost::test;

namespace {

/// A window over a folder of rehearsals, that can be thrown away and opened again.
class Desk {
public:
    Desk() { sitDown(); }

    void sitDown()
    {
        driver.reset();
        window = std::make_unique<WizardWindow>(environment);
        window->show();
        driver = std::make_unique<WizardDriver>(*window);
    }
    [[nodiscard]] QString button(const QString &box, QMessageBox::ButtonRole role) const
    {
        auto *question = window->findChild<QMessageBox *>(box);
        if (!question || !question->isVisible())
            return QStringLiteral("no question");
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == role) {
                button->click();
                return {};
            }
        }
        return QStringLiteral("no button");
    }

    QTemporaryDir folder;
    ProgramEnvironment environment{folder.path(), QStringLiteral("en")};
    std::unique_ptr<WizardWindow> window;
    std::unique_ptr<WizardDriver> driver;
};

/// Finds what is painted in less room than its layout needs.
class FrameAudit final : public QObject {
public:
    FrameAudit() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget || !widget->layout())
            return false;
        ++frames;
        const QLayout &layout = *widget->layout();
        const int least = layout.hasHeightForWidth() ? layout.minimumHeightForWidth(widget->width())
                                                     : layout.minimumSize().height();
        if (widget->height() < least)
            squeezed.append(QStringLiteral("%1 “%2” of %3: %4 of %5 pixels")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->objectName(), widget->window()->objectName())
                                .arg(widget->height())
                                .arg(least));
        return false;
    }

    int frames = 0;
    QStringList squeezed;
};

const QString kCloseQuestion = QStringLiteral("closeQuestion");
const QString kLeaveQuestion = QStringLiteral("leaveQuestion");

} // namespace

/// The frame around the pages: ways out, sizes, exit codes.
class TestWizardWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindow_fitsOnASmallConsole();
    void everyFrame_isPaintedInItsFinalPlace();
    void closing_isSafeWhileNothingGoesOn();
    void escape_withoutRedundancy_asksFirst();
    void escape_fromAPlanThatWasTyped_asksFirst();
    void escape_whileAStepWaitsForAnAnswer_asksFirst();
    void stopThere_closesAtTheNextSafePoint_andTheSessionGoesOn();
    void theExitCode_tellsOfTheLastWork_notOfALook();
    void aSessionThatIsNone_isToldOnTheStartPage();

private:
    /// Step 7 waits for what only a person can judge.
    static void waitAtStep7(Desk &desk);
};

// The smallest console of a server: 1024×768, less its task bar.
void TestWizardWindow::theWindow_fitsOnASmallConsole()
{
    Desk desk;
    const auto fits = [&] {
        const QSize least = desk.window->minimumSizeHint();
        return least.width() <= 1024 && least.height() <= 720;
    };
    QVERIFY(fits());
    QVERIFY2(desk.driver->begin(QStringLiteral("smooth")), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->toStep(6), qPrintable(desk.driver->problem()));
    QVERIFY2(fits(),
             qPrintable(QStringLiteral("%1×%2")
                            .arg(desk.window->minimumSizeHint().width())
                            .arg(desk.window->minimumSizeHint().height())));
}

void TestWizardWindow::everyFrame_isPaintedInItsFinalPlace()
{
    FrameAudit audit;
    Desk desk;
    desk.window->resize(1024, 768);
    QVERIFY2(desk.driver->begin(QStringLiteral("smooth")), qPrintable(desk.driver->problem()));
    for (int step = StepNumber::kFirst; step <= 3; ++step) {
        QVERIFY2(desk.driver->toStep(step), qPrintable(desk.driver->problem()));
        QVERIFY2(desk.driver->carryOutStep(), qPrintable(desk.driver->problem()));
    }
    QVERIFY(audit.frames > 0);
    QVERIFY2(audit.squeezed.isEmpty(), qPrintable(audit.squeezed.join(QLatin1Char('\n'))));
}

void TestWizardWindow::closing_isSafeWhileNothingGoesOn()
{
    Desk desk;
    QVERIFY2(desk.driver->begin(QStringLiteral("smooth")), qPrintable(desk.driver->problem()));
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window->isVisible());
    QCOMPARE(desk.window->exitCode(), ExitCode::Done);
}

void TestWizardWindow::waitAtStep7(Desk &desk)
{
    QVERIFY2(desk.driver->begin(QStringLiteral("smooth")), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->toStep(7), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->prepareStep(), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->click(QStringLiteral("main")), qPrintable(desk.driver->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->run().activity(), SessionController::Activity::Asking,
                              WizardDriver::kLimit);
}

void TestWizardWindow::escape_withoutRedundancy_asksFirst()
{
    Desk desk;
    QVERIFY2(desk.driver->begin(QStringLiteral("smooth")), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->toStep(7), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->settle(), qPrintable(desk.driver->problem()));
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(desk.window->findChild<QMessageBox *>(kLeaveQuestion));
    QVERIFY(desk.window->isVisible());
    QCOMPARE(desk.button(kLeaveQuestion, QMessageBox::RejectRole), QString());
    QTRY_VERIFY(!desk.window->findChild<QMessageBox *>(kLeaveQuestion));
    QVERIFY(desk.window->isVisible());
    // Its button says what it does, and is pressed on purpose.
    QVERIFY(desk.driver->click(QStringLiteral("close")));
    QTRY_VERIFY(!desk.window->isVisible());
}

void TestWizardWindow::escape_fromAPlanThatWasTyped_asksFirst()
{
    Desk desk;
    desk.window->beginRehearsal(QStringLiteral("smooth"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window->plan().busy() && desk.window->plan().readiness(),
                             WizardDriver::kLimit);
    QCOMPARE(desk.window->findChild<QPushButton *>(QStringLiteral("close"))->text(),
             QStringLiteral("&Cancel"));
    SessionChoices choices = desk.window->plan().choices();
    choices.subject = QStringLiteral("Update of the autumn");
    desk.window->plan().choose(choices);
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(desk.window->findChild<QMessageBox *>(kLeaveQuestion));
    QCOMPARE(desk.button(kLeaveQuestion, QMessageBox::AcceptRole), QString());
    QTRY_VERIFY(!desk.window->isVisible());
}

void TestWizardWindow::escape_whileAStepWaitsForAnAnswer_asksFirst()
{
    Desk desk;
    waitAtStep7(desk);
    if (QTest::currentTestFailed())
        return;
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(desk.window->findChild<QMessageBox *>(kCloseQuestion));
    QVERIFY(desk.window->isVisible());
    QCOMPARE(desk.button(kCloseQuestion, QMessageBox::RejectRole), QString());
    QTRY_VERIFY(!desk.window->findChild<QMessageBox *>(kCloseQuestion));
    QVERIFY(desk.window->isVisible());
    QCOMPARE(desk.window->run().activity(), SessionController::Activity::Asking);
}

void TestWizardWindow::stopThere_closesAtTheNextSafePoint_andTheSessionGoesOn()
{
    Desk desk;
    waitAtStep7(desk);
    if (QTest::currentTestFailed())
        return;
    const QString path = desk.window->run().view()->path;
    desk.window->close();
    QTRY_VERIFY(desk.window->findChild<QMessageBox *>(kCloseQuestion));
    QCOMPARE(desk.button(kCloseQuestion, QMessageBox::AcceptRole), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window->isVisible(), WizardDriver::kLimit);
    QCOMPARE(desk.window->exitCode(), ExitCode::NeedsPerson);

    desk.sitDown();
    desk.window->openSession(path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->pageId(), PageId::ofStep(StepNumber::of<7>()),
                              WizardDriver::kLimit);
    QVERIFY2(desk.driver->settle(), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->carryOutStep(), qPrintable(desk.driver->problem()));
    QCOMPARE(desk.window->exitCode(), ExitCode::Done);
}

void TestWizardWindow::theExitCode_tellsOfTheLastWork_notOfALook()
{
    Desk desk;
    QVERIFY2(desk.driver->begin(QStringLiteral("role-fails-on-target")), qPrintable(desk.driver->problem()));
    QVERIFY2(desk.driver->toStep(6), qPrintable(desk.driver->problem()));
    QVERIFY(!desk.driver->carryOutStep());
    QVERIFY2(desk.driver->settle(), qPrintable(desk.driver->problem())); // it has looked again
    QCOMPARE(desk.window->exitCode(), ExitCode::NeedsPerson);
}

void TestWizardWindow::aSessionThatIsNone_isToldOnTheStartPage()
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("none.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    desk.window->openSession(path);
    QTRY_VERIFY(!desk.window->run().busy() && desk.window->run().lastEnding());
    QCOMPARE(desk.window->pageId().kind, PageId::Kind::Start);
    QVERIFY2(desk.driver->pageText().contains(QStringLiteral("none.json")),
             qPrintable(desk.driver->pageText().right(900)));
    QCOMPARE(desk.window->exitCode(), ExitCode::Refused);
}

QTEST_MAIN(TestWizardWindow)
#include "TestWizardWindow.moc"
