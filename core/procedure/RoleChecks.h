// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "catalog/Catalog.h"
#include "platform/Machine.h"

namespace epost {

// Looks at how the role is set up in the cluster. Read-only; each returns at least one finding.

/// Registry keys that the cluster carries to each owner: E-Post's settings and licence keys belong to one
/// node.
[[nodiscard]] Findings checkRegistryCheckpoints(const RoleInfo &role);
/// The mail work folder lies on a disk that moves with the role.
[[nodiscard]] Findings checkWorkFolderDisk(const Machine &machine, const Catalog &catalog,
                                           const RoleInfo &role);

} // namespace epost
