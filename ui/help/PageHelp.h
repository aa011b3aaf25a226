// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PageId.h"

#include <QString>

namespace epost {

/// The key of the help topic of a page.
[[nodiscard]] QString helpTopicOf(const PageId &page);

} // namespace epost
