// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// This Windows server, a node of the failover cluster or about to become known as none.
class WindowsMachine final : public Machine {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowsMachine)

public:
    WindowsMachine();
    ~WindowsMachine() override;

    [[nodiscard]] HostInfo host() const override;
    [[nodiscard]] Clock &clock() override;
    [[nodiscard]] FileSystem &fileSystem() override;
    [[nodiscard]] ServiceControl &services() override;
    [[nodiscard]] Processes &processes() override;
    [[nodiscard]] Cluster &cluster() override;

    [[nodiscard]] QStringList fixedDrives() const override;
    [[nodiscard]] Result<MailSettings> mailSettings(const QString &workFolderValue) const override;
    [[nodiscard]] bool driveReady(const QString &drive) const override;
    [[nodiscard]] Result<QueueState> deliveryQueue(const QString &workFolder,
                                                   const NodeName &activeNode) const override;
    [[nodiscard]] PortProbe probePort(const QString &address, int port, PortKind kind) const override;
    [[nodiscard]] TestMailResult exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                  const CancelToken &cancel) override;
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
    struct Ports;
    [[nodiscard]] bool isThisMachine(const NodeName &node) const;
    std::unique_ptr<Ports> m_ports;
};

} // namespace epost
