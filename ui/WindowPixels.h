// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

class QWidget;

namespace epost {

/// Touches all that the window will be drawn into, beside whatever else there is to do. Else the first
/// drawing has to wait for memory a thousand times: a tenth of the time until the first page is there. \param
/// window not shown yet, and of the size in which it will be; must stay so until the thread has ended
[[nodiscard]] std::jthread beginTouchingPixels(QWidget &window);

} // namespace epost
