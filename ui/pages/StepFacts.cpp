// SPDX-License-Identifier: MIT
#include "ui/pages/StepFacts.h"

#include "base/NightTime.h"

#include <QLocale>

namespace epost {

namespace {

struct StepFactsTexts {
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
    return {{StepFactsTexts::tr("File"), package->fileName, true},
            {StepFactsTexts::tr("Size"), QLocale().formattedDataSize(package->size)},
            {StepFactsTexts::tr("Date in its name"),
             package->date.isValid() ? NightTime::dateText(package->date) : StepFactsTexts::tr("none")},
            {StepFactsTexts::tr("Approved SHA-256"), package->sha256.toHex(), true},
            {StepFactsTexts::tr("Folder"), folderOf(session.nodeOf(role), use), true}};
}

QList<Fact> folderFacts(const Session &session, SessionPackage::Use use, Role role)
{
    const SessionNode &node = session.nodeOf(role);
    const SessionPackage *package = session.package(use);
    if (!package)
        return {};
    return {
        {StepFactsTexts::tr("Host"), QStringLiteral("%1 (%2)").arg(node.name.text(), roleText(node.role))},
        {StepFactsTexts::tr("Folder"), folderOf(node, use), true},
        {StepFactsTexts::tr("Update program"), package->fileName, true},
        {StepFactsTexts::tr("Files of this node now"), updateStateText(node.update)},
        {StepFactsTexts::tr("In the cluster"),
         node.pausedByUs ? StepFactsTexts::tr("paused by this session while files are replaced")
                         : StepFactsTexts::tr("not paused by this session")}};
}

} // namespace epost
