// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// A text of the session as it may appear on paper or a terminal: line ends become LF and a tab a space;
/// every other control character, invisible one (which can turn a file name round, or make two of one), lone
/// surrogate and non-character becomes U+FFFD, so that nothing is hidden and no terminal or XML reader is led
/// astray.
[[nodiscard]] QString printable(const QString &text);

} // namespace epost
