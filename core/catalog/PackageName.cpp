// SPDX-License-Identifier: MIT
#include "catalog/PackageName.h"

#include "catalog/CatalogData.h"

#include <QRegularExpression>

#include <utility>

namespace epost {

QString packageKindKey(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Mail:
        return QStringLiteral("mail");
    case PackageKind::Web:
        return QStringLiteral("web");
    case PackageKind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

PackageName PackageName::parse(const QString &fileName, const PackageBeginnings &beginnings)
{
    PackageName name;
    qsizetype known = 0; // of the name: the longest beginning tells best
    for (const auto &[kind, texts] :
         {std::pair(PackageKind::Mail, beginnings.mail), std::pair(PackageKind::Web, beginnings.web)}) {
        for (const QString &text : texts) {
            if (text.size() > known && fileName.startsWith(text, Qt::CaseInsensitive)) {
                name.kind = kind;
                known = text.size();
            }
        }
    }
    if (name.kind == PackageKind::Unknown)
        return name;
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:.*@)?(.*?)(?:-diff-(.*?))?(?: ?\(\d+\))?(?:\.exe)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(fileName.sliced(known));
    name.edition = match.captured(1).toLower();
    name.date = QDate::fromString(match.captured(2), QStringLiteral("yyyyMMdd"));
    return name;
}

} // namespace epost
