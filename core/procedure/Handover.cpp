// SPDX-License-Identifier: MIT
#include "procedure/Handover.h"

#include "base/Files.h"
#include "base/Folder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace epost {

namespace {

Result<> giveSeat(Session &session, const NodeName &to, const QString &person, const QDateTime &now)
{
    const SessionNode *node = session.node(to);
    if (!node) {
        return fail(Error(ErrorClass::InvalidInput,
                          Handover::tr("%1 does not belong to this session.").arg(to.text())));
    }
    // As the cluster writes the name, however it was typed.
    session.handovers.append({session.seat, node->name, person, now});
    session.seat = node->name;
    return {};
}

Result<> copyPackage(const QString &from, const QString &to)
{
    if (QFileInfo(from) == QFileInfo(to))
        return {};
    // The copy is recognised by its SHA-256 on the other node: a torn one is refused there, so no more is
    // needed here.
    if (QFile::exists(to) && !QFile::remove(to))
        return fail(
            Error(ErrorClass::AccessDenied, Handover::tr("The file there cannot be replaced.")).in(to));
    QFile source(from);
    if (!source.copy(to))
        return fail(Error(ErrorClass::ReadWrite, Handover::tr("The update program could not be copied."))
                        .in(to)
                        .withNative(source.errorString()));
    return {};
}

} // namespace

Result<> Handover::passOn(SessionFile &file, const NodeName &to, const QString &person, const QDateTime &now)
{
    if (file.session().seat == to)
        return {};
    if (auto given = giveSeat(file.session(), to, person, now); !given)
        return given;
    return file.save();
}

Result<QString> Handover::copyTo(SessionFile &file, const QString &folder, const QStringList &packageFiles,
                                 const NodeName &to, const QString &person, const QDateTime &now)
{
    const auto into = Folder::existing(folder);
    if (!into)
        return fail(into.error());
    const QString copy = into->filePath(QFileInfo(file.path()).fileName());
    if (QFileInfo(copy) == QFileInfo(file.path())) {
        return fail(Error(ErrorClass::InvalidInput, tr("The session lies in that folder already."),
                          tr("Choose a folder that the other node can open."))
                        .in(folder));
    }
    for (const QString &package : packageFiles) {
        if (auto copied = copyPackage(package, into->filePath(QFileInfo(package).fileName())); !copied)
            return fail(copied.error());
    }
    Session given = file.session();
    if (auto seat = giveSeat(given, to, person, now); !seat)
        return fail(seat.error());
    if (auto written = writeFile(copy, QJsonDocument(given.toJson()).toJson()); !written)
        return fail(written.error());
    // Only now: were the copy not written, the work would go on here.
    file.session() = std::move(given);
    if (auto saved = file.save(); !saved)
        return fail(saved.error());
    return copy;
}

} // namespace epost
