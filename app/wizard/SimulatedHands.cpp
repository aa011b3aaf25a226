// SPDX-License-Identifier: MIT
#include "wizard/SimulatedHands.h"

#include "base/TextList.h"
#include "package/PackageReader.h"
#include "procedure/WayBack.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace epost {

namespace {

const QString kCloseTools = QStringLiteral("close-tools");
const QString kStopServices = QStringLiteral("stop-services");
const QString kMend = QStringLiteral("mend");
const QString kWitness = QStringLiteral("witness");
const QString kStopCluster = QStringLiteral("stop-cluster");
const QString kStartCluster = QStringLiteral("start-cluster");
const QString kMoveRole = QStringLiteral("move-role");
const QString kRestart = QStringLiteral("restart");
const QString kUnzip = QStringLiteral("unzip");
constexpr QChar kSeparator = u'|'; // in no name and in no path of these machines

/// Far beyond any move or start, and short of a window of automatic failback.
constexpr Milliseconds kAftermath{180'000};

constexpr std::array<std::pair<FaultKind, QLatin1String>, 5> kFaultKeys{{
    {FaultKind::DiskFull, QLatin1String("disk-full")},
    {FaultKind::FileInUse, QLatin1String("file-in-use")},
    {FaultKind::ClusterServiceHangs, QLatin1String("cluster-service-hangs")},
    {FaultKind::ResourceFails, QLatin1String("resource-fails")},
    {FaultKind::CannotHostRole, QLatin1String("cannot-host-role")},
}};

QString keyOf(const QStringList &parts)
{
    return parts.join(kSeparator);
}

bool isTool(const ProcessInfo &process)
{
    return process.windowTitle.startsWith(QLatin1String("E-POST "), Qt::CaseInsensitive);
}

bool runsClusterService(const SimulatedNode &node)
{
    return node.powered && node.clusterService == ClusterServiceState::Running;
}

bool canTakeRole(const SimulatedNode &node)
{
    return runsClusterService(node) && !node.paused;
}

RoleState roleStateIn(WorldState world)
{
    const ClusterSnapshot seen = ClusterSimulation(world).snapshot();
    return seen.roles.isEmpty() ? RoleState::Unknown : seen.roles.first().state;
}

/// Lets what was begun in the cluster come to rest, as it would while the person looks on.
void settle(ClusterSimulation &simulation)
{
    Milliseconds left = kAftermath;
    for (auto next = simulation.untilNextEvent(); next && *next <= left; next = simulation.untilNextEvent()) {
        simulation.advance(*next);
        left -= std::max(*next, Milliseconds(1));
    }
}

bool failed(const Session &session, StepNumber number)
{
    return session.step(number).record.state == StepState::Failed;
}

Result<> extract(PackageReader &reader, const PackageEntry &entry, const QString &path)
{
    if (!QDir().mkpath(entry.folder ? path : QFileInfo(path).path()))
        return fail(ErrorClass::ReadWrite, SimulatedHands::tr("The folder could not be made."));
    if (entry.folder)
        return {};
    QSaveFile file(path);
    const auto trouble = [&file] {
        return fail(Error(ErrorClass::ReadWrite, SimulatedHands::tr("The file could not be written."))
                        .withNative(file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return trouble();
    const auto read = reader.read(entry, [&](const char *data, qsizetype size) -> Result<> {
        return file.write(data, size) == size ? Result<>() : Result<>(trouble());
    });
    if (!read)
        return read;
    if (!file.commit())
        return trouble();
    // The only sign of an update that files without a version carry.
    QFile written(path);
    const QDateTime modified = entry.modified.toDateTime();
    if (modified.isValid() && written.open(QIODevice::ReadWrite))
        written.setFileTime(modified, QFileDevice::FileModificationTime);
    return {};
}

} // namespace

// ---- what is offered --------------------------------------------------------------------------------------

QList<HandWork> SimulatedHands::offered(const Session &session) const
{
    const WorldState world = m_world.state();
    QList<HandWork> works;
    for (const SimulatedNode &node : world.nodes) {
        if (!node.powered)
            continue;
        offerAtNode(works, session, world, node);
        offerMending(works, session, world, node);
    }
    if (world.clusterInstalled)
        offerCluster(works, session, world);
    offerUnzipping(works, session);
    return works;
}

void SimulatedHands::offerAtNode(QList<HandWork> &works, const Session &session, const WorldState &world,
                                 const SimulatedNode &node) const
{
    const QString name = node.name.text();
    QStringList tools;
    for (const ProcessInfo &process : node.processes) {
        if (isTool(process) && !tools.contains(process.windowTitle))
            tools.append(process.windowTitle);
    }
    if (!tools.isEmpty()) {
        works.append(
            {keyOf({kCloseTools, name}), tr("Close %1 on %2 with [Close]").arg(listText(tools), name)});
    }
    const bool standby = world.clusterInstalled && !(world.role.owner == node.name);
    QStringList stray;
    for (const SimulatedService &service : node.services) {
        if (standby && service.info.state == ServiceState::Running)
            stray.append(service.info.name);
    }
    if (!stray.isEmpty()) {
        works.append({keyOf({kStopServices, name}),
                      tr("Stop the E-Post services that still run on %1: %2").arg(name, listText(stray))});
    }
    // A restart closes what hides in other sessions, and is what people try when nothing else helps.
    if (standby && !session.finishedAt.isValid())
        works.append(
            {keyOf({kRestart, name}), tr("Restart %1 (it is waiting: mail is not touched)").arg(name)});
}

void SimulatedHands::offerMending(QList<HandWork> &works, const Session &session, const WorldState &world,
                                  const SimulatedNode &node) const
{
    const QString name = node.name.text();
    const bool homeless = roleStateIn(world) != RoleState::Online;
    const bool switchFailed
        = failed(session, StepNumber::of<6>()) || failed(session, StepNumber::of<11>()) || homeless;
    for (const Fault &fault : world.faults) {
        if (!(fault.node == node.name))
            continue;
        QString text;
        switch (fault.kind) {
        case FaultKind::DiskFull:
            if (fault.seen)
                text = tr("Make room on the disk of %1").arg(name);
            break;
        case FaultKind::FileInUse:
            if (fault.seen)
                text = tr("Close the program that holds %1 open on %2").arg(fault.file, name);
            break;
        case FaultKind::ClusterServiceHangs:
            if (node.clusterService == ClusterServiceState::StopPending)
                text = tr("End the hanging cluster service process of %1").arg(name);
            break;
        case FaultKind::ResourceFails:
            if (switchFailed)
                text = tr("Repair %1 on %2, so that it starts there").arg(fault.file, name);
            break;
        case FaultKind::CannotHostRole:
            if (switchFailed)
                text = tr("Enter %1 as a possible owner of the role in the Failover Cluster Manager")
                           .arg(name);
            break;
        case FaultKind::PowerCut:
            break;
        }
        const auto key = std::ranges::find(kFaultKeys, fault.kind, &decltype(kFaultKeys)::value_type::first);
        if (!text.isEmpty())
            works.append({keyOf({kMend, name, key->second}), text});
    }
}

void SimulatedHands::offerCluster(QList<HandWork> &works, const Session &session,
                                  const WorldState &world) const
{
    if (world.witness.configured && world.witness.state != ResourceState::Online)
        works.append({kWitness, tr("Bring the witness online again: %1").arg(world.witness.name)});
    const bool anyRuns = std::ranges::any_of(world.nodes, runsClusterService);
    const RoleState state = roleStateIn(world);
    const std::optional<StepNumber> next = session.nextStep();
    const bool goingBack = session.openWayBack() != nullptr;
    const bool switching = next == StepNumber::of<6>() || next == StepNumber::of<11>() || goingBack;
    for (const SimulatedNode &node : world.nodes) {
        const QString name = node.name.text();
        const bool owner = world.role.owner == node.name;
        if (next == StepNumber::of<6>() && !goingBack && node.primary && runsClusterService(node)) {
            works.append(
                {keyOf({kStopCluster, name}),
                 owner ? tr("Stop the cluster service of %1 in the Failover Cluster Manager (mail "
                            "stops while the role moves)")
                             .arg(name)
                       : tr("Stop the cluster service of %1 in the Failover Cluster Manager").arg(name)});
        }
        // From step 6 to step 11 the 正系 is stopped as planned.
        const bool planned = node.primary && !switching && anyRuns && next && *next < StepNumber::of<11>();
        if (node.powered && node.clusterService == ClusterServiceState::Stopped && !planned) {
            works.append({keyOf({kStartCluster, name}),
                          tr("Start the cluster service of %1 in the Failover Cluster Manager").arg(name)});
        }
        if (!canTakeRole(node) || !world.moveTarget.isEmpty() || state == RoleState::Pending)
            continue;
        if (owner && state != RoleState::Online)
            works.append({keyOf({kMoveRole, name}), tr("Bring the role online on %1").arg(name)});
        else if (!owner && (switching || state != RoleState::Online))
            works.append(
                {keyOf({kMoveRole, name}),
                 tr("Move the role to %1 in the Failover Cluster Manager (mail stops while it moves)")
                     .arg(name)});
    }
}

void SimulatedHands::offerUnzipping(QList<HandWork> &works, const Session &session) const
{
    const auto next = session.nextStep();
    if (!next || session.openWayBack())
        return;
    QList<Use> uses;
    if (*next == StepNumber::of<3>())
        uses = {Use::Mail};
    else if (*next == StepNumber::of<5>())
        uses = {Use::Web};
    else if (*next == StepNumber::of<10>())
        uses = session.uses();
    const SessionNode &node = session.nodeOf(specOf(*next).role);
    for (const Use use : uses) {
        const SessionPackage *package = session.package(use);
        const QString folder = use == Use::Mail ? node.mailFolder : node.webFolder;
        if (!package || folder.isEmpty())
            continue;
        works.append(
            {keyOf({kUnzip, node.name.text(), package->path, folder}),
             tr("Run %1 on %2 and press [Unzip] over %3").arg(package->fileName, node.name.text(), folder)});
    }
}

// ---- what is done -----------------------------------------------------------------------------------------

Result<> SimulatedHands::carryOut(const QString &key)
{
    const QStringList parts = key.split(kSeparator);
    const QString &verb = parts.first();
    if (verb == kWitness) {
        return inCluster([](ClusterSimulation &simulation, WorldState &) -> Result<> {
            simulation.setWitness(true);
            return {};
        });
    }
    const auto node = NodeName::parse(parts.value(1));
    if (!node)
        return fail(node.error());
    if (verb == kCloseTools)
        return m_world.closeTools(*node);
    if (verb == kStopServices)
        return m_world.stopStrayServices(*node);
    if (verb == kRestart) {
        return inCluster([&](ClusterSimulation &simulation, WorldState &) -> Result<> {
            simulation.powerOff(*node);
            simulation.powerOn(*node);
            return {};
        });
    }
    if (verb == kStopCluster) {
        return inCluster([&](ClusterSimulation &simulation, WorldState &) {
            return simulation.stopClusterService(*node);
        });
    }
    if (verb == kStartCluster) {
        return inCluster([&](ClusterSimulation &simulation, WorldState &) {
            return simulation.startClusterService(*node);
        });
    }
    if (verb == kMoveRole) {
        return inCluster([&](ClusterSimulation &simulation, WorldState &world) {
            return simulation.moveRole(world.role.name, *node);
        });
    }
    if (verb == kUnzip && parts.size() == 4)
        return unzip(*node, parts[2], parts[3]);
    const auto kind
        = std::ranges::find(kFaultKeys, parts.value(2), &decltype(kFaultKeys)::value_type::second);
    if (verb == kMend && kind != kFaultKeys.end())
        return mend(*node, kind->first);
    return fail(Error(ErrorClass::Internal, tr("Nobody knows how to do that.")).in(key));
}

Result<> SimulatedHands::inCluster(const std::function<Result<>(ClusterSimulation &, WorldState &)> &work)
{
    const auto acted = m_world.change([&](WorldState &world) -> Result<> {
        ClusterSimulation simulation(world);
        if (auto done = work(simulation, world); !done)
            return done;
        // Somebody who waits for it measures how long it takes; otherwise nothing would ever pass.
        if (!m_world.expectsHands())
            settle(simulation);
        return {};
    });
    // What was waited for is done: the rest, such as the stability window, passes at once again.
    if (acted)
        m_world.expectHands(false);
    return acted;
}

Result<> SimulatedHands::mend(const NodeName &node, FaultKind kind)
{
    return inCluster([&](ClusterSimulation &, WorldState &world) -> Result<> {
        world.faults.removeIf([&](const Fault &fault) { return fault.kind == kind && fault.node == node; });
        if (kind != FaultKind::ClusterServiceHangs)
            return {};
        for (PendingEvent &event : world.events) {
            if (event.kind == EventKind::ClusterServiceStopped && event.node == node)
                event.at = world.clock;
        }
        std::ranges::stable_sort(world.events, {}, &PendingEvent::at);
        return {};
    });
}

Result<> SimulatedHands::unzip(const NodeName &node, const QString &shownPackage, const QString &shownFolder)
{
    const auto machine = m_world.machineFor(node);
    if (!machine)
        return fail(machine.error());
    const auto package = Package::open((*machine)->nativePath(shownPackage));
    if (!package)
        return fail(package.error());
    PackageReader reader(*package);
    if (auto opened = reader.open(); !opened)
        return opened;
    const QString folder = (*machine)->nativePath(shownFolder);
    const WorldState world = m_world.state();
    const Fault *held = world.fault(FaultKind::FileInUse, node);
    for (const PackageEntry &entry : package->entries()) {
        const QString path = folder + QLatin1Char('/') + entry.path.text();
        if (held && QFileInfo(path).fileName().compare(held->file, Qt::CaseInsensitive) == 0) {
            return fail(Error(ErrorClass::InUse, tr("Another program holds the file open."))
                            .in((*machine)->displayPath(path)));
        }
        if (auto written = extract(reader, entry, path); !written)
            return fail(written.error().in((*machine)->displayPath(path)));
    }
    return {};
}

} // namespace epost
