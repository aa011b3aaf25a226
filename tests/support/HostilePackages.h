// SPDX-License-Identifier: MIT
#pragma once

#include "support/SamplePackage.h"

#include <QList>

namespace epost::test {

/// Packages that must be refused by the audit of their structure, at least one for each rule of design.md.
[[nodiscard]] QList<SamplePackage> hostilePackages();
/// Packages whose structure is good and whose content is not as declared: refused while reading.
[[nodiscard]] QList<SamplePackage> packagesWithBadContent();

} // namespace epost::test
