// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/SessionFile.h"

namespace epost {

class Machine;

/// The work moves to another node (正系で作業を続ける): after step 8, and on some ways back. The session file
/// is the handover; it is copied there, or lies on a share that both nodes see, but never on the shared disk,
/// which moves with the role. Whoever has the seat may change it; every other copy is refused.
class Handover {
    Q_DECLARE_TR_FUNCTIONS(epost::Handover)

public:
    /// Whether a session may lie in that folder while the work changes seats. Asks the cluster; may take
    /// seconds. \param folder as it can be opened on \a machine \return Refused on a drive of the mail role,
    /// which the other node does not see, or where it cannot be told which drives those are
    [[nodiscard]] static Result<> checkFolder(const Session &session, Machine &machine,
                                              const QString &folder);
    /// Gives the seat to \a to in this very file, for a session that both nodes can reach.
    [[nodiscard]] static Result<> passOn(SessionFile &file, const NodeName &to, const QString &person,
                                         const QDateTime &now);
    /// Writes a copy with the seat given to \a to into \a folder, and both packages beside it where they can
    /// be found here; this file remembers that the work went on there. \param packageFiles paths on this
    /// machine \return the path of the copy
    [[nodiscard]] static Result<QString> copyTo(SessionFile &file, const QString &folder,
                                                const QStringList &packageFiles, const NodeName &to,
                                                const QString &person, const QDateTime &now);
};

} // namespace epost
