// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/WindowsApi.h"
#include "platform/NodeName.h"
#include "platform/ServiceControl.h"

#include <memory>

namespace epost {

/// How a service is installed.
struct ServiceSetup {
    QString imagePath; ///< as it is registered, arguments and all
    bool automaticStart = false;
};

/// The service control manager of one machine. Each error code that an administrator can do something about
/// has a sentence of its own. Requests return once the manager has accepted them (ControlService may take 30
/// seconds for that); what comes of them is seen by state(). Thread-safe.
class ServiceManager {
    Q_DECLARE_TR_FUNCTIONS(epost::ServiceManager)

public:
    /// \param machine no name: this machine; else another one, by name, for single services only
    /// \return Unreachable, AccessDenied
    [[nodiscard]] static Result<ServiceManager> open(const NodeName &machine = {});

    /// All programs that run as a service: name, display name, state. The image path is setup()'s.
    [[nodiscard]] Result<QList<ServiceInfo>> services() const;
    [[nodiscard]] Result<ServiceSetup> setup(const QString &service) const;
    [[nodiscard]] Result<ServiceState> state(const QString &service) const;
    /// Success also where it is stopped or stopping already.
    [[nodiscard]] Result<> requestStop(const QString &service) const;
    /// Success also where it runs or is starting already.
    [[nodiscard]] Result<> requestStart(const QString &service) const;

private:
    struct Close {
        void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
    };
    using Handle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, Close>;

    ServiceManager(Handle manager, NodeName machine)
        : m_manager(std::move(manager))
        , m_machine(std::move(machine))
    {
    }
    [[nodiscard]] Result<Handle> openService(const QString &service, DWORD access) const;
    [[nodiscard]] Error error(DWORD code, const QString &service) const;

    Handle m_manager;
    NodeName m_machine;
};

} // namespace epost
