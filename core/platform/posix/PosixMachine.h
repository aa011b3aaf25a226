// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// A Linux machine without a cluster: what the file commands of the product (plan, apply, status, …) need to
/// work on real folders there. It has no Windows services, no registry and no shared drive; what cannot be
/// known is an error, never a guess.
class PosixMachine final : public Machine {
    Q_DECLARE_TR_FUNCTIONS(epost::PosixMachine)

public:
    PosixMachine();
    ~PosixMachine() override;

    [[nodiscard]] HostInfo host() const override;
    [[nodiscard]] Clock &clock() override;
    [[nodiscard]] FileSystem &fileSystem() override;
    [[nodiscard]] ServiceControl &services() override;
    [[nodiscard]] Processes &processes() override;
    [[nodiscard]] Cluster &cluster() override;

    /// None: drives with letters are those of Windows.
    [[nodiscard]] QStringList fixedDrives() const override;
    [[nodiscard]] Result<MailSettings> mailSettings(const QString &workFolderValue) const override;
    [[nodiscard]] bool driveReady(const QString &drive) const override;
    /// Unsupported, always.
    [[nodiscard]] Result<QueueState> deliveryQueue(const QString &workFolder,
                                                   const NodeName &activeNode) const override;
    /// Silent, always: a role, whose ports these would be, is on a cluster only.
    [[nodiscard]] PortProbe probePort(const QString &address, int port, PortKind kind) const override;
    /// Failed, always, for the same reason.
    [[nodiscard]] TestMailResult exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                  const CancelToken &cancel) override;
    /// Unsupported, always.
    [[nodiscard]] Result<QList<LoggedError>> errorsSince(const QDateTime &time) const override;
    /// From /proc: the processes that this user may look into.
    [[nodiscard]] Result<QList<OpenFile>> filesInUse(const Folder &folder) const override;
    /// Unsigned where the PE file holds no certificate table, else NotChecked.
    [[nodiscard]] SignatureState signatureOf(const QString &file) const override;
    [[nodiscard]] Result<QDateTime> clockOf(const NodeName &node) const override;
    [[nodiscard]] QStringList addressesOf(const NodeName &node) const override;
    [[nodiscard]] Result<QList<ProcessInfo>> processesOf(const NodeName &node) const override;
    [[nodiscard]] std::unique_ptr<PowerGuard> keepAwake() override;
    [[nodiscard]] QString displayPath(const QString &path) const override;
    [[nodiscard]] QString nativePath(const QString &shown) const override;

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
};

} // namespace epost
