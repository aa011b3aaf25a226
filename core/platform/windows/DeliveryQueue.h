// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// Counts the files of a folder; never opens one.
/// \param folder with '\' between components; a UNC path too
/// \return NotFound, AccessDenied, Unreachable
[[nodiscard]] Result<QueueState> queueIn(const QString &folder);

/// Where the queue of a mail work folder is seen from here.
/// \param workFolder "M:\mail"
/// \param node no name: on this machine; else through the administrative share of its drive
[[nodiscard]] QString queueFolder(const QString &workFolder, const NodeName &node);

} // namespace epost
