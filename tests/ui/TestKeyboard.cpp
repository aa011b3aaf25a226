// SPDX-License-Identifier: MIT
#include "WizardDriver.h"
#include "wizard/ProgramEnvironment.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

/// A person without a mouse: Tab to everything, Space to press and tick, arrows among choices.
class KeyboardPerson final : public WizardDriver {
public:
    using WizardDriver::WizardDriver;

    QStringList unreached; ///< what Tab does not come to

protected:
    void activate(QAbstractButton &button) override
    {
        if (auto *choice = qobject_cast<QRadioButton *>(&button)) {
            choose(*choice);
            return;
        }
        if (tabTo([&](const QWidget *focus) { return focus == &button; }, button))
            QTest::keyClick(&button, Qt::Key_Space);
    }

    void reach(QWidget &field) override
    {
        (void)tabTo([&](const QWidget *focus) { return focus == &field; }, field);
    }

private:
    template <typename Arrived>
    bool tabTo(const Arrived &arrived, const QWidget &wanted)
    {
        constexpr int kMost = 300;
        for (int tab = 0; tab < kMost; ++tab) {
            if (QWidget *focus = QApplication::focusWidget(); focus && arrived(focus))
                return true;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                            Qt::Key_Tab);
        }
        unreached.append(wanted.objectName());
        return false;
    }

    /// Tab comes to one of the choices, the arrows to the others.
    void choose(QRadioButton &choice)
    {
        const auto sibling = [&](const QWidget *focus) {
            return focus->parentWidget() == choice.parentWidget()
                && qobject_cast<const QRadioButton *>(focus);
        };
        if (!tabTo(sibling, choice))
            return;
        const qsizetype count = choice.parentWidget()->findChildren<QRadioButton *>().size();
        for (qsizetype i = 0; i < count && QApplication::focusWidget() != &choice; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(&choice, Qt::Key_Space);
    }
};

} // namespace

/// The whole procedure on both nodes without a mouse.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothNodes_areUpdatedByKeyboardAlone();
};

void TestKeyboard::bothNodes_areUpdatedByKeyboardAlone()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    WizardWindow window(environment);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    KeyboardPerson person(window);
    QVERIFY2(person.begin(QStringLiteral("smooth")), qPrintable(person.problem()));
    QVERIFY2(person.toStep(StepNumber::kLast + 1),
             qPrintable(person.problem() + person.unreached.join(QLatin1Char(' '))));
    QVERIFY2(person.unreached.isEmpty(), qPrintable(person.unreached.join(QLatin1Char(' '))));
    for (int step = StepNumber::kFirst; step <= StepNumber::kLast; ++step)
        QCOMPARE(person.stateOf(step), StepState::Done);
}

QTEST_MAIN(TestKeyboard)
#include "TestKeyboard.moc"
