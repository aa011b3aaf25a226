// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace epost {

/// Lines of plain text for a label, as rich text with air between them: Japanese typefaces have none of
/// their own.
[[nodiscard]] inline QString spacedText(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(line.toHtmlEscaped());
    return QStringLiteral("<div style='line-height: 135%'>%1</div>")
        .arg(escaped.join(QStringLiteral("<br/>")));
}

} // namespace epost
