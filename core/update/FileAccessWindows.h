// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost::file_access {

/// The owner, the group, the rights and, where this process may, the audit rules of \a like go to \a path
/// exactly as they are, inherited ones included: nothing is inherited anew from the folder where \a path
/// stands at the moment. READONLY, HIDDEN and SYSTEM go with them.
[[nodiscard]] Result<> copy(const QString &path, const QString &like);

/// The file at \a path, which stands elsewhere, gets the rights that it would have inherited had it been made
/// in \a folder.
[[nodiscard]] Result<> inherit(const QString &path, const QString &folder);

/// A new folder for administrators and SYSTEM, and the user himself where he is no administrator (he could
/// not go on otherwise). Inherits nothing, also later; what is made in it has the same rights.
[[nodiscard]] Result<> createPrivateFolder(const QString &path);

} // namespace epost::file_access
