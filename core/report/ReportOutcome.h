// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace epost {

/// How the run stands when the report is made.
struct ReportOutcome {
    enum class Kind {
        NotBegun,
        Interrupted, ///< steps remain; nothing failed
        Stopped, ///< a step failed and needs a person
        StepsEnded, ///< 手順1～13終了。終了前確認が残っています
        Finished, ///< the end checks too
        GoingBack, ///< a way back was begun and is not finished
        TakenBack, ///< 切り戻し done: the update is not in place
    };
    Kind kind = Kind::NotBegun;
    std::optional<StepNumber> step; ///< at which it stands; nothing when all have ended
    QString sentence; ///< the overall result
    QString situation; ///< which nodes carry the update, and whether that is as planned

    [[nodiscard]] static ReportOutcome of(const Session &session);
};

/// Stable English key: "not-begun", "interrupted", "stopped", "steps-ended", "finished", "going-back",
/// "taken-back".
[[nodiscard]] QString outcomeKey(ReportOutcome::Kind kind);

} // namespace epost
