// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "catalog/Catalog.h"
#include "procedure/SessionFile.h"
#include "procedure/UnattendedRun.h"

#include <functional>
#include <memory>

namespace epost {

/// All that is needed to carry a session out: the file with the right to change it, the chairs at its nodes,
/// and what the people of a rehearsal answer. Used by one thread at a time.
struct PreparedRun {
    SessionFile file;
    std::unique_ptr<Seats> seats;
    Catalog catalog;
    QList<PreparedAnswer> answers;
};

/// Makes a run ready. Called on a background thread, for it may take seconds.
/// \param problems what was found on the way; tells why where the result is an error
using RunMaker = std::function<Result<PreparedRun>(const Progress &progress, Findings &problems)>;

} // namespace epost
