// SPDX-License-Identifier: MIT
#include "ui/pages/StepFacts.h"

#include "report/NightTime.h"

#include <QLocale>

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::StepFacts)
};

QString folderOf(const SessionNode &node, SessionPackage::Use use)
{
    return use == SessionPackage::Use::Mail ? node.mailFolder : node.webFolder;
}

} // namespace

QList<Fact> packageFacts(const Session &session, SessionPackage::Use use, Role role)
{
    const SessionPackage *package = session.package(use);
    if (!package)
        return {};
    return {{Texts::tr("File"), package->fileName, true},
            {Texts::tr("Size"), QLocale().formattedDataSize(package->size)},
            {Texts::tr("Date in its name"),
             package->date.isValid() ? NightTime::dateText(package->date) : Texts::tr("none")},
            {Texts::tr("Approved SHA-256"), package->sha256.toHex(), true},
            {Texts::tr("Folder"), folderOf(session.nodeOf(role), use), true}};
}

QList<Fact> folderFacts(const Session &session, SessionPackage::Use use, Role role)
{
    const SessionNode &node = session.nodeOf(role);
    const SessionPackage *package = session.package(use);
    if (!package)
        return {};
    return {{Texts::tr("Host"), QStringLiteral("%1 (%2)").arg(node.name.text(), roleText(node.role))},
            {Texts::tr("Folder"), folderOf(node, use), true},
            {Texts::tr("Update program"), package->fileName, true},
            {Texts::tr("Files of this node now"), updateStateText(node.update)},
            {Texts::tr("In the cluster"),
             node.pausedByUs ? Texts::tr("paused by this session while files are replaced")
                             : Texts::tr("not paused by this session")}};
}

} // namespace epost
