// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "procedure/Operator.h"

#include <QHash>

namespace epost {

/// Nobody in front (--yes, a rehearsal): warnings are accepted with one and the same reason, questions get
/// the answer of a procedure without incident unless another is prepared, and the team's names stand for the
/// two persons.
class UnattendedOperator : public Operator {
    Q_DECLARE_TR_FUNCTIONS(epost::UnattendedOperator)

public:
    /// \param clock outlives the object
    UnattendedOperator(Team team, QString reason, const Clock &clock)
        : m_team(std::move(team))
        , m_reason(std::move(reason))
        , m_clock(clock)
    {
    }
    /// \param value key of a choice
    void prepareAnswer(const QString &question, const QString &value) { m_answers[question] = value; }

    [[nodiscard]] std::optional<Override> acceptWarning(const Finding &warning) override;
    [[nodiscard]] std::optional<Answer> answer(const Question &question) override;
    [[nodiscard]] QList<PersonMark> confirm(const CommitRequest &request) override;
    /// Never given.
    [[nodiscard]] std::optional<Secret> password(const PasswordRequest &request) override;

private:
    Team m_team;
    QString m_reason;
    const Clock &m_clock;
    QHash<QString, QString> m_answers;
};

} // namespace epost
