// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "catalog/CatalogData.h"

#include <QJsonObject>

namespace epost {

/// Lays a site file over the catalogue. Objects are merged key by key; lists of objects are merged by "id"
/// (or "name" where they have no id), {"id": …, "remove": true} takes one out; any other list and value is
/// replaced.
[[nodiscard]] QJsonObject mergeCatalog(const QJsonObject &base, const QJsonObject &overlay);

/// Reads a catalogue strictly: an unknown key, a wrong type, a number out of its range or a reference to
/// something that does not exist is an error that names the place. "schema" must be CatalogData::kSchema.
/// \return Damaged, or Unsupported where a newer program wrote it
[[nodiscard]] Result<CatalogData> readCatalog(const QJsonObject &object);

/// Checks the schema of a catalogue or site file only.
[[nodiscard]] Result<> checkCatalogSchema(const QJsonObject &object);

} // namespace epost
