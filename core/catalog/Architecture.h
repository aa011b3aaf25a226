// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace epost {

/// The two kinds in which each product is sold.
enum class Architecture { X86, X64 };

/// Stable English key: "x86", "x64".
[[nodiscard]] QString architectureKey(Architecture architecture);
[[nodiscard]] std::optional<Architecture> architectureFromKey(const QString &key);

} // namespace epost
