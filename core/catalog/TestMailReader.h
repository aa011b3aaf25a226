// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "catalog/TestMailSettings.h"

namespace epost {

/// Reads "site.testMail"; mistakes stay with \a reader. Nothing in it can end a command of a mail protocol
/// or begin another one.
[[nodiscard]] TestMailSettings readTestMail(JsonReader &reader);

} // namespace epost
