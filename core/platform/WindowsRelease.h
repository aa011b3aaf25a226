// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// The name under which a version of Windows Server is sold, and the version: "Windows Server 2022 (10.0.20348)".
/// Another version than 2016 to 2025 is "Windows (…)". Source of the builds: Microsoft, Windows Server release
/// information.
[[nodiscard]] QString windowsRelease(quint32 major, quint32 minor, quint32 build);

} // namespace epost
