// SPDX-License-Identifier: MIT
#pragma once

#include "ui/WizardWindow.h"
#include "wizard/ProgramEnvironment.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace epost::test {

/// A rehearsed night in the real window, offscreen: what is not the test's subject is carried out through the
/// controller, with the answers of a procedure without incident.
class WizardNight {
public:
    WizardNight();
    ~WizardNight();

    /// The session of a rehearsal, open. \return whether it came to that
    [[nodiscard]] bool begin(const QString &scenario);
    /// Ticks what is due and carries the step out, at its seat. \return whether it is done
    [[nodiscard]] bool step(int number, const StepOptions &options = {});
    /// All steps from the next one to that one.
    [[nodiscard]] bool stepsTo(int last);
    /// Until nothing goes on.
    [[nodiscard]] bool idle() const;
    /// The window is destroyed, whatever goes on, and the session opened again in a new one.
    [[nodiscard]] bool reopen();
    /// Something done at the simulated machines, by the beginning of its key. \return whether it was offered
    /// and done
    [[nodiscard]] bool byHand(const QString &key) const;
    [[nodiscard]] QList<HandWork> offered() const;

    [[nodiscard]] WizardWindow &window() { return *m_window; }
    [[nodiscard]] SessionController &run() { return m_window->run(); }
    [[nodiscard]] const Session &session() const { return m_window->run().view()->session; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Where the rehearsed world lies.
    [[nodiscard]] QString world() const;

    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        Widget *found = m_window->page()->findChild<Widget *>(name);
        if (!found)
            found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget \"%s\"", qPrintable(name));
        return found;
    }
    /// The main button. \return whether it could be pressed
    [[nodiscard]] bool pressMain();
    /// Ticks both boxes of the confirmation.
    void confirm();

    bool answers = true; ///< questions are answered at once

private:
    void makeWindow();

    QTemporaryDir m_folder;
    ProgramEnvironment m_environment;
    std::unique_ptr<WizardWindow> m_window;
};

} // namespace epost::test
