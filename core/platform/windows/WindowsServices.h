// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ServiceControl.h"

namespace epost {

/// The services of this Windows machine, by the programs that they really start.
class WindowsServices final : public ServiceControl {
public:
    [[nodiscard]] Result<QList<ServiceInfo>> servicesBelow(const Folder &folder) const override;
};

} // namespace epost
