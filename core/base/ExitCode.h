// SPDX-License-Identifier: MIT
#pragma once

namespace epost {

/// How every run of both programs ends. A contract: other programs are written against it.
enum class ExitCode {
    Done = 0, ///< also: nothing to do, already applied
    Internal = 1, ///< our own mistake
    Usage = 2, ///< the command line itself is wrong
    Refused = 3, ///< nothing was changed
    RolledBack = 4, ///< failed; everything is as before
    Interrupted = 5, ///< resume or rollback is needed
    NeedsPerson = 6, ///< the procedure stopped at a step and a person decides
};

} // namespace epost
