// SPDX-License-Identifier: MIT
#include "package/PackageName.h"

#include <QRegularExpression>

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

PackageName PackageName::parse(const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("^jp-(mail|webman)@([^@]*?)(?:-diff-([^@]*?))?(?: ?\\(\\d+\\))?(?:\\.exe)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    PackageName name;
    const bool mail = match.capturedView(1).compare(u"mail", Qt::CaseInsensitive) == 0;
    name.kind = mail ? PackageKind::Mail : PackageKind::Web;
    name.edition = match.captured(2).toLower();
    name.date = QDate::fromString(match.captured(3), QStringLiteral("yyyyMMdd"));
    return name;
}

} // namespace epost
