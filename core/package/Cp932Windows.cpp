// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "package/Cp932.h"

namespace epost {

std::optional<QString> decodeCp932(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QString();
    QString decoded(bytes.size(), Qt::Uninitialized); // one unit a byte at most
    const int units = MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, bytes.data(), int(bytes.size()),
                                          reinterpret_cast<wchar_t *>(decoded.data()), int(decoded.size()));
    if (units <= 0)
        return {};
    decoded.truncate(units);
    return decoded;
}

} // namespace epost
