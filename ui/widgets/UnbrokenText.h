// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// For what is shown where it is narrow: a line ends between words and before a bracket, not within 「副系」,
/// 「23日」 or short brackets. What is longer than such a line may break anywhere, as ever. The joiners that
/// do it are seen by nobody.
[[nodiscard]] QString unbrokenText(const QString &text);

} // namespace epost
