// SPDX-License-Identifier: MIT
#include "procedure/UnattendedOperator.h"

namespace epost {

std::optional<Override> UnattendedOperator::acceptWarning(const Finding &warning)
{
    return Override{warning.code, warning.title, m_reason, m_team.worker, m_clock.now()};
}

std::optional<Answer> UnattendedOperator::answer(const Question &question)
{
    const QString value = m_answers.value(question.key, question.choices.first().value);
    return Answer{question.key, question.text, value, m_reason, m_team.worker, m_clock.now()};
}

QList<PersonMark> UnattendedOperator::confirm(const CommitRequest &request)
{
    QList<PersonMark> marks{{PersonMark::Part::Worker, m_team.worker, m_clock.now()}};
    if (request.twoPersons && !m_team.checker.isEmpty())
        marks.append({PersonMark::Part::Checker, m_team.checker, m_clock.now()});
    return marks;
}

std::optional<Secret> UnattendedOperator::password(const PasswordRequest &)
{
    return std::nullopt;
}

} // namespace epost
