// SPDX-License-Identifier: MIT
#include "ui/RunProgress.h"

#include "procedure/StepTexts.h"

#include <algorithm>
#include <numeric>

namespace epost {

namespace {

/// The end checks and the papers.
constexpr int kEndMinutes = 5;

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

void RunProgress::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_minutes.clear();
    m_before = m_present = m_permille = 0;
    m_phase.clear();
    m_part = -1;
}

void RunProgress::begin(const Session &session)
{
    const std::scoped_lock lock(m_mutex);
    m_minutes = minutesOf(session);
    const auto next = session.nextStep();
    const auto end = session.finishedAt.isValid() ? m_minutes.end()
        : next                                    ? m_minutes.begin() + (next->value() - StepNumber::kFirst)
                                                  : m_minutes.end() - 1;
    m_before = std::accumulate(m_minutes.begin(), end, 0);
    m_present = 0;
    m_permille = permilleOf(m_before, m_minutes);
    m_phase.clear();
    m_part = -1;
}

void RunProgress::enterStep(StepNumber number)
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype index = number.value() - StepNumber::kFirst;
    m_before = std::accumulate(m_minutes.begin(), m_minutes.begin() + index, 0);
    m_present = m_minutes.value(index);
    m_permille = std::max(m_permille, permilleOf(m_before, m_minutes));
    m_phase.clear();
    m_part = -1;
}

void RunProgress::tell(const ProgressState &state)
{
    const std::scoped_lock lock(m_mutex);
    m_phase = state.phase;
    m_part = -1;
    if (state.total <= 0)
        return;
    // A step has several phases that each run from nothing to all: the farthest counts, and a tenth is left
    // for what is told by nobody.
    const qint64 done = std::clamp(state.done, qint64{0}, state.total);
    m_part = static_cast<int>(done * kFull / state.total);
    const double share = static_cast<double>(done) / static_cast<double>(state.total) * 0.9;
    const int begin = permilleOf(m_before, m_minutes);
    const int end = permilleOf(m_before + m_present, m_minutes);
    m_permille = std::max(m_permille, begin + static_cast<int>(share * (end - begin)));
}

RunProgress::Reading RunProgress::read() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_permille, m_part, m_phase};
}

} // namespace epost
