// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "catalog/Catalog.h"
#include "procedure/SessionFile.h"
#include "ui/Workplace.h"

#include <functional>
#include <memory>

namespace epost {

/// A session with the right to change it, and the place at which its work goes on. Used by one thread at a
/// time, but for the workplace.
struct OpenSession {
    SessionFile file;
    Catalog catalog;
    std::shared_ptr<Workplace> workplace;
};

/// Opens or makes a session. Called on a background thread, for it may take seconds.
/// \param problems what was found on the way; tells why where the result is an error
using SessionMaker = std::function<Result<OpenSession>(const Progress &progress, Findings &problems)>;

} // namespace epost
