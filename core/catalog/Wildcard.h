// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace epost {

/// Whether a file name matches \a pattern, in which * stands for any characters and ? for one. Without regard
/// to case. Takes time proportional to the product of the lengths at worst.
[[nodiscard]] bool matchesWildcard(QStringView pattern, QStringView fileName);

} // namespace epost
