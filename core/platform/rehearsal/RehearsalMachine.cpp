// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalMachine.h"

#include "base/Files.h"
#include "package/PeLayout.h"
#include "platform/rehearsal/RehearsalWorld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace epost {

namespace {

/// The rehearsal's scanner; only its name is ever shown.
const QString kHolder = QStringLiteral("avscan.exe (3388)");
const QString kHandshake = QStringLiteral("TLSv1.3");
constexpr Milliseconds kDelivery{1500};

PortProbe answerOf(const SimulatedNode &node, int port, PortKind kind)
{
    const bool answers = std::ranges::any_of(node.services, [port](const SimulatedService &service) {
        return service.info.state == ServiceState::Running && service.ports.contains(port);
    });
    PortProbe probe;
    probe.answer = answers ? PortAnswer::Answers : PortAnswer::Refuses;
    if (answers && kind == PortKind::Tls)
        probe.tls = kHandshake;
    return probe;
}

} // namespace

Error powerLost(const NodeName &node)
{
    return Error(ErrorClass::PowerLost, RehearsalMachine::tr("The power of the machine has failed."),
                 RehearsalMachine::tr("Switch it on and continue the interrupted work."))
        .in(node.text());
}

RehearsalMachine::RehearsalMachine(std::shared_ptr<RehearsalWorld> world, const NodeName &node)
    : m_world(std::move(world))
    , m_node(node)
    , m_drives(m_world->root(), node)
    , m_clock(*m_world, node)
    , m_fileSystem(*m_world, node)
    , m_services(*m_world, node)
    , m_processes(*m_world, node)
    , m_cluster(*m_world, node)
{
}

RehearsalMachine::~RehearsalMachine() = default;

HostInfo RehearsalMachine::host() const
{
    HostInfo host;
    host.name = m_node;
    const WorldState world = m_world->state();
    if (const SimulatedNode *node = world.node(m_node)) {
        host.addresses = node->addresses;
        host.system = node->system;
    }
    return host;
}

QStringList RehearsalMachine::fixedDrives() const
{
    QStringList drives;
    for (const QChar letter : {u'C', u'D', u'E'}) {
        const QString root = m_drives.driveRoot(letter);
        if (QFileInfo(root).isDir())
            drives.append(root);
    }
    return drives;
}

Result<MailSettings> RehearsalMachine::mailSettings(const QString &) const
{
    if (m_world->isDark(m_node))
        return fail(powerLost(m_node));
    return m_world->state().mail;
}

bool RehearsalMachine::driveReady(const QString &drive) const
{
    if (drive.isEmpty() || !drive.at(0).isLetter() || m_world->isDark(m_node))
        return false;
    WorldState world = m_world->state();
    if (m_drives.isShared(drive.at(0)))
        return ClusterSimulation(world).hasSharedDisk(m_node);
    return QFileInfo(m_drives.driveRoot(drive.at(0))).isDir();
}

Result<> RehearsalMachine::answers(const WorldState &world, const NodeName &name) const
{
    if (m_world->isDark(m_node))
        return fail(powerLost(m_node));
    const SimulatedNode *node = world.node(name);
    if (node == nullptr)
        return fail(Error(ErrorClass::NotFound, tr("There is no such machine.")).in(name.text()));
    if (!node->powered)
        return fail(Error(ErrorClass::Unreachable, tr("The machine does not answer.")).in(name.text()));
    return {};
}

Result<QueueState> RehearsalMachine::deliveryQueue(const QString &workFolder,
                                                   const NodeName &activeNode) const
{
    WorldState world = m_world->state();
    if (auto answered = answers(world, activeNode); !answered)
        return fail(answered.error());
    if (!ClusterSimulation(world).hasSharedDisk(activeNode)) {
        return fail(Error(ErrorClass::Unreachable, tr("The shared drive is not on this machine now."),
                          tr("Look at the queue on the machine that runs the mail server."))
                        .in(activeNode.text()));
    }
    const QDir queue(m_drives.native(workFolder + QStringLiteral("\\incoming")));
    if (!queue.exists())
        return fail(Error(ErrorClass::NotFound, tr("The delivery queue does not exist.")).in(queue.path()));
    QueueState state;
    for (const QFileInfo &message : queue.entryInfoList(QDir::Files)) {
        ++state.messages;
        const QDateTime arrived = message.lastModified();
        if (!state.oldest.isValid() || arrived < state.oldest)
            state.oldest = arrived;
    }
    return state;
}

PortProbe RehearsalMachine::probePort(const QString &address, int port, PortKind kind) const
{
    WorldState world = m_world->state();
    if (m_world->isDark(m_node))
        return {};
    for (const SimulatedNode &node : std::as_const(world.nodes)) {
        if (node.powered && node.addresses.contains(address))
            return answerOf(node, port, kind);
    }
    const SimulatedNode *owner = world.node(world.role.owner);
    const bool online = std::ranges::any_of(world.role.resources, [&](const ResourceInfo &resource) {
        return resource.address == address && resource.state == ResourceState::Online;
    });
    return online && owner != nullptr ? answerOf(*owner, port, kind) : PortProbe();
}

TestMailResult RehearsalMachine::exchangeTestMail(const TestMailOrder &order, const Secret &,
                                                  const CancelToken &cancel)
{
    const auto answers = [&](const TestMailSettings::Port &port) {
        return probePort(order.server, port.number, PortKind::Plain).answer == PortAnswer::Answers;
    };
    TestMailResult result;
    result.end = TestMailResult::End::Refuses;
    if (!answers(order.account.send))
        return result;
    result.sent = true;
    result.signedInToSend = true;
    result.sendWords = QStringLiteral("250 OK");
    result.part = TestMailResult::Part::Fetch;
    m_clock.pause(kDelivery, cancel);
    if (!answers(order.account.fetch))
        return result;
    result.fetchWords = QStringLiteral("+OK");
    result.arriving = kDelivery;
    result.end = cancel.isCancelled() ? TestMailResult::End::Cancelled : TestMailResult::End::Fetched;
    return result;
}

Result<QList<LoggedError>> RehearsalMachine::errorsSince(const QDateTime &) const
{
    if (m_world->isDark(m_node))
        return fail(powerLost(m_node));
    return QList<LoggedError>();
}

Result<QList<OpenFile>> RehearsalMachine::filesInUse(const Folder &folder) const
{
    if (m_world->isDark(m_node))
        return fail(powerLost(m_node));
    const WorldState world = m_world->state();
    QList<OpenFile> held;
    // Unseen until it has struck: a scanner comes when it likes, and an update must survive that.
    const Fault *fault = world.fault(FaultKind::FileInUse, m_node);
    const Folder program = *Folder::fromPath(m_drives.native(world.programFolder));
    if (fault != nullptr && fault->seen && folder.contains(program))
        held.append({program.filePath(fault->file), kHolder});
    const auto processes = m_processes.running();
    if (!processes)
        return fail(processes.error());
    for (const ProcessInfo &process : *processes) {
        const auto image = Folder::fromPath(process.imagePath);
        if (image && folder.contains(*image)) {
            held.append({process.imagePath, QStringLiteral("%1 (%2)").arg(image->name()).arg(process.id)});
        }
    }
    return held;
}

SignatureState RehearsalMachine::signatureOf(const QString &file) const
{
    QFile opened(file);
    if (!openForReading(opened))
        return SignatureState::NotChecked;
    const auto layout = readPeLayout(opened);
    if (!layout || layout->certificates.size != 0)
        return SignatureState::NotChecked;
    return SignatureState::Unsigned;
}

Result<QDateTime> RehearsalMachine::clockOf(const NodeName &name) const
{
    const WorldState world = m_world->state();
    if (auto answered = answers(world, name); !answered)
        return fail(answered.error());
    return world.now().addMSecs(world.node(name)->clockSkew);
}

QStringList RehearsalMachine::addressesOf(const NodeName &name) const
{
    const WorldState world = m_world->state();
    const SimulatedNode *node = world.node(name);
    return node ? node->addresses : QStringList();
}

Result<QList<ProcessInfo>> RehearsalMachine::processesOf(const NodeName &name) const
{
    if (auto answered = answers(m_world->state(), name); !answered)
        return fail(answered.error());
    return RehearsalProcesses(*m_world, name).running();
}

std::unique_ptr<PowerGuard> RehearsalMachine::keepAwake()
{
    return std::make_unique<PowerGuard>();
}

QString RehearsalMachine::displayPath(const QString &path) const
{
    return m_drives.shown(path);
}

QString RehearsalMachine::nativePath(const QString &shown) const
{
    return m_drives.native(shown);
}

} // namespace epost
