// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>
#include <cstdint>

/// Called by libFuzzer with any bytes whatever, and by ReplaySeeds with those that are kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace epost::test {

/// What must hold for every input, in release builds too: else the process ends, which is what both take for
/// a finding.
inline void require(bool holds, const char *property)
{
    if (!holds)
        qFatal("does not hold: %s", property);
}

/// The input without a copy.
[[nodiscard]] inline QByteArray inputOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace epost::test
