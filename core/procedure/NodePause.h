// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Keeps mail from being pulled onto half-replaced files: while the files of a node are swapped it is paused
/// in the cluster, which survives a restart of it. The session remembers who paused: a pause by somebody else
/// is never ended. The site file can switch it off.
class NodePause {
    Q_DECLARE_TR_FUNCTIONS(epost::NodePause)

public:
    /// \param context, node outlive the object
    NodePause(StepContext &context, SessionNode &node)
        : m_context(context)
        , m_node(node)
    {
    }
    /// Nothing to do where the node is paused by us already.
    [[nodiscard]] Result<> begin();
    /// Nothing to do where we did not pause it.
    [[nodiscard]] Result<> end();

private:
    StepContext &m_context;
    SessionNode &m_node;
};

} // namespace epost
