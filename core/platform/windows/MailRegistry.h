// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// The mail server's settings in this machine's registry. Of its key only the mail work folder is ever read:
/// the licence key lies beside it. \param workFolderValue the name of the value with that folder; what is no
/// path of a folder counts as nothing
[[nodiscard]] Result<MailSettings> mailSettingsInRegistry(const QString &workFolderValue);

} // namespace epost
