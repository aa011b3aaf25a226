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
    auto resumed = ClusterActions(m_context.machine, m_context.catalog.site(), m_context.session.mailRole,
                                  m_context.progress, m_context.cancel)
                       .resumeNode(m_node.name);
    if (!resumed)
        return resumed;
    m_node.pausedByUs = false;
    return m_context.save();
}

} // namespace epost
