// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// The mail server's settings in this machine's registry. Of its key only the mail work folder is ever read:
/// the licence key lies beside it.
[[nodiscard]] Result<MailSettings> mailSettingsInRegistry();

} // namespace epost
