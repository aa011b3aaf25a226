// SPDX-License-Identifier: MIT
#pragma once

#include "support/SamplePackage.h"

#include <QList>

namespace epost::test {

/// Packages that are unusual and honest: each must be accepted, and every file in it must be readable.
[[nodiscard]] QList<SamplePackage> oddPackages();

/// A small 32-bit program without any ZIP.
[[nodiscard]] QByteArray stub();

} // namespace epost::test
