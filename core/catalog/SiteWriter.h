// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace epost {

/// The smallest site file that makes \a full out of \a base: mergeCatalog(base, siteOverlay(base, full)) is
/// \a full. What a program of another version wrote and this one does not know stays, for it differs from
/// the base. The objects of a list must differ in what tells them apart; a list in which two do not is
/// written as it is, and readCatalog() refuses it.
[[nodiscard]] QJsonObject siteOverlay(const QJsonObject &base, const QJsonObject &full);

/// Writes a site file that makes \a full out of the program's own catalogue. Whoever reads meanwhile sees the
/// old file or the new one.
[[nodiscard]] Result<> writeSite(const QString &path, const QJsonObject &full);

} // namespace epost
