// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// Entries of level "critical" and "error" in the logs System, Application and
/// FailoverClustering/Operational, the newest first, at most 100. A log that this machine does not have is
/// left out. \return Unsupported or AccessDenied where not one log could be read
[[nodiscard]] Result<QList<LoggedError>> eventLogErrorsSince(const QDateTime &time);

} // namespace epost
