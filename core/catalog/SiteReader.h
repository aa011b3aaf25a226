// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "catalog/SiteSettings.h"

namespace epost {

/// Reads the "site" part of a catalogue; mistakes stay with \a reader.
/// \param object what \a reader reads
[[nodiscard]] SiteSettings readSite(const QJsonObject &object, JsonReader &reader);

} // namespace epost
