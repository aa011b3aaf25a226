// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "platform/windows/ClusterConnection.h"

namespace epost {

/// The cluster's events, from the moment of its creation on. One thread at a time.
class ClusterNotifications {
public:
    /// \return null where the cluster gives none now
    [[nodiscard]] static std::unique_ptr<ClusterNotifications> open(ClusterConnection connection);
    ~ClusterNotifications();

    enum class Outcome { Changed, Nothing, Broken };
    /// Waits for the next event, and takes all that have gathered.
    /// \param clock this machine's real one
    [[nodiscard]] Outcome next(Milliseconds limit, const CancelToken &cancel, Clock &clock);

private:
    ClusterNotifications(ClusterConnection connection, clusapi::Change port)
        : m_connection(std::move(connection))
        , m_port(port)
    {
    }
    [[nodiscard]] DWORD take(DWORD milliseconds);

    ClusterConnection m_connection;
    clusapi::Change m_port;
};

} // namespace epost
