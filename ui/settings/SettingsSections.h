// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingField.h"

namespace epost {

/// Everything that a site file can say, page by page. What the vendor does not publish is among it.
[[nodiscard]] QList<SettingsSection> settingsSections();

} // namespace epost
