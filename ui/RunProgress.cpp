// SPDX-License-Identifier: MIT
#include "ui/RunProgress.h"

#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace epost {

namespace {

/// The end checks and the papers.
constexpr int kEndMinutes = 5;
constexpr int kWayBackStepMinutes = 5;

/// Permille of a step that its counted work can reach: the rest is for what is told by nobody.
constexpr int kMostOfStep = 950;
/// Permille of what is left of the step that one stretch of it takes: another may follow.
constexpr int kShareOfStretch = 650;

/// An estimate is sound after so many milliseconds, and with such a part (one in ...) done.
constexpr qint64 kSoundAfter = 4'000;
constexpr qint64 kSoundShare = 10;

/// The way back that was begun last, open or ended; nothing where the procedure goes forward.
const WayBackRecord *lastWayBack(const Session &session)
{
    return session.takenBack() ? &session.waysBack.last() : session.openWayBack();
}

/// Of equal steps: nobody has planned more than the whole.
QList<int> minutesOf(const WayBackRecord &wayBack)
{
    QList<int> minutes(static_cast<qsizetype>(wayBackOf(wayBack.id).steps.size()), kWayBackStepMinutes);
    minutes.append(kEndMinutes);
    return minutes;
}

qsizetype doneOf(const WayBackRecord &wayBack)
{
    return std::count_if(wayBack.steps.begin(), wayBack.steps.end(),
                         [](const StepRecord &step) { return step.state == StepState::Done; });
}

qsizetype doneOf(const Session &session)
{
    const auto next = session.nextStep();
    return next ? next->value() - StepNumber::kFirst : qsizetype(kProcedure.size());
}

QList<int> minutesOf(const Session &session)
{
    QList<int> minutes;
    for (const StepSpec &spec : kProcedure) {
        const qsizetype index = spec.number.value() - StepNumber::kFirst;
        minutes.append(std::max(1, session.plan.stepMinutes.value(index, stepMinutes(spec.kind))));
    }
    minutes.append(kEndMinutes);
    return minutes;
}

int permilleOf(qint64 part, const QList<int> &minutes)
{
    const qint64 whole = std::accumulate(minutes.begin(), minutes.end(), qint64{0});
    return whole > 0 ? static_cast<int>(part * RunProgress::kFull / whole) : 0;
}

} // namespace

RunProgress::RunProgress(Stopwatch stopwatch)
    : m_stopwatch(std::move(stopwatch))
{
}

void RunProgress::forgetStep()
{
    m_phase.clear();
    m_step = -1;
    m_waits = false;
    m_left = -1;
    m_stretch = {};
}

void RunProgress::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_minutes.clear();
    m_before = m_present = m_permille = 0;
    forgetStep();
}

void RunProgress::begin(const Session &session)
{
    const std::scoped_lock lock(m_mutex);
    const WayBackRecord *wayBack = lastWayBack(session);
    m_minutes = wayBack ? minutesOf(*wayBack) : minutesOf(session);
    const qsizetype done = wayBack ? doneOf(*wayBack) : doneOf(session);
    const auto end = session.finishedAt.isValid() ? m_minutes.end() : m_minutes.begin() + done;
    m_before = std::accumulate(m_minutes.begin(), end, 0);
    m_present = 0;
    m_permille = permilleOf(m_before, m_minutes);
    forgetStep();
}

void RunProgress::enterStep(StepNumber number)
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype index = number.value() - StepNumber::kFirst;
    m_before = std::accumulate(m_minutes.begin(), m_minutes.begin() + index, 0);
    m_present = m_minutes.value(index);
    m_permille = std::max(m_permille, permilleOf(m_before, m_minutes));
    forgetStep();
}

void RunProgress::tell(const ProgressState &state)
{
    const std::scoped_lock lock(m_mutex);
    m_phase = state.phase;
    m_told = m_stopwatch();
    m_left = state.leftMs;
    // Of a wait passes time, and nothing is done: its limit says nothing of the step's work.
    m_waits = state.leftMs >= 0;
    if (!m_waits && state.total > 0)
        tellWork(state);
}

void RunProgress::tellWork(const ProgressState &state)
{
    const qint64 done = std::clamp(state.done, qint64{0}, state.total);
    // Less than before under another name: what goes on has begun anew.
    if (m_stretch.total <= 0 || (m_stretch.phase != state.phase && done < m_stretch.done))
        m_stretch = {state.phase, m_told, done, done, state.total, std::max(m_step, 0)};
    m_stretch.phase = state.phase;
    m_stretch.done = done;
    m_stretch.total = state.total;
    m_left = leftOf(m_stretch);
    const qint64 span = (kMostOfStep - m_stretch.from) * kShareOfStretch / kFull;
    m_step = std::max(m_step, m_stretch.from + static_cast<int>(span * done / state.total));
    const int begin = permilleOf(m_before, m_minutes);
    const int end = permilleOf(m_before + m_present, m_minutes);
    m_permille = std::max(m_permille, begin + (end - begin) * m_step / kFull);
}

qint64 RunProgress::leftOf(const Stretch &stretch) const
{
    const qint64 passed = m_told - stretch.begun;
    const qint64 done = stretch.done - stretch.first;
    if (passed < kSoundAfter || done * kSoundShare < stretch.total)
        return -1;
    const double rate = static_cast<double>(done) / static_cast<double>(passed);
    return static_cast<qint64>(static_cast<double>(stretch.total - stretch.done) / rate);
}

RunProgress::Reading RunProgress::read() const
{
    const std::scoped_lock lock(m_mutex);
    const qint64 left = m_left < 0 ? -1 : std::max<qint64>(0, m_left - (m_stopwatch() - m_told));
    return {m_permille, m_step, m_waits, left, m_phase};
}

RunProgress::Stopwatch RunProgress::steadyStopwatch()
{
    return [] {
        using namespace std::chrono;
        return qint64{duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()};
    };
}

} // namespace epost
