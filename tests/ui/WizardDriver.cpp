// SPDX-License-Identifier: MIT
#include "WizardDriver.h"

#include "WidgetTree.h"
#include "ui/Route.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

namespace epost::test {

void WizardDriver::activate(QAbstractButton &button)
{
    button.click();
}

void WizardDriver::reach(QWidget &) {}

bool WizardDriver::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool WizardDriver::begin(const QString &scenario)
{
    m_window.beginRehearsal(scenario);
    PlanController &plan = m_window.plan();
    if (!QTest::qWaitFor([&] { return !plan.busy() && (plan.readiness() || plan.problem()); }, kLimit))
        return fail(QStringLiteral("the rehearsal does not begin"));
    m_window.run().open(plan.maker());
    if (!QTest::qWaitFor([&] { return !m_window.run().busy(); }, kLimit) || !m_window.run().view())
        return fail(QStringLiteral("no session was made"));
    return settle();
}

StepState WizardDriver::stateOf(int step) const
{
    return m_window.run().view()->session.step(*StepNumber::parse(step)).record.state;
}

void WizardDriver::answer(const QString &question, const QString &value, const QString &because)
{
    m_answers[question] = {value, because};
}

PageId WizardDriver::workPage() const
{
    const RunView &view = *m_window.run().view();
    const auto next = view.session.nextStep();
    return next && isTurnOf(view, *next) ? PageId::ofStep(*next) : currentPage(view);
}

bool WizardDriver::settle()
{
    const auto settled = [this] {
        const SessionController &run = m_window.run();
        if (run.busy() || !run.view())
            return false;
        const PageId current = workPage();
        if (current.kind != PageId::Kind::Step || m_window.pageId() != current)
            return true;
        return run.found(*StepNumber::parse(current.step)) != nullptr;
    };
    return QTest::qWaitFor(settled, kLimit)
        || fail(QStringLiteral("nothing comes to rest: %1").arg(pageText()));
}

bool WizardDriver::click(const QString &name)
{
    auto *button = visible<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return fail(QStringLiteral("“%1” cannot be pressed (%2); missing: %3; page: %4")
                        .arg(name, button ? QStringLiteral("disabled") : QStringLiteral("not there"),
                             m_window.findChild<QLabel *>(QStringLiteral("missing"))->text(), pageText()));
    activate(*button);
    return true;
}

void WizardDriver::type(const QString &name, const QString &text)
{
    if (auto *line = visible<QLineEdit>(name)) {
        reach(*line);
        line->clear();
        QTest::keyClicks(line, text);
    }
}

void WizardDriver::tickChecklist()
{
    for (auto *box : m_window.findChildren<QCheckBox *>()) {
        const bool open
            = box->isVisible() && !box->isChecked() && box->objectName().startsWith(QLatin1String("tick:"));
        if (open)
            activate(*box);
    }
}

void WizardDriver::giveReasons()
{
    for (auto *line : m_window.findChildren<QLineEdit *>(QStringLiteral("reason"))) {
        if (line->isVisible() && line->text().isEmpty()) {
            reach(*line);
            QTest::keyClicks(line, reason);
        }
    }
}

void WizardDriver::confirm()
{
    for (const char *name : {"workerTick", "checkerTick"}) {
        auto *box = visible<QCheckBox>(QString::fromLatin1(name));
        if (box && !box->isChecked())
            activate(*box);
    }
}

bool WizardDriver::prepareStep()
{
    if (workPage().kind == PageId::Kind::Seat && !changeSeat())
        return false;
    if (m_window.pageId() != workPage())
        m_window.goTo(workPage());
    if (!settle())
        return false;
    tickChecklist();
    QCoreApplication::processEvents();
    if (!settle())
        return false;
    giveReasons();
    confirm();
    return true;
}

bool WizardDriver::reply()
{
    QString value;
    for (auto *choice : m_window.findChildren<QRadioButton *>()) {
        if (choice->isVisible() && choice->objectName().startsWith(QLatin1String("choice:"))) {
            value = choice->objectName().mid(7);
            break;
        }
    }
    const auto *question = m_window.run().asked() ? std::get_if<Question>(&*m_window.run().asked()) : nullptr;
    Prepared prepared{value, {}};
    if (question && m_answers.contains(question->key))
        prepared = m_answers[question->key];
    if (question && prepared.value.isEmpty())
        return click(QStringLiteral("askStop"));
    if (question && !click(QStringLiteral("choice:") + prepared.value))
        return false;
    const bool warning = m_window.run().asked() && std::holds_alternative<Finding>(*m_window.run().asked());
    if (warning || !prepared.reason.isEmpty())
        type(QStringLiteral("askReason"), warning ? reason : prepared.reason);
    confirm();
    return click(QStringLiteral("askReply"));
}

bool WizardDriver::waitForWork()
{
    const SessionController &run = m_window.run();
    for (;;) {
        const bool rested = QTest::qWaitFor(
            [&] { return !run.working() || (run.asked() && visible<QGroupBox>(QStringLiteral("askPanel"))); },
            kLimit);
        if (!rested)
            return fail(QStringLiteral("the work does not end: %1").arg(pageText()));
        if (!run.working())
            return true;
        if (!reply())
            return false;
    }
}

bool WizardDriver::press()
{
    const PageId page = m_window.pageId();
    if (!click(QStringLiteral("main")) || !waitForWork() || !settle())
        return false;
    const StepState state = stateOf(page.step);
    if (state == StepState::Done || state == StepState::Skipped)
        return true;
    return fail(QStringLiteral("step %1 stopped: %2").arg(page.step).arg(pageText()));
}

bool WizardDriver::carryOutStep()
{
    return prepareStep() && press();
}

bool WizardDriver::toStep(int step)
{
    const auto &view = m_window.run().view();
    for (auto next = view->session.nextStep(); next && next->value() < step;
         next = view->session.nextStep()) {
        if (!carryOutStep())
            return false;
        // The button that goes on, not a call.
        if (!click(QStringLiteral("main")))
            return false;
        QCoreApplication::processEvents();
        if (m_window.pageId() != currentPage(*view))
            return fail(QStringLiteral("the button that goes on does not lead to the next page"));
    }
    const bool doneHere = m_window.pageId() != workPage() && !m_window.page()->action().text.isEmpty();
    if (doneHere && !click(QStringLiteral("main")))
        return false;
    QCoreApplication::processEvents();
    if (workPage().kind == PageId::Kind::Seat && step <= StepNumber::kLast && !changeSeat())
        return false;
    if (m_window.pageId() != workPage())
        m_window.goTo(workPage());
    return settle();
}

bool WizardDriver::changeSeat()
{
    // Hand over, go over, look at what has come along, continue: each is one press.
    for (int press = 0; press < 4; ++press) {
        if (m_window.pageId().kind != PageId::Kind::Seat)
            m_window.goTo({PageId::Kind::Seat});
        const auto pressable = [this] {
            const auto *button = visible<QAbstractButton>(QStringLiteral("main"));
            return !m_window.run().busy() && button && button->isEnabled();
        };
        if (!QTest::qWaitFor(pressable, kLimit))
            return fail(QStringLiteral("the seat cannot be changed: %1").arg(pageText()));
        if (!click(QStringLiteral("main")))
            return false;
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([this] { return !m_window.run().busy(); }, kLimit))
            return fail(QStringLiteral("the change of seats does not end: %1").arg(pageText()));
        QCoreApplication::processEvents();
        if (m_window.pageId().kind == PageId::Kind::Step)
            return settle();
    }
    return fail(QStringLiteral("the seat was not changed: %1").arg(pageText()));
}

namespace {

QString keyTextOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    const auto *box = qobject_cast<const QGroupBox *>(widget);
    return box ? box->title() : QString();
}

} // namespace

QStringList WizardDriver::keysTakenTwice() const
{
    QHash<QString, QStringList> texts;
    for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
        const QString text = widget->isVisible() ? keyTextOf(widget) : QString();
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            texts[key.toString()].append(text);
    }
    QStringList twice;
    for (auto key = texts.cbegin(); key != texts.cend(); ++key) {
        if (key.value().size() > 1)
            twice.append(QStringLiteral("%1: %2").arg(key.key(), key.value().join(QStringLiteral(" / "))));
    }
    return twice;
}

QString WizardDriver::pageText() const
{
    return visibleText(*m_window.page());
}

} // namespace epost::test
