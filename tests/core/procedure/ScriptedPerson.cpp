// SPDX-License-Identifier: MIT
#include "ScriptedPerson.h"

namespace epost::test {

std::optional<Override> ScriptedPerson::acceptWarning(const Finding &warning)
{
    warned.append(warning.code);
    if (!acceptsWarnings)
        return std::nullopt;
    return Override{warning.code, warning.title, reason, worker, now()};
}

std::optional<Answer> ScriptedPerson::answer(const Question &question)
{
    asked.append(question.key);
    if (beforeAnswer)
        beforeAnswer(question);
    if (!answersQuestions)
        return std::nullopt;
    const QString value = answers.value(question.key, question.choices.first().value);
    return Answer{question.key, question.text, value, reason, worker, now()};
}

QList<PersonMark> ScriptedPerson::confirm(const CommitRequest &request)
{
    confirmed.append(request);
    QList<PersonMark> marks;
    if (!worker.isEmpty())
        marks.append({PersonMark::Part::Worker, worker, now()});
    if (!checker.isEmpty())
        marks.append({PersonMark::Part::Checker, checker, now()});
    return marks;
}

std::optional<Secret> ScriptedPerson::password(const PasswordRequest &request)
{
    passwordsAsked.append(request);
    return typedPassword.isEmpty() ? std::nullopt : std::optional<Secret>(typedPassword);
}

} // namespace epost::test
