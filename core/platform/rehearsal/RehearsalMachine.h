// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"
#include "platform/rehearsal/DriveMap.h"
#include "platform/rehearsal/RehearsalClock.h"
#include "platform/rehearsal/RehearsalCluster.h"
#include "platform/rehearsal/RehearsalFileSystem.h"
#include "platform/rehearsal/RehearsalProcesses.h"
#include "platform/rehearsal/RehearsalServices.h"

#include <memory>

namespace epost {

class RehearsalWorld;

/// One node of a rehearsed world. Paths that it gives and takes are those of the rehearsal's real folders;
/// displayPath() and nativePath() translate. While the node is dark (RehearsalWorld::cutPower) everything
/// that can fail fails with ErrorClass::PowerLost.
class RehearsalMachine final : public Machine {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearsalMachine)

public:
    /// Made by RehearsalWorld::machineFor().
    RehearsalMachine(std::shared_ptr<RehearsalWorld> world, const NodeName &node);
    ~RehearsalMachine() override;

    [[nodiscard]] HostInfo host() const override;
    [[nodiscard]] Clock &clock() override { return m_clock; }
    [[nodiscard]] FileSystem &fileSystem() override { return m_fileSystem; }
    [[nodiscard]] ServiceControl &services() override { return m_services; }
    [[nodiscard]] Processes &processes() override { return m_processes; }
    [[nodiscard]] Cluster &cluster() override { return m_cluster; }

    [[nodiscard]] QStringList fixedDrives() const override;
    [[nodiscard]] Result<MailSettings> mailSettings(const QString &workFolderValue) const override;
    [[nodiscard]] bool driveReady(const QString &drive) const override;
    [[nodiscard]] Result<QueueState> deliveryQueue(const QString &workFolder,
                                                   const NodeName &activeNode) const override;
    [[nodiscard]] PortProbe probePort(const QString &address, int port, PortKind kind) const override;
    /// The mail arrives where services answer on both ports of the account; any password will do.
    [[nodiscard]] TestMailResult exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                  const CancelToken &cancel) override;
    /// None: simulated machines keep no event log.
    [[nodiscard]] Result<QList<LoggedError>> errorsSince(const QDateTime &time) const override;
    [[nodiscard]] Result<QList<OpenFile>> filesInUse(const Folder &folder) const override;
    [[nodiscard]] SignatureState signatureOf(const QString &file) const override;
    [[nodiscard]] Result<QDateTime> clockOf(const NodeName &node) const override;
    [[nodiscard]] QStringList addressesOf(const NodeName &node) const override;
    [[nodiscard]] Result<QList<ProcessInfo>> processesOf(const NodeName &node) const override;
    [[nodiscard]] std::unique_ptr<PowerGuard> keepAwake() override;
    [[nodiscard]] QString displayPath(const QString &path) const override;
    [[nodiscard]] QString nativePath(const QString &shown) const override;

private:
    /// The other node, or this one, where it answers.
    [[nodiscard]] Result<> answers(const WorldState &world, const NodeName &node) const;

    std::shared_ptr<RehearsalWorld> m_world;
    NodeName m_node;
    DriveMap m_drives;
    RehearsalClock m_clock;
    RehearsalFileSystem m_fileSystem;
    RehearsalServices m_services;
    RehearsalProcesses m_processes;
    RehearsalCluster m_cluster;
};

/// What every call of a dark node answers.
[[nodiscard]] Error powerLost(const NodeName &node);

} // namespace epost
