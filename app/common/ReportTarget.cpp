// SPDX-License-Identifier: MIT
#include "common/ReportTarget.h"

#include "package/FileIdentity.h"

#include <QDir>

namespace epost {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly))
        return false; // the session has been read just now: what cannot be opened is another file, or none
    const auto firstIdentity = fileIdentity(first);
    const auto secondIdentity = fileIdentity(second);
    return firstIdentity && secondIdentity && firstIdentity->volume == secondIdentity->volume
        && firstIdentity->number == secondIdentity->number;
}

} // namespace

Result<> ReportTarget::spares(const QString &session, const QString &out)
{
    if (!isSameFile(session, out))
        return {};
    return fail(Error(ErrorClass::Refused, tr("The report would overwrite the session file itself."),
                      tr("Nothing was written. Please give the report a name of its own."))
                    .in(QDir::toNativeSeparators(out)));
}

} // namespace epost
