// SPDX-License-Identifier: MIT
#include "procedure/Handover.h"

#include "base/Files.h"
#include "base/Folder.h"
#include "procedure/ClusterView.h"

#include <QDir>
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

/// The drives that move with the role, such as "M:".
Result<QStringList> drivesOfRole(Machine &machine, const Session &session)
{
    QStringList drives;
    const auto view = ClusterView::of(machine, session);
    if (view) {
        for (const ResourceInfo &resource : view->role.resources) {
            if (resource.storage)
                drives.append(resource.drives);
        }
    }
    // While the cluster does not answer, the mail server's own settings still tell where its work folder is.
    const auto settings = machine.mailSettings();
    if (settings && settings->found && settings->workFolder.mid(1, 1) == QLatin1String(":"))
        drives.append(settings->workFolder.left(2));
    if (!drives.isEmpty())
        return drives;
    return fail(view ? Error(ErrorClass::Refused,
                             Handover::tr("Which drives move with the role of the mail server is not known."))
                     : view.error());
}

} // namespace

Result<> Handover::checkFolder(const Session &session, Machine &machine, const QString &folder)
{
    const auto drives = drivesOfRole(machine, session);
    if (!drives)
        return fail(drives.error());
    const QString shown = machine.displayPath(QFileInfo(folder).absoluteFilePath());
    for (const QString &drive : *drives) {
        if (!shown.startsWith(drive, Qt::CaseInsensitive))
            continue;
        return fail(
            Error(ErrorClass::Refused,
                  tr("%1 is a drive of the mail server’s role: only the active node sees it.").arg(drive),
                  tr("Choose a folder that the other node can open at any moment: a share of a file "
                     "server, or the administrative share of the other node."))
                .in(shown));
    }
    return {};
}

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
    Session left = given;
    // The simulated machines stay where they are; the copy looks at them from where it lies.
    if (!given.rehearsalRoot.isEmpty()) {
        const QString root = QDir(file.folder()).absoluteFilePath(given.rehearsalRoot);
        given.rehearsalRoot = QDir(into->path()).relativeFilePath(QDir::cleanPath(root));
    }
    if (auto written = writeFile(copy, QJsonDocument(given.toJson()).toJson()); !written)
        return fail(written.error());
    // Only now: were the copy not written, the work would go on here.
    file.session() = std::move(left);
    if (auto saved = file.save(); !saved)
        return fail(saved.error());
    return copy;
}

} // namespace epost
