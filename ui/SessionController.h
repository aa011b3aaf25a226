// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Runner.h"
#include "ui/Asked.h"
#include "ui/OpenSession.h"
#include "ui/RunProgress.h"
#include "ui/RunView.h"
#include "ui/WorkEnding.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace epost {

class ScreenOperator;

/// One session, worked on in a background thread, one piece of work at a time, and told to whoever shows it.
/// Lives on the thread that shows; signals come there. The session on disk is whole at every moment:
/// destroyed while it works, it asks for a stop and waits for the next safe point.
class SessionController : public QObject {
    Q_OBJECT

public:
    enum class Activity {
        NoSession,
        Idle,
        Opening,
        Looking, ///< reads only
        Changing, ///< writes a mark, a note or a decision into the session
        Working, ///< a step, or a step of a way back
        Asking, ///< the same, and it waits for an answer
        Stopping, ///< a stop was asked for and has not been reached
    };
    /// Writes something into the session; called on the working thread.
    using Change = std::function<Result<>(OpenSession &session, Machine &machine)>;

    explicit SessionController(QObject *parent = nullptr);
    ~SessionController() override;

    [[nodiscard]] Activity activity() const { return m_activity; }
    /// Whether a thread is at work; nothing else can be begun meanwhile.
    [[nodiscard]] bool busy() const;
    /// Whether what goes on changes a machine.
    [[nodiscard]] bool working() const;
    /// The session as last seen; nothing where none is open.
    [[nodiscard]] const std::optional<RunView> &view() const { return m_view; }
    /// Null where no session is open.
    [[nodiscard]] const Catalog *catalog() const { return m_session ? &m_session->catalog : nullptr; }
    [[nodiscard]] std::shared_ptr<Workplace> workplace() const;
    /// What the last look at that step found; null where nobody has looked since the last change.
    [[nodiscard]] const Findings *found(StepNumber number) const;
    /// What that look saw beside its findings; null like found().
    [[nodiscard]] const StepPreview *preview(StepNumber number) const;
    [[nodiscard]] const std::optional<WorkEnding> &lastEnding() const { return m_ending; }
    /// What the work waits for; nothing unless Asking.
    [[nodiscard]] const std::optional<Asked> &asked() const { return m_asked; }

    // Each of them begins a piece of work; ignored while another is going on.

    /// Lets go of the present session and opens another one.
    void open(SessionMaker maker);
    /// Lets go of the session, which keeps everything. Another plan can be made then.
    void close();
    /// What the step finds now. Read-only, repeatable.
    void look(StepNumber number, const StepOptions &options = {});
    void carryOut(StepNumber number, const StepOptions &options, const GivenAnswers &given);
    /// The next step of the open way back.
    void stepBack(const GivenAnswers &given);
    void change(Change change);

    /// To what asked() says.
    void reply(const GivenAnswers &reply);
    /// The same, where a password is asked for. reply() with nothing goes on without.
    /// \param password taken out of it
    void givePassword(const std::shared_ptr<Secret> &password);
    /// Stop here instead of answering.
    void decline();
    /// Stops at the next safe point.
    void requestStop();
    /// Looks at the cluster again, beside any work. Ignored while it is being looked at.
    void observe();

Q_SIGNALS:
    void activityChanged();
    /// view() has changed.
    void viewChanged();
    void askedChanged();
    /// Told again and again while something goes on.
    void progressed(const epost::RunProgress::Reading &reading);
    void ended(const epost::WorkEnding &ending);

private:
    struct Outcome {
        // NOLINTNEXTLINE(google-explicit-constructor): most work ends with nothing but its ending
        Outcome(WorkEnding how, std::optional<RunView> seen = {}, StepPreview things = {})
            : ending(std::move(how))
            , view(std::move(seen))
            , preview(std::move(things))
        {
        }
        WorkEnding ending;
        std::optional<RunView> view;
        StepPreview preview; ///< of a look
    };
    using Work = std::function<Outcome(const CancelToken &)>;
    using Piece = std::function<Outcome(Machine &, const CancelToken &)>;
    /// What was found and seen, told from the thread that looks to the one that shows.
    struct Look {
        Findings findings;
        StepPreview preview;
    };

    void start(Activity activity, Work work);
    /// A piece of work on the open session, at its seat, with a look at everything afterwards.
    void startAt(Activity activity, std::optional<StepNumber> step, Piece piece);
    void finish(const Outcome &outcome);
    void setActivity(Activity activity);
    /// Takes the question away. \return who waits for its answer; null where nobody does
    [[nodiscard]] std::shared_ptr<ScreenOperator> answered();
    void showProgress();
    [[nodiscard]] Progress progress();
    [[nodiscard]] static WorkEnding endingOf(WorkEnding::Kind kind, const StepRun &run,
                                             std::optional<StepNumber> step);
    /// The run through the person at the screen; on the working thread.
    [[nodiscard]] StepRun throughPerson(Machine &machine, const CancelToken &cancel,
                                        const GivenAnswers &given,
                                        const std::function<StepRun(Runner &)> &work);

    Activity m_activity = Activity::NoSession;
    std::shared_ptr<OpenSession> m_session; ///< belongs to the working thread while there is one
    std::optional<RunView> m_view;
    std::optional<WorkEnding> m_ending;
    std::optional<Asked> m_asked;
    QHash<int, Look> m_looks; ///< by step number
    RunProgress m_progress;
    QTimer m_progressTimer;
    CancelToken m_cancel;
    QFuture<void> m_work;
    QFuture<void> m_watch;
    std::weak_ptr<ScreenOperator> m_person; ///< the one who may be waiting
};

} // namespace epost
