// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QString>

namespace epost {

/// The CRC-32 of a file, as ZIP has it. The error names the path.
[[nodiscard]] Result<quint32> crc32OfFile(const QString &path, const CancelToken &cancel = {});

} // namespace epost
