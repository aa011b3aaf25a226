// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "procedure/UnattendedRun.h"

#include <functional>

namespace epost {

/// Chairs that tell when somebody goes over to a step, and keep him from beginning one that is not wanted:
/// between two steps is the safest point to stop at.
class WatchedSeats final : public Seats {
    Q_DECLARE_TR_FUNCTIONS(epost::WatchedSeats)

public:
    using Entered = std::function<void(StepNumber)>;

    /// References outlive the object. \param last no step after this one is begun
    WatchedSeats(Seats &seats, StepNumber last, CancelToken cancel, Entered entered)
        : m_seats(seats)
        , m_last(last)
        , m_cancel(std::move(cancel))
        , m_entered(std::move(entered))
    {
    }

    /// Whether the run ended because the next step was not wanted.
    [[nodiscard]] bool heldBack() const { return m_heldBack; }

    [[nodiscard]] Result<Machine *> machineOf(const NodeName &node) override;
    [[nodiscard]] Result<> enterStep(StepNumber number) override;
    [[nodiscard]] QString packageFor(const NodeName &node, SessionPackage::Use use) const override;
    [[nodiscard]] Result<> restart() override;

private:
    Seats &m_seats;
    StepNumber m_last;
    CancelToken m_cancel;
    Entered m_entered;
    bool m_heldBack = false;
};

} // namespace epost
