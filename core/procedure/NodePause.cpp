// SPDX-License-Identifier: MIT
#include "procedure/NodePause.h"

#include "procedure/ClusterActions.h"

namespace epost {

Result<> NodePause::begin()
{
    if (!m_context.catalog.site().pauseNodes || m_node.pausedByUs)
        return {};
    const auto snapshot = m_context.machine.cluster().observe();
    if (!snapshot)
        return fail(snapshot.error());
    const NodeInfo *info = snapshot->node(m_node.name);
    // A node whose cluster service is stopped cannot be paused and takes no role; somebody else's pause is as
    // good.
    if (!info || info->state != NodeState::Up)
        return {};
    // Noted before it is done: after a crash in between, ending a pause that never was does no harm.
    m_node.pausedByUs = true;
    if (auto saved = m_context.save(); !saved)
        return saved;
    return ClusterActions(m_context.machine, m_context.catalog.site(), m_context.session.mailRole,
                          m_context.progress, m_context.cancel)
        .pauseNode(m_node.name);
}

Result<> NodePause::end()
{
    if (!m_node.pausedByUs)
        return {};
    ClusterActions actions(m_context.machine, m_context.catalog.site(), m_context.session.mailRole,
                           m_context.progress, m_context.cancel);
    // After a restart of the machine its cluster service may still be on its way.
    const auto snapshot = m_context.machine.cluster().observe();
    const NodeInfo *info = snapshot ? snapshot->node(m_node.name) : nullptr;
    const bool joining = info && info->state == NodeState::Joining;
    if (auto joined = joining ? actions.waitForNodeUp(m_node.name) : Result<>(); !joined)
        return joined;
    if (auto resumed = actions.resumeNode(m_node.name); !resumed)
        return resumed;
    m_node.pausedByUs = false;
    return m_context.save();
}

} // namespace epost
