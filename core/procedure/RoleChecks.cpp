// SPDX-License-Identifier: MIT
#include "procedure/RoleChecks.h"

namespace epost {

namespace {

struct RoleChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::RoleChecks)
};

} // namespace

Findings checkRegistryCheckpoints(const RoleInfo &role)
{
    QStringList keys;
    bool settings = false;
    for (const ResourceInfo &resource : role.resources) {
        for (const QString &key : resource.registryCheckpoints) {
            keys.append(QStringLiteral("%1: HKLM\\%2").arg(resource.name, key));
            settings = settings || key.contains(QLatin1String("EMWAC"), Qt::CaseInsensitive);
        }
    }
    if (keys.isEmpty()) {
        return {{Severity::Ok,
                 QStringLiteral("role.no-checkpoints"),
                 RoleChecksTexts::tr("The cluster carries no registry keys from node to node."),
                 {},
                 {},
                 {},
                 role.name}};
    }
    return {
        {Severity::Notice, QStringLiteral("role.checkpoints"),
         settings ? RoleChecksTexts::tr(
             "The cluster carries the settings of E-Post in the registry from node to node.")
                  : RoleChecksTexts::tr("The cluster carries registry keys from node to node."),
         settings ? RoleChecksTexts::tr(
             "E-Post keeps settings and licence key per node. What is entered on one node is "
             "overwritten when the role comes there with the other node's values.")
                  : RoleChecksTexts::tr(
                      "When the role moves, the node that takes it gets the other node's values."),
         RoleChecksTexts::tr(
             "Note the licence key of each node before the work, and look at it again at steps 7 and 12."),
         keys.join(QLatin1Char('\n')), role.name}};
}

Findings checkWorkFolderDisk(const Machine &machine, const Catalog &catalog, const RoleInfo &role)
{
    QStringList drives;
    for (const ResourceInfo &resource : role.resources) {
        if (resource.storage)
            drives.append(resource.drives);
    }
    const auto settings = machine.mailSettings(catalog.site().workFolderValue);
    if (!settings)
        return {Finding::fromError(settings.error(), QStringLiteral("shared-drive.settings-unknown"))};
    const QString evidence = RoleChecksTexts::tr("mail work folder: %1\ndrives of the role: %2")
                                 .arg(settings->workFolder, drives.join(QLatin1Char(' ')));
    if (drives.contains(settings->workFolder.left(2), Qt::CaseInsensitive)) {
        return {{Severity::Ok,
                 QStringLiteral("role.disk-of-work-folder"),
                 RoleChecksTexts::tr("The mail work folder lies on a disk of the role."),
                 {},
                 {},
                 evidence,
                 role.name}};
    }
    return {
        {drives.isEmpty() ? Severity::Notice : Severity::Warning, QStringLiteral("role.other-disk"),
         drives.isEmpty()
             ? RoleChecksTexts::tr("Which drives belong to the role could not be read from the cluster.")
             : RoleChecksTexts::tr("The mail work folder does not lie on a disk of the role."),
         RoleChecksTexts::tr(
             "A work folder that does not move with the role leaves mail behind on the other node."),
         RoleChecksTexts::tr(
             "Compare the work folder in “E-POST Mail Control” with the disks of the role in the Failover "
             "Cluster Manager."),
         evidence, role.name}};
}

} // namespace epost
