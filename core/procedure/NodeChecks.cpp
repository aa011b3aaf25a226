// SPDX-License-Identifier: MIT
#include "procedure/NodeChecks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace epost {

namespace {

struct NodeChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::NodeChecks)
};

Finding ok(const QString &code, const QString &title, const QString &evidence = {},
           const QString &subject = {})
{
    return {Severity::Ok, code, title, {}, {}, evidence, subject};
}

/// A service as a person finds it in the list of [サービス].
QString serviceLabel(const Catalog &catalog, const ServiceInfo &service)
{
    const CatalogService *known = catalog.serviceOfExecutable(service.imagePath);
    const QString shown = service.displayName.isEmpty() ? service.name : service.displayName;
    return known && !shown.contains(known->label, Qt::CaseInsensitive)
        ? QStringLiteral("%1 (%2)").arg(shown, known->label)
        : shown;
}

QString serviceLines(const Catalog &catalog, const QList<ServiceInfo> &services)
{
    QStringList lines;
    for (const ServiceInfo &service : services)
        lines.append(
            QStringLiteral("%1: %2").arg(serviceLabel(catalog, service), serviceStateText(service.state)));
    return lines.join(QLatin1Char('\n'));
}

Finding noServices(const Machine &machine, const Folder &install)
{
    return {
        Severity::Blocker,
        QStringLiteral("services.none-found"),
        NodeChecksTexts::tr("No E-Post service was found below %1.").arg(machine.displayPath(install.path())),
        NodeChecksTexts::tr(
            "Either this is not the installed folder, or the services are registered with another path."),
        NodeChecksTexts::tr("Check the folder. It must be the one from which the services run."),
        {},
        {}};
}

/// Whether a process is one of the two tools, by its program or by its window.
const CatalogTool *toolOf(const ProcessInfo &process, const Catalog &catalog)
{
    if (const CatalogTool *tool = catalog.toolOfExecutable(process.imagePath))
        return tool;
    for (const CatalogTool &tool : catalog.tools()) {
        const bool titled
            = std::any_of(tool.windowTitles.begin(), tool.windowTitles.end(), [&](const QString &title) {
                  return process.windowTitle.contains(title, Qt::CaseInsensitive);
              });
        if (titled)
            return &tool;
    }
    return nullptr;
}

QString hours(int from, int until)
{
    return NodeChecksTexts::tr("%1:00 to %2:00").arg(from).arg(until);
}

} // namespace

Findings checkHost(const Machine &machine, const Catalog &catalog, const RoleInfo *role)
{
    const HostInfo host = machine.host();
    Findings findings;
    if (host.elevated) {
        findings.append(ok(QStringLiteral("host.elevated"),
                           NodeChecksTexts::tr("The program runs with administrator rights."), host.system,
                           host.name.text()));
    } else {
        findings.append(
            {Severity::Blocker,
             QStringLiteral("host.not-elevated"),
             NodeChecksTexts::tr("The program does not run with administrator rights."),
             NodeChecksTexts::tr(
                 "Without them neither services nor files below Program Files can be changed. With UAC "
                 "switched off, “Run as administrator” silently does not raise the rights."),
             NodeChecksTexts::tr(
                 "Sign in as an administrator and start the program with “Run as administrator”."),
             {},
             host.name.text()});
    }
    findings.append(checkProgramFolder(host, catalog));
    if (host.pendingReboot) {
        findings.append(
            {Severity::Warning,
             QStringLiteral("host.pending-reboot"),
             NodeChecksTexts::tr("This machine waits for a restart to finish replacing files."),
             NodeChecksTexts::tr("A restart in the middle of the work would change files behind its back."),
             NodeChecksTexts::tr("Restart the waiting node first, if that is possible."),
             {},
             host.name.text()});
    }
    const bool throughRole = role && !host.remoteAddress.isEmpty()
        && std::any_of(role->resources.begin(), role->resources.end(),
                       [&](const ResourceInfo &resource) { return resource.address == host.remoteAddress; });
    if (throughRole) {
        findings.append(
            {Severity::Warning, QStringLiteral("host.remote-through-role"),
             NodeChecksTexts::tr("You are connected through the virtual IP address of the cluster."),
             NodeChecksTexts::tr(
                 "The connection drops when the role moves, and the next one may end on the other node."),
             NodeChecksTexts::tr("Connect to the node's own address instead."), host.remoteAddress,
             host.name.text()});
    }
    return findings;
}

Findings checkProgramFolder(const HostInfo &host, const Catalog &catalog)
{
    if (!host.exposed)
        return {};
    return {
        {catalog.site().protectedFolderOnly ? Severity::Blocker : Severity::Warning,
         QStringLiteral("host.exposed"),
         NodeChecksTexts::tr("Ordinary users can change files in the folder of this program."),
         NodeChecksTexts::tr(
             "The program runs with administrator rights: a library placed there by somebody else would "
             "be run with the same rights."),
         NodeChecksTexts::tr("Install the program below Program Files, or unpack it into a folder that only "
                             "administrators can write to."),
         QDir::toNativeSeparators(QCoreApplication::applicationDirPath()), host.name.text()}};
}

Findings checkServicesStopped(Machine &machine, const Catalog &catalog, const Folder &install)
{
    const auto services = machine.services().servicesBelow(install);
    if (!services)
        return {Finding::fromError(services.error(), QStringLiteral("services.unknown"))};
    if (services->isEmpty())
        return {noServices(machine, install)};
    Findings findings;
    for (const ServiceInfo &service : *services) {
        if (service.state == ServiceState::Stopped)
            continue;
        findings.append(
            {Severity::Blocker, QStringLiteral("services.running"),
             NodeChecksTexts::tr("The service %1 is not stopped: %2.")
                 .arg(serviceLabel(catalog, service), serviceStateText(service.state)),
             NodeChecksTexts::tr(
                 "On the waiting node all E-Post services must be stopped. Either this node is active, "
                 "or somebody started the service by hand."),
             NodeChecksTexts::tr("Make sure that this is the waiting node, then stop the service in "
                                 "[管理ツール]-[サービス] and check again."),
             service.imagePath, service.name});
    }
    if (findings.isEmpty()) {
        findings.append(ok(QStringLiteral("services.stopped"),
                           NodeChecksTexts::tr("All %n E-Post service(s) are stopped.", nullptr,
                                               static_cast<int>(services->size())),
                           serviceLines(catalog, *services)));
    }
    return findings;
}

Findings checkServicesRunning(Machine &machine, const Catalog &catalog, const Folder &install,
                              const RoleInfo &role)
{
    const auto services = machine.services().servicesBelow(install);
    if (!services)
        return {Finding::fromError(services.error(), QStringLiteral("services.unknown"))};
    if (services->isEmpty())
        return {noServices(machine, install)};
    const auto belongsToRole = [&](const ServiceInfo &service) {
        return std::any_of(role.resources.begin(), role.resources.end(), [&](const ResourceInfo &resource) {
            return resource.serviceName.compare(service.name, Qt::CaseInsensitive) == 0;
        });
    };
    Findings findings;
    for (const ServiceInfo &service : *services) {
        if (service.state == ServiceState::Running)
            continue;
        const bool clustered = belongsToRole(service);
        findings.append(
            {clustered ? Severity::Blocker : Severity::Warning, QStringLiteral("services.not-running"),
             NodeChecksTexts::tr("The service %1 does not run: %2.")
                 .arg(serviceLabel(catalog, service), serviceStateText(service.state)),
             clustered ? NodeChecksTexts::tr(
                 "It belongs to the role, which cannot be called online without it. A fixed "
                 "listening address or NIC teaming can keep a service from starting.")
                       : NodeChecksTexts::tr("It does not belong to the role; perhaps it is not used here."),
             NodeChecksTexts::tr("Look into the event log and into “E-POST Mail Control”."),
             service.imagePath, service.name});
    }
    if (findings.isEmpty()) {
        findings.append(ok(
            QStringLiteral("services.running-all"),
            NodeChecksTexts::tr("All %n E-Post service(s) run.", nullptr, static_cast<int>(services->size())),
            serviceLines(catalog, *services)));
    }
    return findings;
}

Findings checkToolsClosed(const Result<QList<ProcessInfo>> &processes, const Catalog &catalog,
                          const NodeName &node)
{
    if (!processes) {
        return {{Severity::Warning,
                 QStringLiteral("tools.unknown"),
                 NodeChecksTexts::tr("Whether the tools are closed on %1 cannot be seen from here.")
                     .arg(node.text()),
                 processes.error().text(),
                 NodeChecksTexts::tr("Please look there yourself, in every session, and close them."),
                 {},
                 node.text()}};
    }
    Findings findings;
    for (const ProcessInfo &process : *processes) {
        const CatalogTool *tool = toolOf(process, catalog);
        if (!tool)
            continue;
        const QString where = process.connected
            ? NodeChecksTexts::tr("session %1 of user %2").arg(process.session).arg(process.user)
            : NodeChecksTexts::tr("disconnected session %1 of user %2")
                  .arg(process.session)
                  .arg(process.user);
        findings.append(
            {Severity::Blocker, QStringLiteral("tools.open"),
             NodeChecksTexts::tr("“%1” is open on %2 (%3).").arg(tool->name, node.text(), where),
             NodeChecksTexts::tr(
                 "The vendor's procedure forbids it on the waiting node: the tool works on settings that "
                 "the node does not have now."),
             NodeChecksTexts::tr("Leave every window of it with [閉じる], then check again."),
             QStringLiteral("%1 (%2)").arg(process.imagePath).arg(process.id), node.text()});
    }
    if (findings.isEmpty()) {
        findings.append(ok(QStringLiteral("tools.closed"),
                           NodeChecksTexts::tr("Neither of the two tools is open on %1.").arg(node.text()),
                           {}, node.text()));
    }
    return findings;
}

Findings checkRoleOnline(const RoleInfo &role, const NodeName &owner)
{
    const QString seen = NodeChecksTexts::tr("role “%1”: %2, owner node %3")
                             .arg(role.name, roleStateText(role.state), role.owner.text());
    if (!(role.owner == owner)) {
        return {{Severity::Blocker, QStringLiteral("role.other-owner"),
                 NodeChecksTexts::tr("The owner node of the role is %1, not %2.")
                     .arg(role.owner.text(), owner.text()),
                 NodeChecksTexts::tr("The procedure expects the role on the other node at this point."),
                 NodeChecksTexts::tr(
                     "Look at the Failover Cluster Manager. If the role has moved by itself, find out "
                     "why first."),
                 seen, role.name}};
    }
    if (role.state != RoleState::Online) {
        return {
            {Severity::Blocker, QStringLiteral("role.not-online"),
             NodeChecksTexts::tr("The role is not online: %1.").arg(roleStateText(role.state)),
             NodeChecksTexts::tr("Mail does not flow completely while a resource of the role is not online."),
             NodeChecksTexts::tr("Look at the resources of the role in the Failover Cluster Manager."), seen,
             role.name}};
    }
    return {ok(QStringLiteral("role.online"),
               NodeChecksTexts::tr("The role is online on %1.").arg(owner.text()), seen, role.name)};
}

Findings checkClock(Machine &machine, const NodeName &other)
{
    // A report with two nodes' times reads wrongly beyond that; Kerberos itself breaks only at five minutes.
    constexpr qint64 kBearableSeconds = 30;
    const auto theirs = machine.clockOf(other);
    if (!theirs) {
        return {{Severity::Notice,
                 QStringLiteral("clock.unknown"),
                 NodeChecksTexts::tr("The clock of %1 could not be read.").arg(other.text()),
                 theirs.error().text(),
                 {},
                 {},
                 other.text()}};
    }
    const qint64 seconds = machine.clock().now().secsTo(*theirs);
    const QString evidence = NodeChecksTexts::tr("difference: %1 s").arg(seconds);
    if (qAbs(seconds) > kBearableSeconds) {
        return {
            {Severity::Notice,
             QStringLiteral("clock.differs"),
             NodeChecksTexts::tr("The clocks of the two nodes differ by %1 seconds.").arg(qAbs(seconds)),
             NodeChecksTexts::tr("Times in the report are those of the node on which each step was done."),
             {},
             evidence,
             other.text()}};
    }
    return {ok(QStringLiteral("clock.agrees"), NodeChecksTexts::tr("The clocks of the two nodes agree."),
               evidence, other.text())};
}

Findings checkWitness(const WitnessInfo &witness)
{
    if (witness.configured && witness.state == ResourceState::Online)
        return {ok(QStringLiteral("witness.online"), NodeChecksTexts::tr("The witness is online."),
                   witness.name)};
    return {{Severity::Blocker,
             witness.configured ? QStringLiteral("witness.not-online") : QStringLiteral("witness.none"),
             witness.configured ? NodeChecksTexts::tr("The witness “%1” is not online: %2.")
                                      .arg(witness.name, resourceStateText(witness.state))
                                : NodeChecksTexts::tr("The cluster has no witness."),
             NodeChecksTexts::tr(
                 "With one of two nodes stopped, the remaining node needs the witness: without it the "
                 "cluster stops, "
                 "and mail with it."),
             NodeChecksTexts::tr("Bring the witness online first."),
             {},
             witness.name}};
}

Findings checkFailback(const RoleInfo &role, const NodeName &primary)
{
    const bool preferred = !role.preferredOwners.isEmpty() && role.preferredOwners.first() == primary;
    if (!role.automaticFailback || !preferred) {
        return {{Severity::Notice,
                 QStringLiteral("failback.not-configured"),
                 NodeChecksTexts::tr("The role does not return to %1 by itself.").arg(primary.text()),
                 role.automaticFailback
                     ? NodeChecksTexts::tr("The primary node is not the first of the preferred owners.")
                     : NodeChecksTexts::tr("Automatic failback is off, which is the default of Windows."),
                 NodeChecksTexts::tr("In step 11 the product moves the role explicitly."),
                 {},
                 role.name}};
    }
    if (role.failbackFrom >= 0) {
        return {
            {Severity::Notice,
             QStringLiteral("failback.window"),
             NodeChecksTexts::tr("The role returns by itself only between certain hours."),
             NodeChecksTexts::tr("Failback window: %1.").arg(hours(role.failbackFrom, role.failbackUntil)),
             NodeChecksTexts::tr("Outside of them the product moves the role explicitly in step 11."),
             {},
             role.name}};
    }
    return {ok(QStringLiteral("failback.automatic"),
               NodeChecksTexts::tr("The role returns to %1 as soon as its cluster service runs again.")
                   .arg(primary.text()),
               {}, role.name)};
}

Findings checkSharedDrive(const Machine &machine, const Catalog &catalog, bool active)
{
    const auto settings = machine.mailSettings(catalog.site().workFolderValue);
    if (!settings)
        return {Finding::fromError(settings.error(), QStringLiteral("shared-drive.settings-unknown"))};
    const QString drive = settings->workFolder.left(2);
    if (!settings->found || drive.size() != 2 || drive[1] != QLatin1Char(':')) {
        return {{Severity::Blocker,
                 QStringLiteral("shared-drive.not-set"),
                 NodeChecksTexts::tr("The mail work folder is not on a drive letter: “%1”.")
                     .arg(settings->workFolder),
                 NodeChecksTexts::tr("On a Windows failover cluster it lies on a drive of the shared disk."),
                 NodeChecksTexts::tr("Check the folder in “E-POST Mail Control”."),
                 {},
                 {}}};
    }
    const bool ready = machine.driveReady(drive);
    if (active && !ready) {
        return {{Severity::Blocker, QStringLiteral("shared-drive.missing"),
                 NodeChecksTexts::tr("The shared drive %1 cannot be read on the active node.").arg(drive),
                 NodeChecksTexts::tr("Mail is stored there: without it nothing is received or delivered."),
                 NodeChecksTexts::tr("Look at the disk resource in the Failover Cluster Manager."),
                 settings->workFolder, drive}};
    }
    if (!active && ready) {
        return {
            {Severity::Notice,
             QStringLiteral("shared-drive.present"),
             NodeChecksTexts::tr("The drive %1 can be read on the waiting node.").arg(drive),
             NodeChecksTexts::tr(
                 "The shared drive belongs to the active node. Perhaps another disk has that letter here."),
             {},
             settings->workFolder,
             drive}};
    }
    return {ok(
        QStringLiteral("shared-drive.as-expected"),
        active
            ? NodeChecksTexts::tr("The shared drive %1 is there.").arg(drive)
            : NodeChecksTexts::tr("The shared drive %1 is with the active node, as it should be.").arg(drive),
        settings->workFolder, drive)};
}

Findings checkChecklist(const Session &session, const Catalog &catalog, ChecklistPhase phase)
{
    Findings findings;
    for (const ChecklistItemSpec &item : catalog.checklist(phase, session.productId, session.web)) {
        if (session.mark(item.id))
            continue;
        findings.append({Severity::Warning,
                         QStringLiteral("checklist.open"),
                         NodeChecksTexts::tr("Not ticked yet: %1").arg(item.title.in(session.language)),
                         {},
                         item.detail.in(session.language),
                         {},
                         item.id});
    }
    if (findings.isEmpty())
        findings.append(ok(QStringLiteral("checklist.ticked"),
                           NodeChecksTexts::tr("The checklist is ticked up to here.")));
    return findings;
}

QJsonArray servicesAsFacts(const QList<ServiceInfo> &services, const Machine &machine)
{
    QJsonArray facts;
    for (const ServiceInfo &service : services) {
        facts.append(QJsonObject{
            {QStringLiteral("name"), service.name},
            {QStringLiteral("displayName"), service.displayName},
            {QStringLiteral("image"), machine.displayPath(service.imagePath)},
            {QStringLiteral("state"), serviceStateKey(service.state)},
        });
    }
    return facts;
}

} // namespace epost
