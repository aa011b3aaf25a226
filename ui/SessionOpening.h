// SPDX-License-Identifier: MIT
#pragma once

#include "ui/OpenSession.h"
#include "ui/WizardEnvironment.h"

#include <QCoreApplication>

namespace epost {

/// Opening a session that exists, by the rules of its seat and its lock. Codes of what is in the way:
/// session.locked, session.elsewhere, else session.refused.
class SessionOpening {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionOpening)

public:
    enum class How {
        Respect, ///< refuses what somebody else holds, or what goes on at another node
        TakeOver, ///< a person has said that the other node is lost: its lock is broken, the seat moves here
    };

    /// \param environment outlives the maker
    [[nodiscard]] static SessionMaker maker(WizardEnvironment &environment, const QString &path, How how);
    /// Whether taking over is a way out of what was found.
    [[nodiscard]] static bool canTakeOver(const Findings &findings);

private:
    [[nodiscard]] static Result<> takeSeat(OpenSession &session, How how, Findings &problems);
};

} // namespace epost
