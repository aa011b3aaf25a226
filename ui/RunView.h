// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/ClusterView.h"
#include "procedure/Session.h"
#include "procedure/SessionFile.h"
#include "procedure/WayBack.h"

#include <optional>

namespace epost {

/// A run at one moment, for the screen: values only, so that it may pass from the thread that works to the
/// one that shows.
struct RunView {
    Session session;
    QString path; ///< of the session file
    NodeName here; ///< the machine on which the program runs; the seat's in a rehearsal
    QDateTime now; ///< by the clock of that machine
    std::optional<StepNumber> working; ///< the step under way
    std::optional<ClusterView> cluster; ///< nothing where it could not be observed
    std::optional<WayBackId> wayBack; ///< the one that applies now; nothing where nothing has been changed

    /// Looks at the session and, from \a machine, at the cluster. May take seconds.
    [[nodiscard]] static RunView of(const SessionFile &file, Machine &machine,
                                    std::optional<StepNumber> working = std::nullopt);

    [[nodiscard]] bool isRehearsal() const { return !session.rehearsalRoot.isEmpty(); }
    /// Whether one node carries everything now (冗長性なし).
    [[nodiscard]] bool withoutRedundancy() const;
};

} // namespace epost
