// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "catalog/LocalizedText.h"

#include <type_traits>

// Reading the parts of a JSON object, so that a mistake in one names its place: "site.checklist[3].phase".

namespace epost {

/// Reads the object under \a key with \a read; a missing one reads as empty.
template <typename Read>
auto readPart(JsonReader &reader, const QString &key, Read read)
{
    JsonReader part(reader.object(key), reader.whereOf(key));
    auto value = read(part);
    reader.absorb(part);
    return value;
}

/// Reads each object of the list under \a key with \a read.
template <typename Read>
auto readEach(JsonReader &reader, const QString &key, Read read)
{
    QList<std::invoke_result_t<Read, JsonReader &>> list;
    for (const QJsonObject &object : reader.objects(key)) {
        JsonReader part(object, QStringLiteral("%1[%2]").arg(reader.whereOf(key)).arg(list.size()));
        list.append(read(part));
        reader.absorb(part);
    }
    return list;
}

/// Reads {"ja": …, "en": …}; a missing key is an empty text.
inline LocalizedText readText(JsonReader &reader, const QString &key)
{
    return readPart(reader, key, [](JsonReader &part) {
        part.allowOnly({QStringLiteral("ja"), QStringLiteral("en")});
        return LocalizedText{.ja = part.string(QStringLiteral("ja"), {}),
                             .en = part.string(QStringLiteral("en"), {})};
    });
}

} // namespace epost
