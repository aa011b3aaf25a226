// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/ServiceControl.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace epost {

/// The cluster services of the nodes, by the service control managers of those nodes. A machine that is off
/// lets a question wait for half a minute: it is asked in a thread of its own, and nobody waits long for the
/// answer. Thread-safe.
class ClusterServiceWatch {
public:
    /// \param here this machine, whose own service manager is asked without the network
    explicit ClusterServiceWatch(NodeName here)
        : m_here(std::move(here))
    {
    }
    /// What was last told, after a short wait for a fresh answer; Unknown where there is none yet.
    [[nodiscard]] ServiceState state(const NodeName &node);

private:
    struct Inquiry;
    NodeName m_here;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<Inquiry>> m_inquiries; ///< by the folded name of the node
};

} // namespace epost
