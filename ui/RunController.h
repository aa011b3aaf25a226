// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PreparedRun.h"
#include "ui/RunEnding.h"
#include "ui/RunProgress.h"
#include "ui/RunView.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace epost {

/// Makes a run ready and carries it out on a background thread, one piece of work at a time, and tells what
/// becomes of it. Lives on the thread that shows; signals come there. The session on disk is always whole:
/// destroyed while it works, it asks for a stop and waits for the next safe point.
class RunController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< no run
        Preparing,
        Ready, ///< to begin, to go on, or ended
        Working,
        Stopping, ///< a stop was asked for and has not been reached
    };

    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Whether a thread is at work.
    [[nodiscard]] bool busy() const;
    /// The run as last seen; nothing where there is none.
    [[nodiscard]] const std::optional<RunView> &view() const { return m_view; }
    /// How the last piece of work ended; nothing before the first.
    [[nodiscard]] const std::optional<RunEnding> &lastEnding() const { return m_ending; }

    // Each of them begins a piece of work; ignored while another is going on.

    /// Lets go of the present run and makes another one ready.
    void prepare(RunMaker maker);
    /// From the next step that is open to \a last, or to where it stops.
    void carryOut(StepNumber last);
    /// The way back that applies, to its end.
    void goBack();

    /// Stops at the next safe point.
    void requestStop();

Q_SIGNALS:
    void stateChanged();
    /// view() has changed.
    void viewChanged();
    void progressed(int permille, const QString &phase);
    void ended(const epost::RunEnding &ending);

private:
    struct Outcome {
        RunEnding ending;
        std::optional<RunView> view;
    };
    using Work = std::function<Outcome(const CancelToken &)>;

    void start(State state, Work work);
    void finish(const Outcome &outcome);
    void setState(State state);
    void showProgress();
    /// Called on the working thread.
    void tellView(const RunView &view);
    [[nodiscard]] static Outcome unreachable(const PreparedRun &run, const Error &error);
    [[nodiscard]] Outcome carryOutOn(PreparedRun &run, StepNumber last, const CancelToken &cancel);
    [[nodiscard]] Outcome goBackOn(PreparedRun &run, const CancelToken &cancel);

    State m_state = State::Empty;
    std::shared_ptr<PreparedRun> m_run; ///< belongs to the working thread while there is one
    std::optional<RunView> m_view;
    std::optional<RunEnding> m_ending;
    RunProgress m_progress;
    QTimer m_progressTimer;
    CancelToken m_cancel;
    QFuture<void> m_work;
};

} // namespace epost
