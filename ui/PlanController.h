// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "procedure/PlanTrial.h"
#include "ui/WizardEnvironment.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace epost {

/// The plan of a session that does not exist yet: what the machine tells, what the person chooses, and what
/// both would lead to. Looks at machine and packages in the background; changes nothing anywhere. What is
/// asked for later cancels what was asked for before, and results that come too late are dropped. Lives on
/// the thread that shows, and never waits there, but for its end.
class PlanController : public QObject {
    Q_OBJECT

public:
    using Use = SessionPackage::Use;

    explicit PlanController(WizardEnvironment &environment, QObject *parent = nullptr);
    ~PlanController() override;

    /// Whether anything that can be asked below is still being found out.
    [[nodiscard]] bool busy() const
    {
        return m_observation.running || m_tryingOut.running || m_delay.isActive();
    }
    /// Nothing before begin…() has succeeded.
    [[nodiscard]] const std::optional<Beginning> &beginning() const { return m_beginning; }
    /// Whether the machine is one of a rehearsal.
    [[nodiscard]] bool isRehearsal() const;
    /// What the machine tells; nothing before it was looked at.
    [[nodiscard]] const std::optional<Readiness> &readiness() const { return m_readiness; }
    /// The installed folders of readiness(), in its order, as an administrator of the machine writes them.
    [[nodiscard]] const QStringList &installsShown() const { return m_installsShown; }
    /// Why beginning() or readiness() is not there.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// What the person has chosen so far, the suggestions at first.
    [[nodiscard]] const SessionChoices &choices() const { return m_choices; }
    /// Whether the person has chosen anything since begin…(): that would be lost with the window.
    [[nodiscard]] bool chosen() const { return m_chosen; }
    /// What the choices lead to. Of earlier choices while busy(); nothing before the first trial has ended.
    [[nodiscard]] const std::optional<PlanTrial> &trial() const { return m_trial; }
    /// Why the site file that was chosen last is not used.
    [[nodiscard]] const std::optional<Error> &siteProblem() const { return m_siteProblem; }
    /// Of the file that maker() makes.
    [[nodiscard]] QString sessionPath() const { return m_beginning ? m_beginning->sessionPath : QString(); }

    /// On this computer.
    void beginHere(const QString &siteFile);
    void beginRehearsal(const QString &scenario);
    /// Looks at the machine again, and tries the plan again.
    void observe();
    /// Takes the choices as they are and tries them. Ignored before there is a beginning.
    void choose(const SessionChoices &choices);
    /// The settings of that file from now on; empty: those of the program. Before there is a beginning it is
    /// kept for it.
    void useSite(const QString &siteFile);
    /// The one that was chosen last and can be used, for whatever begins next.
    [[nodiscard]] const QString &siteFile() const { return m_siteFile; }
    void setSessionPath(const QString &path);

    /// Makes the session from the choices; refuses where the trial of that moment does. For
    /// SessionController::open().
    [[nodiscard]] SessionMaker maker() const;

Q_SIGNALS:
    /// Anything that can be asked above has changed.
    void changed();

private:
    /// Work of one kind; there is one that counts.
    struct Job {
        CancelToken cancel;
        bool running = false;
    };
    using Take = std::function<void()>; ///< on the thread that shows
    using Work = std::function<Take(const CancelToken &)>;

    void begin(std::function<Result<Beginning>()> from);
    void run(Job &job, Work work);
    static void drop(Job &job);
    void tryOut();
    void takeReadiness(const Readiness &seen, const QStringList &installsShown);

    WizardEnvironment &m_environment;
    Job m_observation;
    Job m_tryingOut;
    QTimer m_delay; ///< typing is over when nothing was typed for so long
    std::optional<Beginning> m_beginning;
    std::optional<Readiness> m_readiness;
    QStringList m_installsShown;
    std::optional<Error> m_problem;
    std::optional<Error> m_siteProblem;
    QString m_siteFile;
    SessionChoices m_choices;
    bool m_chosen = false;
    bool m_webChosen = false; ///< by the person, not from what the machine tells
    std::optional<PlanTrial> m_trial;
    QThreadPool m_pool; ///< one thing at a time; ended before anything above
};

} // namespace epost
