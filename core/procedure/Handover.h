// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/SessionFile.h"

namespace epost {

class Catalog;
class Machine;

/// The work moves to another node (正系で作業を続ける): after step 8, and on some ways back. The session file
/// is the handover; it is copied there, or lies on a share that both nodes see, but never on the shared disk,
/// which moves with the role. Whoever has the seat may change it; every other copy is refused.
class Handover {
    Q_DECLARE_TR_FUNCTIONS(epost::Handover)

public:
    /// \param machine on which the session is open; outlives the object, like \a catalog
    Handover(Machine &machine, const Catalog &catalog)
        : m_machine(machine)
        , m_catalog(catalog)
    {
    }

    /// Whether a session may lie in that folder while the work changes seats. Asks the cluster; may take
    /// seconds. \param folder as it can be opened on the machine \return Refused on a drive of the mail role,
    /// which the other node does not see, or where it cannot be told which drives those are
    [[nodiscard]] Result<> checkFolder(const Session &session, const QString &folder) const;
    /// Gives the seat to \a to in this very file, which both nodes can open. \return as checkFolder()
    [[nodiscard]] Result<> inPlace(SessionFile &file, const NodeName &to, const QString &person) const;
    /// Writes a copy with the seat given to \a to into \a folder, the approved packages beside it where
    /// they are found here, and its evidence; this file remembers that the work went on there.
    /// \return the path of the copy, or as checkFolder()
    [[nodiscard]] Result<QString> into(const QString &folder, SessionFile &file, const NodeName &to,
                                       const QString &person) const;
    /// Gives the seat to \a to without a look at where the file lies: for a node that takes the work, and for
    /// simulated nodes.
    [[nodiscard]] static Result<> passOn(SessionFile &file, const NodeName &to, const QString &person,
                                         const QDateTime &now);

private:
    /// The drives that move with the role, such as "M:".
    [[nodiscard]] Result<QStringList> drivesOfRole(const Session &session) const;

    Machine &m_machine;
    const Catalog &m_catalog;
};

} // namespace epost
