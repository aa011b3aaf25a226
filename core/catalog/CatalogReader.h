// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "base/Result.h"
#include "catalog/CatalogData.h"

#include <QJsonObject>

namespace epost {

/// Lays a site file over the catalogue. Objects are merged key by key, null takes a key out; lists of objects
/// are merged by "id" (or "name" or "edition" where they have no id): {"id": …, "remove": true} takes one
/// out,
/// {"id": …, "after": other} puts it behind that other, behind "" it is the first. Any other list and value
/// is replaced. siteOverlay() is its counterpart.
[[nodiscard]] QJsonObject mergeCatalog(const QJsonObject &base, const QJsonObject &overlay);

/// Reads a catalogue strictly: an unknown key, a wrong type, a number out of its range or a reference to
/// something that does not exist is an error that names the place. "schema" must be CatalogData::kSchema.
/// \return Damaged, or Unsupported where a newer program wrote it
[[nodiscard]] Result<CatalogData> readCatalog(const QJsonObject &object);

/// All mistakes that readCatalog() would refuse, for a person who corrects them.
[[nodiscard]] QList<JsonMistake> mistakesInCatalog(const QJsonObject &object);

/// By what the objects of a list are told apart: "id", "name" or "edition"; empty where it is no list of such
/// objects.
[[nodiscard]] QString mergeKeyOf(const QJsonArray &list);

/// Checks the schema of a catalogue or site file only.
[[nodiscard]] Result<> checkCatalogSchema(const QJsonObject &object);

} // namespace epost
