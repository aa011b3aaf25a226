// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"
#include "platform/posix/NoCluster.h"
#include "update/FileSystem.h"

#include <functional>

namespace epost {

/// A clock that jumps instead of waiting.
class JumpingClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC).addMSecs(m_passed.count());
    }
    [[nodiscard]] Milliseconds monotonic() const override { return m_passed; }
    void pause(Milliseconds length, const CancelToken &) override { m_passed += length; }

private:
    Milliseconds m_passed{};
};

/// A machine of which only that is there what a test puts into it.
class StubMachine final : public Machine {
public:
    std::function<PortProbe(const QString &address, int port, PortKind kind)> port;
    std::function<TestMailResult(const TestMailOrder &order, const Secret &password)> mail;
    std::function<Result<QueueState>()> queue;
    std::function<Result<QList<LoggedError>>(const QDateTime &since)> events;
    MailSettings settings;
    bool exposed = false;

    [[nodiscard]] HostInfo host() const override
    {
        HostInfo host;
        host.name = NodeName::parse(QStringLiteral("NODE-A")).value();
        host.exposed = exposed;
        return host;
    }
    [[nodiscard]] Clock &clock() override { return m_clock; }
    [[nodiscard]] FileSystem &fileSystem() override { return *m_fileSystem; }
    [[nodiscard]] ServiceControl &services() override { return m_services; }
    [[nodiscard]] Processes &processes() override { return m_processes; }
    [[nodiscard]] Cluster &cluster() override { return m_cluster; }
    [[nodiscard]] QStringList fixedDrives() const override { return {}; }
    [[nodiscard]] Result<MailSettings> mailSettings(const QString &) const override { return settings; }
    [[nodiscard]] bool driveReady(const QString &) const override { return false; }
    [[nodiscard]] Result<QueueState> deliveryQueue(const QString &, const NodeName &) const override
    {
        return queue();
    }
    [[nodiscard]] PortProbe probePort(const QString &address, int number, PortKind kind) const override
    {
        return port(address, number, kind);
    }
    [[nodiscard]] TestMailResult exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                  const CancelToken &) override
    {
        return mail(order, password);
    }
    [[nodiscard]] Result<QList<LoggedError>> errorsSince(const QDateTime &since) const override
    {
        return events(since);
    }
    [[nodiscard]] Result<QList<OpenFile>> filesInUse(const Folder &) const override
    {
        return QList<OpenFile>();
    }
    [[nodiscard]] SignatureState signatureOf(const QString &) const override
    {
        return SignatureState::NotChecked;
    }
    [[nodiscard]] Result<QDateTime> clockOf(const NodeName &) const override { return m_clock.now(); }
    [[nodiscard]] QStringList addressesOf(const NodeName &) const override { return {}; }
    [[nodiscard]] Result<QList<ProcessInfo>> processesOf(const NodeName &) const override
    {
        return QList<ProcessInfo>();
    }
    [[nodiscard]] std::unique_ptr<PowerGuard> keepAwake() override { return std::make_unique<PowerGuard>(); }
    [[nodiscard]] QString displayPath(const QString &path) const override { return path; }
    [[nodiscard]] QString nativePath(const QString &shown) const override { return shown; }

private:
    struct NoServices final : ServiceControl {
        [[nodiscard]] Result<QList<ServiceInfo>> servicesBelow(const Folder &) const override
        {
            return QList<ServiceInfo>();
        }
    };
    struct NoProcesses final : Processes {
        [[nodiscard]] Result<QList<ProcessInfo>> running() const override { return QList<ProcessInfo>(); }
    };

    JumpingClock m_clock;
    std::unique_ptr<FileSystem> m_fileSystem = makeNativeFileSystem();
    NoServices m_services;
    NoProcesses m_processes;
    NoCluster m_cluster{m_clock};
};

} // namespace epost
