// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace epost {

/// Decodes Windows' Japanese code page 932 strictly. 0x5C is a legal second byte there (表, ソ), so a name
/// must be decoded before it is cut at '\'. Thread-safe.
/// \return nothing where a byte sequence stands for no character
[[nodiscard]] std::optional<QString> decodeCp932(QByteArrayView bytes);

} // namespace epost
