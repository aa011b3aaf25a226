// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "base/Result.h"

#include <QList>
#include <QString>

namespace epost {

enum class ServiceState { Stopped, StartPending, StopPending, Running, Paused, Unknown };

/// One Windows service (E-Postサービス or another).
struct ServiceInfo {
    QString name; ///< the key of the service control manager
    QString displayName; ///< what [管理ツール]-[サービス] shows
    QString imagePath; ///< path of the executable: quotes, arguments, %var% and 8.3 names resolved
    ServiceState state = ServiceState::Unknown;
    bool automaticStart = false;
};

/// The services of one machine. Thread-safe; a call may take seconds (the SCM is serial), so never from the
/// GUI thread. Services are found by their image path and never by name: names vary (domain facts, FAQ03-37).
class ServiceControl {
public:
    virtual ~ServiceControl() = default;
    /// Services whose executable lies in \a folder or below it, without regard to case.
    [[nodiscard]] virtual Result<QList<ServiceInfo>> servicesBelow(const Folder &folder) const = 0;
};

/// Stable English key: "stopped", "start-pending", "stop-pending", "running", "paused", "unknown".
[[nodiscard]] QString serviceStateKey(ServiceState state);
/// For the screen: 停止, 開始処理中, …
[[nodiscard]] QString serviceStateText(ServiceState state);

} // namespace epost
