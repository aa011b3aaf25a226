// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QStringList>

namespace epost {

/// 2026-11-22 at that hour and minute in Japan; hours past 23 are the following day.
[[nodiscard]] QDateTime nightAt(int hour, int minute, int second = 0);

/// A session of thirteen pending steps on MAIL01 (primary) and MAIL02 (secondary), planned for the night.
[[nodiscard]] Session plannedSession();

/// As plannedSession(), with every step carried out on time, both nodes updated and every list read.
[[nodiscard]] Session doneSession();

/// Every text field of a session filled with a marker of its own, and the markers.
struct MarkedSession {
    Session session;
    QStringList markers; ///< must be in every form of the report
};
[[nodiscard]] MarkedSession markedSession();

/// As doneSession(), with \a text in every place where a person or a machine can put any text.
[[nodiscard]] Session sessionFilledWith(const QString &text);

} // namespace epost
