// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"

#include <QString>

#include <chrono>
#include <mutex>

namespace epost {

/// The last line of the terminal, on standard error, while work goes on: a bar, a share and what is being
/// done. Drawn at most ten times a second. Thread-safe.
class ProgressLine {
public:
    void show(const ProgressState &state);
    /// Takes the line away again, so that text can be written in its place.
    void clear();

private:
    std::mutex m_mutex; ///< guards what follows
    QString m_phase;
    std::chrono::steady_clock::time_point m_drawnAt;
    bool m_visible = false;
};

} // namespace epost
