// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

namespace epost {

/// What the cluster refuses, in words that say what to do.
/// \param code as the cluster function told it
/// \param subject the node, role or resource concerned; may be empty
[[nodiscard]] Error clusterError(unsigned long code, const QString &subject);

} // namespace epost
