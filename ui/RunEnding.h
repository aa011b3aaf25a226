// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "base/Finding.h"
#include "procedure/StepNumber.h"

#include <optional>

namespace epost {

/// How a piece of work on a run ended.
struct RunEnding {
    enum class Kind {
        Prepared, ///< the run is ready to begin or to go on
        NotPrepared, ///< it could not even begin: the findings say why
        Finished, ///< all steps and the end checks
        Paused, ///< as asked, between two steps; nothing is wrong
        Stopped, ///< at a step, and a person decides
        TakenBack, ///< the way back has ended
    };
    Kind kind = Kind::Prepared;
    ExitCode code = ExitCode::Done;
    Findings findings; ///< of the place where it stopped
    std::optional<StepNumber> stoppedAt;
    QString report; ///< path of the HTML report; empty where there is none
};

} // namespace epost
