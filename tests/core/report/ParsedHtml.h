// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace epost {

/// What a browser would find in the HTML report.
struct ParsedHtml {
    QString error;
    QSet<QString> elements;
    QSet<QString> attributes;
    QString text; ///< without the style
};

[[nodiscard]] ParsedHtml parseHtml(const QByteArray &html);

} // namespace epost
