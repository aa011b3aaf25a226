// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// Whether this process really has the rights of an administrator (root elsewhere). With UAC switched off,
/// "Run as administrator" silently raises nothing, so only the token tells (CheckTokenMembership).
[[nodiscard]] bool isElevated();

/// Whether ordinary users may put files into a folder, or exchange them: whoever may do so with the program's
/// folder decides what an elevated program loads. True also where that cannot be told.
[[nodiscard]] bool usersMayWriteTo(const QString &folder);

/// From now on libraries are looked for in the folder of the program and in System32 only; elsewhere nothing
/// has to be done. To be called first in main() (SetDefaultDllDirectories).
void restrictLibrarySearch();

} // namespace epost
