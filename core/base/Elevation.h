// SPDX-License-Identifier: MIT
#pragma once

namespace epost {

/// Whether this process really has the rights of an administrator (root elsewhere). With UAC switched off,
/// "Run as administrator" silently raises nothing, so only the token tells (CheckTokenMembership).
[[nodiscard]] bool isElevated();

} // namespace epost
