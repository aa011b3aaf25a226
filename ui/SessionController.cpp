// SPDX-License-Identifier: MIT
#include "ui/SessionController.h"

#include "base/Logging.h"
#include "ui/ScreenOperator.h"

#include <QtConcurrent/QtConcurrentRun>

namespace epost {

namespace {

/// Often enough for the eye, seldom enough for thousands of files.
constexpr std::chrono::milliseconds kProgressInterval{80};

/// What kept a person from going on is asked about later.
void logLook(StepNumber number, const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings.atLeast(Severity::Blocker))
        codes.append(finding.code);
    logging::info(QStringLiteral("looked at step %1: %2")
                      .arg(number.value())
                      .arg(codes.isEmpty() ? QStringLiteral("free") : codes.join(QStringLiteral(", "))));
}

} // namespace

SessionController::SessionController(QObject *parent)
    : QObject(parent)
{
    m_progressTimer.setInterval(kProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &SessionController::showProgress);
}

SessionController::~SessionController()
{
    m_cancel.cancel();
    decline();
    m_work.waitForFinished();
    m_watch.waitForFinished();
}

bool SessionController::busy() const
{
    return m_activity != Activity::NoSession && m_activity != Activity::Idle;
}

bool SessionController::working() const
{
    return m_activity == Activity::Working || m_activity == Activity::Asking
        || m_activity == Activity::Stopping;
}

std::shared_ptr<Workplace> SessionController::workplace() const
{
    return m_session ? m_session->workplace : nullptr;
}

const Findings *SessionController::found(StepNumber number) const
{
    const auto look = m_looks.constFind(number.value());
    return look == m_looks.constEnd() ? nullptr : &look->findings;
}

const StepPreview *SessionController::preview(StepNumber number) const
{
    const auto look = m_looks.constFind(number.value());
    return look == m_looks.constEnd() ? nullptr : &look->preview;
}

Progress SessionController::progress()
{
    return [this](const ProgressState &state) { m_progress.tell(state); };
}

void SessionController::open(SessionMaker maker)
{
    if (busy())
        return;
    close();
    start(Activity::Opening, [this, maker = std::move(maker)](const CancelToken &) -> Outcome {
        WorkEnding ending;
        auto made = maker(progress(), ending.findings);
        if (!made) {
            ending.kind = WorkEnding::Kind::NotOpened;
            ending.code = ExitCode::Refused;
            if (!ending.findings.blocked())
                ending.findings.append(Finding::fromError(made.error(), QStringLiteral("session.refused")));
            return {ending, {}};
        }
        auto session = std::make_shared<OpenSession>(std::move(*made));
        const auto machine = session->workplace->machineAt(session->file.session().seat);
        if (!machine) {
            ending.kind = WorkEnding::Kind::NotOpened;
            ending.code = ExitCode::Refused;
            ending.findings.append(Finding::fromError(machine.error(), QStringLiteral("session.refused")));
            return {ending, {}};
        }
        m_session = session;
        return {ending, RunView::of(session->file, **machine)};
    });
}

void SessionController::close()
{
    if (busy())
        return;
    // The lock on the session goes with the old run, which may be the same session again.
    m_watch.waitForFinished();
    m_session.reset();
    m_view.reset();
    m_looks.clear();
    m_ending.reset();
    m_progress.clear();
    setActivity(Activity::NoSession);
    Q_EMIT viewChanged();
}

void SessionController::look(StepNumber number, const StepOptions &options)
{
    startAt(Activity::Looking, number, [=, this](Machine &machine, const CancelToken &cancel) -> Outcome {
        WorkEnding ending{WorkEnding::Kind::Looked, ExitCode::Done, {}, number};
        if (m_session->file.session().nextStep() == number) {
            if (auto entered = m_session->workplace->enterStep(number); !entered) {
                ending.findings.append(Finding::fromError(entered.error(), QStringLiteral("run.stopped")));
                return ending;
            }
        }
        ScreenOperator nobody(
            {}, [](const Asked &) {}, machine.clock(), cancel);
        Runner runner(m_session->file, machine, m_session->catalog, nobody, progress(), cancel);
        ending.findings = runner.check(number, options);
        return {ending, std::nullopt, runner.preview(number)};
    });
}

void SessionController::carryOut(StepNumber number, const StepOptions &options, const GivenAnswers &given)
{
    startAt(Activity::Working, number, [=, this](Machine &machine, const CancelToken &cancel) {
        m_session->workplace->expectHands(options.mode == StepMode::ByHand);
        const StepRun run = throughPerson(machine, cancel, given,
                                          [&](Runner &runner) { return runner.run(number, options); });
        m_session->workplace->expectHands(false);
        return endingOf(WorkEnding::Kind::StepEnded, run, number);
    });
}

void SessionController::stepBack(const GivenAnswers &given)
{
    startAt(Activity::Working, std::nullopt, [=, this](Machine &machine, const CancelToken &cancel) {
        const StepRun run
            = throughPerson(machine, cancel, given, [](Runner &runner) { return runWayBackStep(runner); });
        return endingOf(WorkEnding::Kind::WayBackStepEnded, run, std::nullopt);
    });
}

void SessionController::change(Change change)
{
    startAt(Activity::Changing, std::nullopt,
            [this, change = std::move(change)](Machine &machine, const CancelToken &) {
                if (auto changed = change(*m_session, machine); !changed) {
                    return WorkEnding{
                        WorkEnding::Kind::NotChanged,
                        ExitCode::Refused,
                        {Finding::fromError(changed.error(), QStringLiteral("session.refused"))},
                        std::nullopt};
                }
                return WorkEnding{WorkEnding::Kind::Changed, ExitCode::Done, {}, std::nullopt};
            });
}

WorkEnding SessionController::endingOf(WorkEnding::Kind kind, const StepRun &run,
                                       std::optional<StepNumber> step)
{
    return {kind, run.code, run.findings, step};
}

StepRun SessionController::throughPerson(Machine &machine, const CancelToken &cancel,
                                         const GivenAnswers &given,
                                         const std::function<StepRun(Runner &)> &work)
{
    const auto ask = [this](const Asked &asked) {
        QMetaObject::invokeMethod(
            this,
            [this, asked] {
                m_asked = asked;
                if (m_activity == Activity::Working)
                    setActivity(Activity::Asking);
                Q_EMIT askedChanged();
            },
            Qt::QueuedConnection);
    };
    const auto person = std::make_shared<ScreenOperator>(given, ask, machine.clock(), cancel);
    QMetaObject::invokeMethod(
        this,
        [this, person = std::weak_ptr(person)] {
            m_person = person;
            // The stop may have been asked for before there was anybody to tell.
            if (m_cancel.isCancelled())
                decline();
        },
        Qt::QueuedConnection);
    const auto awake = machine.keepAwake();
    Runner runner(m_session->file, machine, m_session->catalog, *person, progress(), cancel);
    return work(runner);
}

std::shared_ptr<ScreenOperator> SessionController::answered()
{
    if (!m_asked)
        return nullptr;
    m_asked.reset();
    if (m_activity == Activity::Asking)
        setActivity(Activity::Working);
    Q_EMIT askedChanged();
    return m_person.lock();
}

void SessionController::reply(const GivenAnswers &reply)
{
    if (const auto person = answered())
        person->reply(reply);
}

void SessionController::givePassword(const std::shared_ptr<Secret> &password)
{
    if (const auto person = answered())
        person->givePassword(std::move(*password));
}

void SessionController::decline()
{
    m_asked.reset();
    if (const auto person = m_person.lock())
        person->decline();
    Q_EMIT askedChanged();
}

void SessionController::requestStop()
{
    if (m_activity != Activity::Working && m_activity != Activity::Asking)
        return;
    m_cancel.cancel();
    setActivity(Activity::Stopping);
    decline();
}

void SessionController::observe()
{
    if (!m_session || !m_view || m_watch.isRunning())
        return;
    m_watch = QtConcurrent::run([this, workplace = m_session->workplace, session = m_view->session] {
        const auto machine = workplace->machineAt(session.seat);
        if (!machine)
            return;
        auto seen = ClusterView::of(**machine, session);
        const QDateTime now = (*machine)->clock().now();
        QMetaObject::invokeMethod(
            this,
            [this, run = session.runId, now,
             cluster = seen ? std::optional(std::move(*seen)) : std::nullopt] {
                if (!m_view || m_view->session.runId != run)
                    return;
                m_view->cluster = cluster;
                m_view->now = now;
                Q_EMIT viewChanged();
            },
            Qt::QueuedConnection);
    });
}

void SessionController::startAt(Activity activity, std::optional<StepNumber> step, Piece piece)
{
    if (busy() || !m_session)
        return;
    // What was seen before is no longer true once something is done.
    if (activity != Activity::Looking)
        m_looks.clear();
    m_progress.begin(m_session->file.session());
    if (step)
        m_progress.enterStep(*step);
    if (m_view && activity == Activity::Working) {
        m_view->working = step;
        Q_EMIT viewChanged();
    }
    start(activity, [this, piece = std::move(piece)](const CancelToken &cancel) -> Outcome {
        const NodeName seat = m_session->file.session().seat;
        const auto machine = m_session->workplace->machineAt(seat);
        if (!machine) {
            return WorkEnding{WorkEnding::Kind::NotChanged,
                              ExitCode::NeedsPerson,
                              {Finding::fromError(machine.error(), QStringLiteral("run.stopped"))},
                              std::nullopt};
        }
        Outcome outcome = piece(**machine, cancel);
        // After a power cut the machine is another one. Where the seat was handed over, this program still
        // stands at the one before, in a rehearsal too.
        const auto after = m_session->workplace->machineAt(seat);
        if (after)
            outcome.view = RunView::of(m_session->file, **after);
        return outcome;
    });
}

void SessionController::start(Activity activity, Work work)
{
    m_cancel = CancelToken();
    m_ending.reset();
    m_asked.reset();
    setActivity(activity);
    m_progressTimer.start();
    m_work = QtConcurrent::run([this, work = std::move(work), cancel = m_cancel] {
        const Outcome outcome = work(cancel);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void SessionController::finish(const Outcome &outcome)
{
    m_work.waitForFinished();
    m_progressTimer.stop();
    m_asked.reset();
    if (outcome.view)
        m_view = outcome.view;
    else if (m_view)
        m_view->working.reset();
    m_ending = outcome.ending;
    if (m_ending->kind == WorkEnding::Kind::Looked && m_ending->step) {
        m_looks[m_ending->step->value()] = {m_ending->findings, outcome.preview};
        logLook(*m_ending->step, m_ending->findings);
    }
    if (m_view)
        m_progress.begin(m_view->session);
    // All of it is true before anybody hears of any of it.
    m_activity = m_session ? Activity::Idle : Activity::NoSession;
    showProgress();
    Q_EMIT activityChanged();
    Q_EMIT viewChanged();
    Q_EMIT askedChanged();
    // Of this work, even where a listener has begun another by now.
    Q_EMIT ended(outcome.ending);
}

void SessionController::setActivity(Activity activity)
{
    m_activity = activity;
    showProgress();
    Q_EMIT activityChanged();
}

void SessionController::showProgress()
{
    Q_EMIT progressed(m_progress.read());
}

} // namespace epost
