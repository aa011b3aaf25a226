// SPDX-License-Identifier: MIT
#include "cli/ProgressLine.h"

#include "common/Terminal.h"
#include "report/DisplayWidth.h"

#include <algorithm>

namespace epost {

namespace {

constexpr QLatin1String kToLineStart("\r");
constexpr QLatin1String kClearRest("\x1b[K");

QString bar(qint64 done, qint64 total)
{
    constexpr int kWidth = 24;
    const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    const int filled = static_cast<int>(share * kWidth);
    return QStringLiteral("[%1%2] %3%  ")
        .arg(QString(filled, QLatin1Char('#')), QString(kWidth - filled, QLatin1Char('.')))
        .arg(static_cast<int>(share * 100), 3);
}

} // namespace

void ProgressLine::show(const ProgressState &state)
{
    constexpr std::chrono::milliseconds kInterval{100};
    const std::scoped_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_visible && state.phase == m_phase && now - m_drawnAt < kInterval)
        return;
    m_phase = state.phase;
    m_drawnAt = now;
    m_visible = true;
    const QString text = (state.total > 0 ? bar(state.done, state.total) : QString()) + state.phase;
    // One column stays free: many terminals wrap as soon as the last one is written.
    terminal::write(terminal::Stream::Error,
                    kToLineStart + wrapped(text, terminal::columns() - 1).first() + kClearRest);
}

void ProgressLine::clear()
{
    const std::scoped_lock lock(m_mutex);
    if (m_visible)
        terminal::write(terminal::Stream::Error, kToLineStart + QString(kClearRest));
    m_visible = false;
}

} // namespace epost
