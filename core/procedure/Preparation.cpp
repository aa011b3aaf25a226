// SPDX-License-Identifier: MIT
#include "procedure/Preparation.h"

#include "base/Files.h"
#include "base/TextList.h"
#include "install/ClusterStyle.h"
#include "install/FolderAdvice.h"
#include "install/InstallFinder.h"
#include "install/LevelCheck.h"
#include "package/Package.h"
#include "procedure/NodeChecks.h"
#include "procedure/PlanChecks.h"
#include "procedure/RoleChecks.h"
#include "procedure/SessionNotes.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace epost {

namespace {

/// Whether the folder above the mail server holds anything else that could be the Web管理ツール. Its folder's
/// name is unknown, so only a person can say that it is one.
bool holdsMoreThanMail(const InstallFolder &install)
{
    const QString mailName = install.folder().name();
    const QStringList names
        = QDir(install.webFolder().path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name.compare(mailName, Qt::CaseInsensitive) != 0 && !isStateFolderName(name);
    });
}

} // namespace

Readiness Preparation::observe(const QString &mailFolder) const
{
    Readiness seen;
    seen.host = m_machine.host();
    observeInstalls(seen, mailFolder);
    observeCluster(seen);
    return seen;
}

QList<Folder> Preparation::candidates(const QString &mailFolder) const
{
    QList<Folder> candidates = installCandidates(m_machine.fixedDrives(), m_catalog);
    if (!mailFolder.isEmpty()) {
        const auto named = Folder::existing(m_machine.nativePath(mailFolder));
        if (named && !candidates.contains(*named))
            candidates.append(*named);
    }
    return candidates;
}

QList<InstallFolder> Preparation::installs(const QString &mailFolder) const
{
    return findInstalls(candidates(mailFolder), m_catalog);
}

void Preparation::observeInstalls(Readiness &seen, const QString &mailFolder) const
{
    const QList<Folder> looked = candidates(mailFolder);
    seen.installs = findInstalls(looked, m_catalog);
    for (const InstallFolder &install : std::as_const(seen.installs)) {
        const QString shown = m_machine.displayPath(install.folder().path());
        const Product *product = m_catalog.product(install.productId());
        const Architecture architecture = install.architecture().value_or(Architecture::X64);
        seen.findings.append({Severity::Ok,
                              QStringLiteral("install.found"),
                              tr("E-Post is installed in %1.").arg(shown),
                              product ? product->title(architecture) : QString(),
                              {},
                              {},
                              shown});
        seen.findings.append(install.findings());
        seen.findings.append(FolderAdvice(architecture, seen.host.is64Bit, m_catalog).check(install, shown));
        seen.webFilesSeen = seen.webFilesSeen || holdsMoreThanMail(install);
    }
    if (!seen.installs.isEmpty())
        return;
    for (const Folder &candidate : looked) {
        const auto refused = InstallFolder::validate(candidate, m_catalog);
        if (!refused) {
            seen.findings.append(
                Finding::fromError(refused.error().in(m_machine.displayPath(candidate.path())),
                                   refused.error().errorClass() == ErrorClass::Unsupported
                                       ? QStringLiteral("install.unsupported")
                                       : QStringLiteral("install.refused")));
        }
    }
    if (looked.isEmpty()) {
        seen.findings.append({Severity::Blocker,
                              QStringLiteral("install.none"),
                              tr("No installed E-Post server was found on this machine."),
                              tr("Looked for “EPOST\\MS” below both program folders of every drive."),
                              tr("Start the program on a node of the cluster, or name the installed folder."),
                              {},
                              {}});
    }
}

void Preparation::observeCluster(Readiness &seen) const
{
    const ClusterPresence presence = m_machine.cluster().presence();
    ClusterFacts facts;
    facts.failoverCluster = presence == ClusterPresence::Running || presence == ClusterPresence::NotRunning;
    if (const auto settings = m_machine.mailSettings(m_catalog.site().workFolderValue))
        facts.workFolder = settings->workFolder;
    for (const InstallFolder &install : std::as_const(seen.installs)) {
        const auto services = m_machine.services().servicesBelow(install.folder());
        if (!services)
            continue;
        facts.watcherRunning = facts.watcherRunning
            || std::any_of(services->begin(), services->end(), [&](const ServiceInfo &service) {
                                   return service.state == ServiceState::Running
                                       && m_catalog.isClusterWatcher(
                                           QDir::fromNativeSeparators(service.imagePath).section(u'/', -1));
                               });
    }
    seen.findings.append(checkClusterStyle(facts));
    if (presence != ClusterPresence::Running && presence != ClusterPresence::NotRunning) {
        seen.findings.append(checkHost(m_machine, m_catalog, nullptr));
        return;
    }
    const auto snapshot = m_machine.cluster().observe();
    if (!snapshot) {
        seen.findings.append(Finding::fromError(snapshot.error(), QStringLiteral("cluster.unknown")));
        return;
    }
    seen.cluster = *snapshot;
    seen.mailRole = findMailRole(seen);
    const RoleInfo *role = seen.role();
    seen.findings.append(checkHost(m_machine, m_catalog, role));
    if (!role) {
        seen.findings.append({Severity::Blocker,
                              QStringLiteral("cluster.no-mail-role"),
                              tr("No role of the cluster has the services of the installed E-Post server."),
                              tr("A role is recognised by its Generic Service resources."),
                              tr("Check the role in the Failover Cluster Manager."),
                              {},
                              seen.cluster->name});
        return;
    }
    seen.findings.append(checkRoleOnline(*role, role->owner));
    seen.findings.append(checkWitness(seen.cluster->witness));
    seen.findings.append(checkFailback(*role, role->owner));
    seen.findings.append(checkWorkFolderDisk(m_machine, m_catalog, *role));
    seen.findings.append(checkRegistryCheckpoints(*role));
    for (const NodeInfo &node : std::as_const(seen.cluster->nodes)) {
        if (!(node.name == seen.host.name))
            seen.findings.append(checkClock(m_machine, node.name));
    }
}

QString Preparation::findMailRole(const Readiness &seen) const
{
    if (const QString &named = m_catalog.site().mailRole; !named.isEmpty()) {
        for (const RoleInfo &role : seen.cluster->roles) {
            if (role.name.compare(named, Qt::CaseInsensitive) == 0)
                return role.name;
        }
        return {};
    }
    QStringList serviceNames;
    for (const InstallFolder &install : seen.installs) {
        if (const auto services = m_machine.services().servicesBelow(install.folder())) {
            for (const ServiceInfo &service : *services)
                serviceNames.append(service.name);
        }
    }
    for (const RoleInfo &role : seen.cluster->roles) {
        const bool mail
            = std::any_of(role.resources.begin(), role.resources.end(), [&](const ResourceInfo &resource) {
                  return serviceNames.contains(resource.serviceName, Qt::CaseInsensitive);
              });
        if (mail)
            return role.name;
    }
    return {};
}

Result<QList<SessionNode>> Preparation::chooseNodes(const Readiness &seen,
                                                    const SessionChoices &choices) const
{
    const RoleInfo *role = seen.role();
    if (!role)
        return fail(ErrorClass::Refused, tr("The role of the cluster is not known."));
    if (role->owner == seen.host.name) {
        return fail(
            ErrorClass::Refused,
            tr("%1 is the active node. The procedure begins on the waiting node.").arg(seen.host.name.text()),
            tr("Sign in to the waiting node and begin there."));
    }
    if (!choices.secondary.isEmpty() && !(choices.secondary == seen.host.name)) {
        return fail(ErrorClass::Refused,
                    tr("This is %1, not %2.").arg(seen.host.name.text(), choices.secondary.text()),
                    tr("Sign in to the waiting node and begin there."));
    }
    SessionNode secondary;
    secondary.name = seen.host.name;
    secondary.role = Role::Secondary;
    secondary.addresses = seen.host.addresses;
    secondary.system = seen.host.system;
    SessionNode primary;
    primary.name = role->owner;
    primary.role = Role::Primary;
    primary.addresses = m_machine.addressesOf(primary.name);
    primary.system = m_machine.cluster().systemOf(primary.name);
    return QList<SessionNode>{secondary, primary};
}

Result<InstallFolder> Preparation::chooseInstall(const Readiness &seen, const SessionChoices &choices) const
{
    if (!choices.mailFolder.isEmpty()) {
        const auto folder = Folder::existing(m_machine.nativePath(choices.mailFolder));
        return folder ? InstallFolder::validate(*folder, m_catalog) : fail(folder.error());
    }
    if (seen.installs.size() == 1)
        return seen.installs.first();
    return fail(ErrorClass::Refused,
                seen.installs.isEmpty() ? tr("No installed E-Post server was found.")
                                        : tr("More than one installed E-Post server was found."),
                tr("Name the installed folder."));
}

QString Preparation::chooseWebFolder(const InstallFolder &install, const SessionChoices &choices) const
{
    if (choices.webFolder.isEmpty())
        return m_machine.displayPath(install.webFolder().path());
    // However it was typed, one folder has one spelling.
    const auto folder = Folder::fromPath(m_machine.nativePath(choices.webFolder));
    return folder ? m_machine.displayPath(folder->path()) : choices.webFolder;
}

Result<SessionPackage> Preparation::choosePackage(SessionPackage::Use use, const QString &path,
                                                  Findings &problems, const CancelToken &cancel) const
{
    const auto package = Package::open(path, cancel);
    if (!package)
        return fail(package.error());
    problems.append(package->problems());
    if (!package->acceptable())
        return fail(Error(ErrorClass::Refused, tr("The update program is refused.")).in(package->fileName()));
    const PackageKind expected = use == SessionPackage::Use::Mail ? PackageKind::Mail : PackageKind::Web;
    const PackageName name = m_catalog.packageName(package->fileName());
    if (name.kind != PackageKind::Unknown && name.kind != expected) {
        problems.append({Severity::Warning,
                         QStringLiteral("package.other-kind"),
                         use == SessionPackage::Use::Mail
                             ? tr("The name of the mail update program says web administration.")
                             : tr("The name of the web update program says mail server."),
                         tr("The two programs may have been mixed up."),
                         tr("Check which file is which."),
                         {},
                         package->fileName()});
    }
    return SessionPackage{use,
                          package->fileName(),
                          m_machine.displayPath(package->path()),
                          package->size(),
                          package->sha256(),
                          name.date};
}

TimePlan Preparation::planOf(const SessionChoices &choices) const
{
    TimePlan plan;
    plan.start = choices.plannedStart.isValid() ? choices.plannedStart : m_machine.clock().now();
    plan.stepMinutes = m_catalog.site().stepMinutes;
    plan.wayBackMinutes
        = choices.wayBackMinutes > 0 ? choices.wayBackMinutes : m_catalog.site().wayBackMinutes;
    qint64 minutes = 0;
    for (const int length : std::as_const(plan.stepMinutes))
        minutes += length;
    // Without an end given, what the steps take and the time to go back from the last of them.
    plan.end = choices.plannedEnd.isValid() ? choices.plannedEnd
                                            : plan.start.addSecs(60 * (minutes + plan.wayBackMinutes));
    return plan;
}

Result<Session> Preparation::makeSession(const SessionChoices &choices, Findings &problems,
                                         const CancelToken &cancel) const
{
    const Readiness seen = observe(choices.mailFolder);
    problems = seen.findings;
    const auto refused = [&problems] {
        const Finding blocker = problems.atLeast(Severity::Blocker).first();
        return fail(ErrorClass::Refused, blocker.title, blocker.remedy);
    };
    const auto refuse = [&problems](const Error &error, const char *code) {
        problems.append(Finding::fromError(error, QString::fromLatin1(code)));
        return fail(error);
    };
    // Names may be given later, step by step; two persons who are one may not.
    if (samePerson(choices.team.worker, choices.team.checker))
        problems.append(checkTeam(choices.team, m_catalog.site().onePersonAllowed));
    problems.append(checkTimes(planOf(choices)));
    if (problems.blocked())
        return refused();
    auto nodes = chooseNodes(seen, choices);
    if (!nodes)
        return refuse(nodes.error(), "cluster.other-node");
    const auto install = chooseInstall(seen, choices);
    if (!install)
        return refuse(install.error(), "install.not-chosen");

    Session session;
    session.runId = m_machine.clock().now().toString(QStringLiteral("yyyyMMdd-HHmmss-"))
        + QUuid::createUuid().toString(QUuid::Id128).left(6);
    session.createdAt = m_machine.clock().now();
    session.language = choices.language;
    session.siteFile = choices.siteFile;
    session.customer = choices.customer.isEmpty() ? m_catalog.site().customer : choices.customer;
    session.subject = choices.subject;
    session.changeNumber = choices.changeNumber;
    session.rehearsalRoot = choices.rehearsalRoot;
    session.productId = choices.productId.isEmpty() ? install->productId() : choices.productId;
    session.architecture = install->architecture().value_or(Architecture::X64);
    session.web = choices.web;
    session.clusterName = seen.cluster->name;
    session.mailRole = seen.mailRole;
    session.team = choices.team;
    session.plan = planOf(choices);
    setReleaseNote(session, choices.releaseNote, m_catalog);
    for (const StepSpec &spec : kProcedure) {
        SessionStep step;
        step.number = spec.number;
        session.steps.append(step);
    }
    if (!m_catalog.product(session.productId)) {
        QStringList ids;
        for (const Product &product : m_catalog.products())
            ids.append(product.id);
        return refuse(Error(ErrorClass::Refused, tr("Which E-Post product is installed could not be told."),
                            tr("Name the product. Known are: %1.").arg(listText(ids))),
                      "install.product-unknown");
    }
    const QString mailFolder = m_machine.displayPath(install->folder().path());
    const QString webFolder = chooseWebFolder(*install, choices);
    for (SessionNode &node : *nodes) {
        // The other node's folder is taken to be the same until its own services say otherwise (step 9).
        node.mailFolder = mailFolder;
        node.webFolder = session.web ? webFolder : QString();
    }
    session.nodes = *nodes;
    session.seat = seen.host.name;

    auto mail = choosePackage(SessionPackage::Use::Mail, choices.mailPackage, problems, cancel);
    if (!mail)
        return refuse(mail.error(), "package.mail-refused");
    session.packages.append(*mail);
    if (session.web) {
        auto web = choosePackage(SessionPackage::Use::Web, choices.webPackage, problems, cancel);
        if (!web)
            return refuse(web.error(), "package.web-refused");
        session.packages.append(*web);
        if (webFolder.compare(mailFolder, Qt::CaseInsensitive) == 0) {
            problems.append(
                {Severity::Blocker,
                 QStringLiteral("install.web-into-mail"),
                 tr("The web administration update must not go into the folder of the mail server."),
                 tr("Its folder is one level above: %1.")
                     .arg(m_machine.displayPath(install->webFolder().path())),
                 tr("Choose the folder one level up."),
                 webFolder,
                 {}});
        }
    } else if (seen.webFilesSeen) {
        problems.append(
            {Severity::Notice,
             QStringLiteral("install.web-unused"),
             tr("Beside the mail server there are files that may belong to the web administration tool."),
             tr("The session leaves the web administration tool out."),
             tr("If it is used here, begin again with its update program."),
             webFolder,
             {}});
    }
    if (problems.blocked())
        return refused();
    return session;
}

} // namespace epost
