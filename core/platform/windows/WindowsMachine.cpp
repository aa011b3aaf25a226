// SPDX-License-Identifier: MIT
#include "platform/windows/WindowsMachine.h"

#include "platform/network/TcpProbe.h"
#include "platform/network/TestMail.h"
#include "platform/windows/DeliveryQueue.h"
#include "platform/windows/Drives.h"
#include "platform/windows/EventLog.h"
#include "platform/windows/FilesInUse.h"
#include "platform/windows/HostFacts.h"
#include "platform/windows/MailRegistry.h"
#include "platform/windows/RemoteClock.h"
#include "platform/windows/Signature.h"
#include "platform/windows/WakeLock.h"
#include "platform/windows/WindowsCluster.h"
#include "platform/windows/WindowsProcesses.h"
#include "platform/windows/WindowsServices.h"
#include "update/FileSystem.h"

#include <QDir>

namespace epost {

struct WindowsMachine::Ports {
    NodeName here = nameOfThisMachine();
    SystemClock clock;
    std::unique_ptr<FileSystem> fileSystem = makeNativeFileSystem();
    WindowsServices services;
    WindowsProcesses processes;
    WindowsCluster cluster{here, clock};
};

WindowsMachine::WindowsMachine()
    : m_ports(std::make_unique<Ports>())
{
}

WindowsMachine::~WindowsMachine() = default;

bool WindowsMachine::isThisMachine(const NodeName &node) const
{
    return node == m_ports->here;
}

HostInfo WindowsMachine::host() const
{
    return factsOfThisMachine();
}

Clock &WindowsMachine::clock()
{
    return m_ports->clock;
}

FileSystem &WindowsMachine::fileSystem()
{
    return *m_ports->fileSystem;
}

ServiceControl &WindowsMachine::services()
{
    return m_ports->services;
}

Processes &WindowsMachine::processes()
{
    return m_ports->processes;
}

Cluster &WindowsMachine::cluster()
{
    return m_ports->cluster;
}

QStringList WindowsMachine::fixedDrives() const
{
    return epost::fixedDrives();
}

Result<MailSettings> WindowsMachine::mailSettings(const QString &workFolderValue) const
{
    return mailSettingsInRegistry(workFolderValue);
}

bool WindowsMachine::driveReady(const QString &drive) const
{
    return driveIsReady(drive);
}

Result<QueueState> WindowsMachine::deliveryQueue(const QString &workFolder, const NodeName &activeNode) const
{
    return queueIn(queueFolder(workFolder, isThisMachine(activeNode) ? NodeName() : activeNode));
}

PortProbe WindowsMachine::probePort(const QString &address, int port, PortKind kind) const
{
    return probeTcpPort(address, port, kind);
}

TestMailResult WindowsMachine::exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                const CancelToken &cancel)
{
    return sendAndFetchTestMail(order, password, m_ports->clock, cancel);
}

Result<QList<LoggedError>> WindowsMachine::errorsSince(const QDateTime &time) const
{
    return eventLogErrorsSince(time);
}

Result<QList<OpenFile>> WindowsMachine::filesInUse(const Folder &folder) const
{
    return filesInUseBelow(folder);
}

SignatureState WindowsMachine::signatureOf(const QString &file) const
{
    return signatureState(file);
}

Result<QDateTime> WindowsMachine::clockOf(const NodeName &node) const
{
    return isThisMachine(node) ? m_ports->clock.now() : clockOfMachine(node);
}

QStringList WindowsMachine::addressesOf(const NodeName &node) const
{
    return isThisMachine(node) ? host().addresses : addressesByName(node);
}

Result<QList<ProcessInfo>> WindowsMachine::processesOf(const NodeName &node) const
{
    return isThisMachine(node) ? m_ports->processes.running() : WindowsProcesses::runningOn(node);
}

std::unique_ptr<PowerGuard> WindowsMachine::keepAwake()
{
    return std::make_unique<WakeLock>();
}

QString WindowsMachine::displayPath(const QString &path) const
{
    return QDir::toNativeSeparators(path);
}

QString WindowsMachine::nativePath(const QString &shown) const
{
    return QDir::fromNativeSeparators(shown);
}

} // namespace epost
