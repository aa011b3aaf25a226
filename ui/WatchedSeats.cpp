// SPDX-License-Identifier: MIT
#include "ui/WatchedSeats.h"

namespace epost {

Result<Machine *> WatchedSeats::machineOf(const NodeName &node)
{
    return m_seats.machineOf(node);
}

Result<> WatchedSeats::enterStep(StepNumber number)
{
    if (number > m_last || m_cancel.isCancelled()) {
        m_heldBack = true;
        return fail(ErrorClass::Cancelled, tr("Stopped before step %1, as asked.").arg(number.value()),
                    tr("Continue when you are ready."));
    }
    if (auto entered = m_seats.enterStep(number); !entered)
        return entered;
    m_entered(number);
    return {};
}

QString WatchedSeats::packageFor(const NodeName &node, SessionPackage::Use use) const
{
    return m_seats.packageFor(node, use);
}

Result<> WatchedSeats::restart()
{
    return m_seats.restart();
}

} // namespace epost
