// SPDX-License-Identifier: MIT
#include "components/ComponentVersion.h"

#include <QRegularExpression>

namespace epost {

ComponentVersion ComponentVersion::fromText(const QString &text)
{
    static const QRegularExpression prefix(QStringLiteral("^(?:version|ver|v)\\.?(?=[0-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression commas(QStringLiteral("^[0-9]+(?:,[0-9]+)+$"));
    ComponentVersion version;
    version.m_text = text.normalized(QString::NormalizationForm_KC);
    version.m_text.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    version.m_text.remove(prefix);
    if (commas.match(version.m_text).hasMatch())
        version.m_text.replace(QLatin1Char(','), QLatin1Char('.'));
    return version;
}

bool ComponentVersion::looksLikeVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9][0-9A-Za-z]*(?:[._-][0-9A-Za-z]+)*$"));
    constexpr qsizetype kLongest = 40;
    const QString normal = fromText(text).m_text;
    return normal.size() <= kLongest && shape.match(normal).hasMatch();
}

bool ComponentVersion::isBefore(const ComponentVersion &other) const
{
    static const QRegularExpression piece(QStringLiteral("[0-9]+|[A-Za-z]+"));
    auto here = piece.globalMatch(m_text);
    auto there = piece.globalMatch(other.m_text);
    while (here.hasNext() && there.hasNext()) {
        const QString a = here.next().captured();
        const QString b = there.next().captured();
        if (a.compare(b, Qt::CaseInsensitive) == 0)
            continue;
        return a.size() == b.size() && a.front().isDigit() == b.front().isDigit()
            && a.compare(b, Qt::CaseInsensitive) < 0;
    }
    return false;
}

} // namespace epost
