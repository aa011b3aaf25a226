// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Folder.h"

namespace epost {

class Catalog;
class Package;

/// Looks for a target that is one level too high or too low: entries are compared with what exists in the
/// target, in its parent and in its subfolders, without regard to case. Finds MS\MS, web files on their way
/// into MS, and mail files on their way into EPOST.
/// \param seen so many files of the package are known to be in the target; then it is listed only where
/// another folder holds more
/// \return at most one warning "install.wrong-level", the better folder as its subject; nothing for a package
/// without entries
[[nodiscard]] Findings checkLevel(const Package &package, const Folder &target, const Catalog &catalog,
                                  qsizetype seen = 0);

/// Whether the package's name means another product than the one installed: a warning
/// "install.other-edition". Nothing for names that are not published, and for an unknown product.
[[nodiscard]] Findings checkEdition(const Package &package, const QString &productId, const Catalog &catalog);

} // namespace epost
