// SPDX-License-Identifier: MIT
#include "ui/widgets/SettleLayouts.h"

#include <QCoreApplication>
#include <QEvent>

namespace epost {

void settleLayouts()
{
    // From a line in a box in a panel in the column of a page up to the window, and down once more for what
    // needs another height at its new width. One turn without anything to do costs a look into a list.
    constexpr int kLevels = 12;
    for (int level = 0; level < kLevels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace epost
