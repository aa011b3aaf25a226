// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "base/Finding.h"
#include "procedure/StepNumber.h"

#include <optional>

namespace epost {

/// How a piece of work on a session ended.
struct WorkEnding {
    enum class Kind {
        Opened, ///< the session is open
        NotOpened, ///< it could not be opened or made: the findings say why
        Looked, ///< a step was looked at, nothing was changed
        StepEnded, ///< a step was carried out, or stopped: see the code
        WayBackStepEnded,
        Changed, ///< something was written into the session
        NotChanged, ///< it was refused: the findings say why
    };
    Kind kind = Kind::Opened;
    ExitCode code = ExitCode::Done;
    Findings findings;
    std::optional<StepNumber> step; ///< that was looked at or carried out
};

} // namespace epost
