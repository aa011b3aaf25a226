// SPDX-License-Identifier: MIT
#pragma once

namespace epost {

/// Lets every layout of the GUI thread follow what has changed in it, so that what is painted or read next is
/// in its final place. Qt lets a change climb from a label to its window one level in each turn of the event
/// loop, and paints in between: a page that has learnt something would first be seen squeezed.
void settleLayouts();

} // namespace epost
