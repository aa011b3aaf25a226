// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "catalog/SiteSettings.h"

namespace epost {

/// Reads the "site" part of a catalogue; mistakes stay with \a reader.
[[nodiscard]] SiteSettings readSite(JsonReader &reader);

/// Reads {"ja": …, "en": …} under \a key; mistakes stay with \a reader. A missing key is an empty text.
[[nodiscard]] LocalizedText readText(JsonReader &reader, const QString &key);

} // namespace epost
