// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace epost {

/// The stable English key of one value of an enumeration, as files and the command line have it.
template <typename Enum>
struct EnumKey {
    Enum value;
    QLatin1String key;
};

/// \param table names every value of the enumeration
template <typename Enum, std::size_t Count>
[[nodiscard]] QString keyOf(const std::array<EnumKey<Enum>, Count> &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.key;
    }
    Q_UNREACHABLE();
}

/// \return nothing for a key that the table does not have
template <typename Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<EnumKey<Enum>, Count> &table, const QString &key)
{
    for (const auto &entry : table) {
        if (entry.key == key)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace epost
