// SPDX-License-Identifier: MIT
#include "ui/RunController.h"

#include "report/Report.h"
#include "ui/WatchedSeats.h"

#include <QtConcurrent/QtConcurrentRun>

namespace epost {

namespace {

/// Often enough for the eye, seldom enough for thousands of files.
constexpr std::chrono::milliseconds kProgressInterval{80};

/// Writes the report in all its forms beside the session. \return the path of the one to look at
QString writeReports(const PreparedRun &run, const QDateTime &now, Findings &findings)
{
    const ReportModel model = ReportModel::fromSession(run.file.session(), run.catalog, now);
    const QString base = run.file.folder() + QStringLiteral("/report.");
    for (const auto &suffix :
         {QStringLiteral("html"), QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("json")}) {
        if (auto written = Report::write(model, base + suffix); !written) {
            findings.append(Finding::fromError(written.error(), QStringLiteral("report.not-written")));
            return {};
        }
    }
    return base + QStringLiteral("html");
}

} // namespace

RunController::RunController(QObject *parent)
    : QObject(parent)
{
    m_progressTimer.setInterval(kProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &RunController::showProgress);
}

RunController::~RunController()
{
    m_cancel.cancel();
    m_work.waitForFinished();
}

bool RunController::busy() const
{
    return m_state == State::Preparing || m_state == State::Working || m_state == State::Stopping;
}

void RunController::prepare(RunMaker maker)
{
    if (busy())
        return;
    // The lock on the session goes with the old run, which may be the same session again.
    m_run.reset();
    m_view.reset();
    Q_EMIT viewChanged();
    m_progress.clear();
    start(State::Preparing, [this, maker = std::move(maker)](const CancelToken &) -> Outcome {
        Findings problems;
        auto made = maker([this](const ProgressState &state) { m_progress.tell(state); }, problems);
        if (!made) {
            if (!problems.blocked())
                problems.append(Finding::fromError(made.error(), QStringLiteral("session.refused")));
            return {{RunEnding::Kind::NotPrepared, ExitCode::Refused, problems, {}, {}}, {}};
        }
        m_run = std::make_shared<PreparedRun>(std::move(*made));
        return {{RunEnding::Kind::Prepared, ExitCode::Done, problems, {}, {}},
                RunView::of(m_run->file, *m_run->seats)};
    });
}

void RunController::carryOut(StepNumber last)
{
    if (busy() || !m_run)
        return;
    m_progress.begin(m_run->file.session());
    start(State::Working,
          [this, run = m_run, last](const CancelToken &cancel) { return carryOutOn(*run, last, cancel); });
}

void RunController::goBack()
{
    if (busy() || !m_run)
        return;
    m_progress.begin(m_run->file.session());
    start(State::Working, [this, run = m_run](const CancelToken &cancel) { return goBackOn(*run, cancel); });
}

void RunController::requestStop()
{
    if (m_state != State::Working)
        return;
    m_cancel.cancel();
    setState(State::Stopping);
}

RunController::Outcome RunController::unreachable(const PreparedRun &run, const Error &error)
{
    return {{RunEnding::Kind::Stopped,
             ExitCode::NeedsPerson,
             {Finding::fromError(error, QStringLiteral("run.stopped"))},
             {},
             {}},
            RunView::ofSession(run.file.session(), run.file.path())};
}

// Whoever comes to a run sits down at machines that are on: after a power cut somebody has seen to that.

RunController::Outcome RunController::carryOutOn(PreparedRun &run, StepNumber last, const CancelToken &cancel)
{
    if (auto restarted = run.seats->restart(); !restarted)
        return unreachable(run, restarted.error());
    RunEnding ending;
    WatchedSeats seats(*run.seats, last, cancel, [&](StepNumber number) {
        m_progress.enterStep(number);
        tellView(RunView::of(run.file, *run.seats, number));
    });
    UnattendedRun procedure(run.file, seats, run.catalog, run.answers);
    const UnattendedRun::Ending reached = procedure.run(
        AtTrouble::Stop, [this](const ProgressState &state) { m_progress.tell(state); }, cancel);
    ending.code = reached.code;
    ending.stoppedAt = reached.stoppedAt;
    if (seats.heldBack()) {
        ending.kind = RunEnding::Kind::Paused;
    } else {
        ending.kind = reached.code == ExitCode::Done ? RunEnding::Kind::Finished : RunEnding::Kind::Stopped;
        ending.findings = reached.findings;
    }
    RunView view = RunView::of(run.file, *run.seats);
    ending.report = writeReports(run, view.now, ending.findings);
    return {ending, view};
}

RunController::Outcome RunController::goBackOn(PreparedRun &run, const CancelToken &cancel)
{
    if (auto restarted = run.seats->restart(); !restarted)
        return unreachable(run, restarted.error());
    UnattendedRun procedure(run.file, *run.seats, run.catalog, run.answers);
    const UnattendedRun::Ending reached
        = procedure.goBack([this](const ProgressState &state) { m_progress.tell(state); }, cancel);
    RunEnding ending;
    ending.kind
        = reached.code == ExitCode::RolledBack ? RunEnding::Kind::TakenBack : RunEnding::Kind::Stopped;
    ending.code = reached.code;
    ending.findings = reached.findings;
    RunView view = RunView::of(run.file, *run.seats);
    ending.report = writeReports(run, view.now, ending.findings);
    return {ending, view};
}

void RunController::start(State state, Work work)
{
    m_cancel = CancelToken();
    m_ending.reset();
    setState(state);
    m_progressTimer.start();
    m_work = QtConcurrent::run([this, work = std::move(work), cancel = m_cancel] {
        const Outcome outcome = work(cancel);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void RunController::tellView(const RunView &view)
{
    QMetaObject::invokeMethod(
        this,
        [this, view] {
            m_view = view;
            Q_EMIT viewChanged();
        },
        Qt::QueuedConnection);
}

void RunController::finish(const Outcome &outcome)
{
    m_work.waitForFinished();
    m_progressTimer.stop();
    m_view = outcome.view;
    m_ending = outcome.ending;
    if (m_view)
        m_progress.begin(m_view->session);
    Q_EMIT viewChanged();
    setState(m_run ? State::Ready : State::Empty);
    Q_EMIT ended(*m_ending);
}

void RunController::setState(State state)
{
    m_state = state;
    showProgress();
    Q_EMIT stateChanged();
}

void RunController::showProgress()
{
    const RunProgress::Reading reading = m_progress.read();
    Q_EMIT progressed(reading.permille, reading.phase);
}

} // namespace epost
