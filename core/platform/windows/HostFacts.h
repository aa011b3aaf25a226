// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// The name of this machine as the cluster knows it, not the virtual one that a clustered service may see.
[[nodiscard]] NodeName nameOfThisMachine();
[[nodiscard]] HostInfo factsOfThisMachine();

} // namespace epost
