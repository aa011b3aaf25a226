// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"

namespace epost {

/// A reason to refuse a package whole: a blocker with the usual remedy.
/// \param code stable key behind "package."
/// \param entry the file inside that is concerned; empty for the package as such
[[nodiscard]] Finding packageProblem(const QString &code, const QString &title, const QString &entry = {},
                                     const QString &evidence = {});

} // namespace epost
