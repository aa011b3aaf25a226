// SPDX-License-Identifier: MIT
#pragma once

#include "ui/WizardWindow.h"

#include <QHash>
#include <QString>

class QAbstractButton;

namespace epost::test {

/// A person at the wizard: finds the widgets by their names, and ticks, types and clicks what he would. Waits
/// for what goes on in the background. Where something stops, problem() says what was seen.
class WizardDriver {
public:
    /// Generous: a busy machine under a sanitizer is slow, and a test that waits has not failed.
    static constexpr int kLimit = 120'000;

    /// \param window shown; outlives the driver
    explicit WizardDriver(WizardWindow &window)
        : m_window(window)
    {
    }

    virtual ~WizardDriver() = default;

    /// Begins a rehearsal and its session as planned. \return whether a session is open
    bool begin(const QString &scenario);
    /// The current step: ticks, gives reasons, confirms, presses the button, answers. \return whether the
    /// step is done or skipped
    bool carryOutStep();
    /// As carryOutStep(), without the last click.
    bool prepareStep();
    /// Presses the main button and answers what is asked, until nothing goes on. \return whether the step is
    /// done or skipped
    bool press();
    /// Carries out every step before \a step and goes there; 14: all of them.
    bool toStep(int step);
    /// Goes over to the other node. Where its page has nothing to press, the seat is passed on beside it.
    bool changeSeat();
    /// Until nothing goes on and, on the page of the present step, that was looked at.
    bool settle();
    /// Until nothing goes on, answering what is asked.
    bool waitForWork();

    /// What is answered instead of the first choice. \param value empty: the work is stopped there
    void answer(const QString &question, const QString &value, const QString &reason = {});
    QString reason = QStringLiteral("known and agreed");

    /// Everything that can be read on the page now, in reading order.
    [[nodiscard]] QString pageText() const;
    /// Access keys that more than one visible widget of the window takes, each with their texts.
    [[nodiscard]] QStringList keysTakenTwice() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] StepState stateOf(int step) const;
    /// The page on which the work goes on.
    [[nodiscard]] PageId workPage() const;
    /// The visible widget of that name on the page or the window; null where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *visible(const QString &name) const
    {
        for (Widget *widget : m_window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Clicks a visible, enabled button. \return whether there was one
    bool click(const QString &name);
    void type(const QString &name, const QString &text);

protected:
    /// How the person presses, ticks or chooses.
    virtual void activate(QAbstractButton &button);
    /// How he comes to a field before he types.
    virtual void reach(QWidget &field);
    [[nodiscard]] WizardWindow &window() const { return m_window; }

private:
    struct Prepared {
        QString value;
        QString reason;
    };
    [[nodiscard]] bool fail(const QString &problem);
    void tickChecklist();
    void giveReasons();
    void confirm();
    /// Answers what the panel asks. \return whether it could be answered
    bool reply();

    WizardWindow &m_window;
    QHash<QString, Prepared> m_answers;
    QString m_problem;
};

} // namespace epost::test
