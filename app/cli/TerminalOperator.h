// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandContext.h"
#include "procedure/UnattendedOperator.h"

namespace epost {

/// The person at the terminal. With --yes, and for whatever was given as an option in advance, nobody is
/// asked; where nobody is there to ask, the step stops.
class TerminalOperator final : public Operator {
    Q_DECLARE_TR_FUNCTIONS(epost::TerminalOperator)

public:
    /// What was given on the command line in advance.
    struct Given {
        Team team;
        QString reason; ///< for going on over warnings
        QHash<QString, QString> answers; ///< by the question's key
    };
    /// References outlive the object.
    TerminalOperator(CommandContext &context, const Clock &clock, Given given);

    [[nodiscard]] std::optional<Override> acceptWarning(const Finding &warning) override;
    [[nodiscard]] std::optional<Answer> answer(const Question &question) override;
    [[nodiscard]] QList<PersonMark> confirm(const CommitRequest &request) override;
    /// From the terminal alone. Where nobody is asked or there, the step goes on without.
    [[nodiscard]] std::optional<Secret> password(const PasswordRequest &request) override;

    /// Somebody should have answered, and there was no terminal: the exit code is 3.
    [[nodiscard]] bool nobodyThere() const { return m_nobodyThere; }

private:
    [[nodiscard]] QString askText(const QString &question);
    [[nodiscard]] bool agrees(const QString &question);

    CommandContext &m_context;
    const Clock &m_clock;
    Given m_given;
    bool m_nobodyThere = false;
};

} // namespace epost
