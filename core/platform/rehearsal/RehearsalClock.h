// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "platform/NodeName.h"

namespace epost {

class RehearsalWorld;

/// The virtual time of a rehearsed world as one of its nodes sees it. Waiting takes no real time: it lets the
/// virtual time pass at once, and happen what it brings.
class RehearsalClock final : public Clock {
public:
    /// \param world outlives the clock
    RehearsalClock(RehearsalWorld &world, NodeName node);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void pause(Milliseconds length, const CancelToken &cancel) override;

private:
    RehearsalWorld &m_world;
    NodeName m_node;
};

} // namespace epost
