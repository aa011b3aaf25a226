// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// The path without 8.3 names, with '/' or '\' as the system gives it; as it was given where the system
/// cannot tell (nothing stands there).
[[nodiscard]] QString longPath(const QString &path);
[[nodiscard]] bool isFile(const QString &path);
/// Null where it is not set. Of this process, which has the machine's.
[[nodiscard]] QString environmentVariable(const QString &name);

} // namespace epost
