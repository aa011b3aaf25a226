// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace epost {

struct ProgressState {
    QString phase; ///< translated, present tense: what is going on
    qint64 done = 0; ///< in units of total, never falling within one operation
    qint64 total = 0; ///< 0 where the end is not known
};

/// Where work tells how far it is. Called from any thread, often from several; must be quick. May be empty.
using Progress = std::function<void(const ProgressState &)>;

inline void report(const Progress &progress, const ProgressState &state)
{
    if (progress)
        progress(state);
}

} // namespace epost
