// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/NodeName.h"

#include <QDateTime>

namespace epost {

/// The time of another machine now, in this machine's time zone. \return Unreachable, AccessDenied
[[nodiscard]] Result<QDateTime> clockOfMachine(const NodeName &machine);

} // namespace epost
