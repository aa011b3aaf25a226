// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace epost {

// Places in a JSON object by their keys, joined with dots: "site.papers.logo".

/// \return undefined where there is no such place
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, const QString &place);

/// The object with \a value at that place, the objects around it made where they are missing.
/// \param value undefined: the key is taken out
[[nodiscard]] QJsonObject withValueAt(const QJsonObject &object, const QString &place,
                                      const QJsonValue &value);

} // namespace epost
