// SPDX-License-Identifier: MIT
#include "ParsedHtml.h"

#include <QXmlStreamReader>

namespace epost {

ParsedHtml parseHtml(const QByteArray &html)
{
    ParsedHtml parsed;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            parsed.elements.insert(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                parsed.attributes.insert(attribute.name().toString());
        } else if (reader.isCharacters()) {
            parsed.text += reader.text();
        }
    }
    if (reader.hasError())
        parsed.error = QStringLiteral("%1 at line %2").arg(reader.errorString()).arg(reader.lineNumber());
    return parsed;
}

} // namespace epost
