// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Secret.h"
#include "procedure/Session.h"

#include <QList>
#include <QString>

#include <optional>

namespace epost {

/// Something that only a person can judge at a step.
struct Question {
    struct Choice {
        QString value; ///< stable key, kept in the session
        QString text;
        bool needsReason = false;
    };
    QString key; ///< stable, kept in the session
    QString text; ///< the question as it is asked
    QString hint; ///< where to look; may be empty
    QList<Choice> choices; ///< the first one is what a procedure without incident has
};

/// What is read out before a machine is changed; 作業者 and 確認者 both tick.
struct CommitRequest {
    QString host; ///< the node on which something changes, as its addresses and role
    QStringList addresses;
    Role role = Role::Secondary;
    QString action; ///< what will happen
    bool twoPersons = true; ///< false where the site file allows one-person runs
    QString from = {}; ///< the node where it is started, where that is another one; else empty
};

/// A password that is needed now, and kept nowhere.
struct PasswordRequest {
    QString account; ///< whose
    QString text; ///< what is asked for
    QString hint; ///< what happens with it
};

/// The person in front, as the procedure sees him: a wizard page, a terminal, or nobody (--yes, rehearsal).
/// Called from the thread on which the runner works; may take as long as a person takes.
class Operator {
public:
    virtual ~Operator() = default;
    /// Whether to go on over a warning. \return with a reason that goes into the report; nothing: stop here
    [[nodiscard]] virtual std::optional<Override> acceptWarning(const Finding &warning) = 0;
    /// \return nothing: not answered, stop here
    [[nodiscard]] virtual std::optional<Answer> answer(const Question &question) = 0;
    /// \return the marks set; empty: stop here
    [[nodiscard]] virtual QList<PersonMark> confirm(const CommitRequest &request) = 0;
    /// \return nothing, or an empty one: do without this time
    [[nodiscard]] virtual std::optional<Secret> password(const PasswordRequest &request) = 0;
};

} // namespace epost
