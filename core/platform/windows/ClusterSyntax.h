// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace epost::clusapi {

// A property list: DWORD count; then for each property its name and its values. A name or value: DWORD
// syntax, DWORD length in bytes, the bytes, zeros up to the next multiple of 4. A DWORD 0 (end mark) ends the
// values of a property. A value list: values and an end mark. Little-endian. (CLUSTER_PROPERTY_SYNTAX,
// [MS-CMRP] 2.2.3.10)
constexpr quint32 kSyntaxEnd = 0x00000000;
constexpr quint32 kSyntaxName = 0x00040003;
constexpr quint32 kSyntaxDword = 0x00010002;
constexpr quint32 kSyntaxText = 0x00010003;
constexpr quint32 kSyntaxExpandText = 0x00010004;
constexpr quint32 kSyntaxLong = 0x00010007;
constexpr quint32 kSyntaxPartitionInfo = 0x00080001;
constexpr quint32 kSyntaxPartitionInfoEx = 0x000d0001;

} // namespace epost::clusapi
