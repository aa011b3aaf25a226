// SPDX-License-Identifier: MIT
#pragma once

#include "base/WindowsApi.h"
#include "platform/Desktop.h"

namespace epost {

/// What the window draws, also where others cover it. \return ReadWrite where it draws nothing
[[nodiscard]] Result<WindowPicture> pixelsOf(HWND window);

} // namespace epost
