// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// What Windows says about the Authenticode signature of a file. Without the network: no revocation list is
/// fetched, as the servers are often offline. A chain that cannot be followed here is NotChecked, not Broken.
[[nodiscard]] SignatureState signatureState(const QString &file);

} // namespace epost
