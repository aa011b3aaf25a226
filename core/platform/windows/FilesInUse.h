// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// The files below a folder that could not be replaced now, and who holds them. Two looks: the Restart
/// Manager, which knows holders that share their file; and an open attempt for writing and deleting, which
/// finds running programs, and holders that the Restart Manager cannot see. The attempt itself shares
/// everything, so that it cannot get in a running mail server's way. Nothing is ever ended. \return the error
/// of a folder that cannot be listed
[[nodiscard]] Result<QList<OpenFile>> filesInUseBelow(const Folder &folder);

} // namespace epost
