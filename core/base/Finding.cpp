// SPDX-License-Identifier: MIT
#include "base/Finding.h"

#include "base/EnumKeys.h"
#include "base/TextList.h"

#include <algorithm>

namespace epost {

namespace {

constexpr std::array<EnumKey<Severity>, 4> kSeverityKeys{{
    {Severity::Ok, QLatin1String("ok")},
    {Severity::Notice, QLatin1String("notice")},
    {Severity::Warning, QLatin1String("warning")},
    {Severity::Blocker, QLatin1String("blocker")},
}};

} // namespace

QString severityKey(Severity severity)
{
    return keyOf(kSeverityKeys, severity);
}

Severity severityFromKey(const QString &key)
{
    return valueOf(kSeverityKeys, key).value_or(Severity::Blocker);
}

QJsonObject Finding::toJson() const
{
    return {
        {QStringLiteral("severity"), severityKey(severity)},
        {QStringLiteral("code"), code},
        {QStringLiteral("title"), title},
        {QStringLiteral("cause"), cause},
        {QStringLiteral("remedy"), remedy},
        {QStringLiteral("evidence"), evidence},
        {QStringLiteral("subject"), subject},
    };
}

Finding Finding::fromJson(const QJsonObject &object)
{
    return {
        .severity = severityFromKey(object[QStringLiteral("severity")].toString()),
        .code = object[QStringLiteral("code")].toString(),
        .title = object[QStringLiteral("title")].toString(),
        .cause = object[QStringLiteral("cause")].toString(),
        .remedy = object[QStringLiteral("remedy")].toString(),
        .evidence = object[QStringLiteral("evidence")].toString(),
        .subject = object[QStringLiteral("subject")].toString(),
    };
}

QJsonObject Finding::toProblemJson() const
{
    return {
        {QStringLiteral("code"), code},
        {QStringLiteral("severity"), severityKey(severity)},
        {QStringLiteral("message"), sentencesText({title, cause, remedy})},
        {QStringLiteral("entry"), subject},
    };
}

Finding Finding::fromError(const Error &error, const QString &code)
{
    // Which file, which node: an error that does not name it helps nobody.
    QStringList seen{error.subject(), error.nativeText()};
    seen.removeAll(QString());
    return {
        .severity = Severity::Blocker,
        .code = code,
        .title = error.what(),
        .cause = {},
        .remedy = error.remedy(),
        .evidence = seen.join(QStringLiteral(" – ")),
        .subject = error.subject(),
    };
}

Severity Findings::worst() const
{
    Severity worst = Severity::Ok;
    for (const Finding &finding : *this)
        worst = std::max(worst, finding.severity);
    return worst;
}

Findings Findings::atLeast(Severity severity) const
{
    Findings selected;
    std::copy_if(begin(), end(), std::back_inserter(selected),
                 [&](const Finding &finding) { return finding.severity >= severity; });
    return selected;
}

bool Findings::hasCode(const QString &code) const
{
    return std::any_of(begin(), end(), [&](const Finding &finding) { return finding.code == code; });
}

QJsonArray Findings::toJson() const
{
    QJsonArray array;
    for (const Finding &finding : *this)
        array.append(finding.toJson());
    return array;
}

QJsonArray Findings::toProblemJson() const
{
    QJsonArray array;
    for (const Finding &finding : *this)
        array.append(finding.toProblemJson());
    return array;
}

Findings Findings::fromJson(const QJsonArray &array)
{
    Findings findings;
    for (const QJsonValue &value : array)
        findings.append(Finding::fromJson(value.toObject()));
    return findings;
}

} // namespace epost
