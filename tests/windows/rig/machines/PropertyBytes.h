// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

#include <string>

namespace epost::rig {

/// Packs a property list as clusapi.dll returns it ([MS-CMRP] 2.2.3.10): count, then name and value of each.
class PropertyBytes {
public:
    PropertyBytes &number(const wchar_t *name, DWORD value);
    PropertyBytes &text(const wchar_t *name, const std::wstring &value);
    [[nodiscard]] std::string bytes() const;

private:
    PropertyBytes &add(const wchar_t *name, DWORD syntax, const std::string &value);

    DWORD m_count = 0;
    std::string m_properties;
};

/// A value list with one partition: CLUSPROP_PARTITION_INFO_EX or CLUSPROP_PARTITION_INFO.
[[nodiscard]] std::string partitionBytes(DWORD syntax, const std::wstring &drive);

} // namespace epost::rig
