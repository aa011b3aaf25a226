// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// The form of an absolute path (with either separator) that Windows takes without a limit of 260 characters
/// and without an interpretation of its own: \\?\C:\folder or \\?\UNC\server\share\folder. Windows only.
[[nodiscard]] QString verbatimPath(const QString &path);

} // namespace epost
