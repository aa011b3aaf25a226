// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

namespace epost {

/// The cluster at one moment, with the role that is E-Post already found in it.
struct ClusterView {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterView)

public:
    ClusterSnapshot snapshot;
    RoleInfo role;

    /// \return NotFound where the cluster has no role of the session's name
    [[nodiscard]] static Result<ClusterView> of(Machine &machine, const Session &session);
};

/// Lets the cluster be asked through the session's nodes while this node's cluster service is stopped.
void reachClusterThroughNodes(Machine &machine, const Session &session);

} // namespace epost
