// SPDX-License-Identifier: MIT
#include "procedure/Handover.h"

#include "base/Files.h"
#include "base/Folder.h"
#include "catalog/Catalog.h"
#include "platform/Machine.h"
#include "procedure/ClusterView.h"
#include "procedure/EvidenceFile.h"
#include "procedure/PackageSearch.h"

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

} // namespace

Result<QStringList> Handover::drivesOfRole(const Session &session) const
{
    QStringList drives;
    const auto view = ClusterView::of(m_machine, session);
    if (view) {
        for (const ResourceInfo &resource : view->role.resources) {
            if (resource.storage)
                drives.append(resource.drives);
        }
    }
    // While the cluster does not answer, the mail server's own settings still tell where its work folder is.
    const auto settings = m_machine.mailSettings(m_catalog.site().workFolderValue);
    if (settings && settings->found && settings->workFolder.mid(1, 1) == QLatin1String(":"))
        drives.append(settings->workFolder.left(2));
    if (!drives.isEmpty())
        return drives;
    return fail(view ? Error(ErrorClass::Refused,
                             tr("Which drives move with the role of the mail server is not known."))
                     : view.error());
}

Result<> Handover::checkFolder(const Session &session, const QString &folder) const
{
    const auto drives = drivesOfRole(session);
    if (!drives)
        return fail(drives.error());
    const QString shown = m_machine.displayPath(QFileInfo(folder).absoluteFilePath());
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

Result<> Handover::inPlace(SessionFile &file, const NodeName &to, const QString &person) const
{
    if (auto allowed = checkFolder(file.session(), file.folder()); !allowed)
        return allowed;
    return passOn(file, to, person, m_machine.clock().now());
}

Result<QString> Handover::into(const QString &folder, SessionFile &file, const NodeName &to,
                               const QString &person) const
{
    if (auto allowed = checkFolder(file.session(), folder); !allowed)
        return fail(allowed.error());
    const auto target = Folder::existing(folder);
    if (!target)
        return fail(target.error());
    const QString copy = target->filePath(QFileInfo(file.path()).fileName());
    if (QFileInfo(copy) == QFileInfo(file.path())) {
        return fail(Error(ErrorClass::InvalidInput, tr("The session lies in that folder already."),
                          tr("Choose a folder that the other node can open."))
                        .in(folder));
    }
    for (const FoundPackage &found : PackageSearch::find(file.session(), file.folder(), m_machine)) {
        if (found.state != FoundPackage::State::Approved)
            continue;
        const QString package = m_machine.nativePath(found.path);
        if (auto copied = copyPackage(package, target->filePath(QFileInfo(package).fileName())); !copied)
            return fail(copied.error());
    }
    if (auto copied = EvidenceFile::copyAll(file.session(), file.folder(), target->path()); !copied)
        return fail(copied.error());
    Session given = file.session();
    if (auto seat = giveSeat(given, to, person, m_machine.clock().now()); !seat)
        return fail(seat.error());
    Session left = given;
    // The simulated machines stay where they are; the copy looks at them from where it lies.
    if (!given.rehearsalRoot.isEmpty()) {
        const QString root = QDir(file.folder()).absoluteFilePath(given.rehearsalRoot);
        given.rehearsalRoot = QDir(target->path()).relativeFilePath(QDir::cleanPath(root));
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
