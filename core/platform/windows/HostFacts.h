// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// The name of this machine as the cluster knows it, not the virtual one that a clustered service may see.
[[nodiscard]] NodeName nameOfThisMachine();
[[nodiscard]] HostInfo factsOfThisMachine();
/// As the name service knows them; empty where it does not know the machine.
[[nodiscard]] QStringList addressesByName(const NodeName &machine);

} // namespace epost
