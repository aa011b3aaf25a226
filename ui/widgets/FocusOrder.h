// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace epost {

/// Lets Tab go through \a page as its layouts show it. Qt's own order is that in which widgets were made, and
/// much of a page is made late. Quick where nothing has changed.
void orderFocusAsRead(QWidget &page);

} // namespace epost
