// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost {

/// Reads a text as people have it on Windows: UTF-8 or UTF-16 with a byte order mark (Notepad, PowerShell),
/// else strict UTF-8, else code page 932. \return InvalidInput where it is none of them, or longer than 4 MiB
[[nodiscard]] Result<QString> readTextFile(const QString &path);

} // namespace epost
