// SPDX-License-Identifier: MIT
#include "platform/ServiceControl.h"

namespace epost {

namespace {

struct ServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::ServiceControl)
};

} // namespace

QString serviceStateKey(ServiceState state)
{
    switch (state) {
    case ServiceState::Stopped:
        return QStringLiteral("stopped");
    case ServiceState::StartPending:
        return QStringLiteral("start-pending");
    case ServiceState::StopPending:
        return QStringLiteral("stop-pending");
    case ServiceState::Running:
        return QStringLiteral("running");
    case ServiceState::Paused:
        return QStringLiteral("paused");
    case ServiceState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString serviceStateText(ServiceState state)
{
    switch (state) {
    case ServiceState::Stopped:
        return ServiceTexts::tr("Stopped");
    case ServiceState::StartPending:
        return ServiceTexts::tr("Starting");
    case ServiceState::StopPending:
        return ServiceTexts::tr("Stopping");
    case ServiceState::Running:
        return ServiceTexts::tr("Running");
    case ServiceState::Paused:
        return ServiceTexts::tr("Paused");
    case ServiceState::Unknown:
        break;
    }
    return ServiceTexts::tr("Unknown");
}

} // namespace epost
