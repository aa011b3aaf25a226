// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/ClusterView.h"
#include "procedure/Session.h"
#include "procedure/UnattendedRun.h"
#include "procedure/WayBack.h"

#include <optional>

namespace epost {

/// A run at one moment, for the screen: values only, so that it may pass from the thread that works to the
/// one that shows.
struct RunView {
    Session session;
    QString path; ///< of the session file
    QDateTime now; ///< by the clock of the node on which the work goes on
    std::optional<StepNumber> working; ///< the step under way
    std::optional<ClusterView> cluster; ///< nothing where it could not be observed
    std::optional<WayBackId> wayBack; ///< the one that applies now; nothing where nothing has been changed

    /// Looks at the session and, from its seat, at the cluster. May take seconds.
    [[nodiscard]] static RunView of(const SessionFile &file, Seats &seats,
                                    std::optional<StepNumber> working = std::nullopt);
    /// A session alone, no machine being at hand.
    [[nodiscard]] static RunView ofSession(const Session &session, const QString &path);

    /// Whether one node carries everything now (冗長性なし).
    [[nodiscard]] bool withoutRedundancy() const;
};

} // namespace epost
