// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"

#include <QImage>

namespace epost {

// Pictures on their way into a session. All may be called on any thread.

[[nodiscard]] QImage imageOf(const WindowPicture &picture);
/// \return InvalidInput where the file is no picture that can be read
[[nodiscard]] Result<QImage> readPicture(const QString &path);
/// As a PNG file of its own: what another program wrote beside the picture does not come along, and it is no
/// larger than a screen. \return InvalidInput where there is no picture
[[nodiscard]] Result<QByteArray> evidencePng(const QImage &image);

} // namespace epost
