// SPDX-License-Identifier: MIT
#include "cli/TerminalOperator.h"

#include "base/TextList.h"

#include <algorithm>

namespace epost {

TerminalOperator::TerminalOperator(CommandContext &context, const Clock &clock, Given given)
    : m_context(context)
    , m_clock(clock)
    , m_given(std::move(given))
{
}

QString TerminalOperator::askText(const QString &question)
{
    const std::optional<QString> text = m_context.console().askText(question);
    m_nobodyThere = m_nobodyThere || !text;
    return text.value_or(QString()).trimmed();
}

bool TerminalOperator::agrees(const QString &question)
{
    const Console::Reply reply = m_context.console().ask(question);
    m_nobodyThere = m_nobodyThere || reply == Console::Reply::Nobody;
    return reply == Console::Reply::Yes;
}

std::optional<Override> TerminalOperator::acceptWarning(const Finding &warning)
{
    QString reason = m_given.reason;
    if (m_context.options().yes) {
        if (reason.isEmpty())
            reason = tr("Accepted in advance with --yes.");
    } else {
        m_context.console().problems({warning});
        if (!agrees(tr("Go on over this warning?")))
            return std::nullopt;
        if (reason.isEmpty())
            reason = askText(tr("Reason for the report:"));
        if (reason.isEmpty())
            return std::nullopt;
    }
    return Override{warning.code, warning.title, reason, m_given.team.worker, m_clock.now()};
}

std::optional<Answer> TerminalOperator::answer(const Question &question)
{
    QString value = m_given.answers.value(question.key);
    const auto known = [&] {
        return std::any_of(question.choices.begin(), question.choices.end(),
                           [&](const Question::Choice &choice) { return choice.value == value; });
    };
    QString reason = m_given.reason;
    if (!known() && m_context.options().yes) {
        value = question.choices.first().value;
        reason = tr("Accepted in advance with --yes.");
    }
    if (!known()) {
        Console &console = m_context.console();
        console.line(question.text);
        if (!question.hint.isEmpty())
            console.line(QStringLiteral("  ") + question.hint);
        for (qsizetype index = 0; index < question.choices.size(); ++index)
            console.line(QStringLiteral("  %1: %2").arg(index + 1).arg(question.choices[index].text));
        const int number = askText(tr("Number:")).normalized(QString::NormalizationForm_KC).toInt();
        if (number < 1 || number > question.choices.size())
            return std::nullopt;
        value = question.choices[number - 1].value;
    }
    // With --yes nobody is asked, and the procedure refuses an answer that lacks the reason it needs.
    const Question::Choice &choice
        = *std::find_if(question.choices.begin(), question.choices.end(),
                        [&](const Question::Choice &one) { return one.value == value; });
    if (choice.needsReason && reason.isEmpty() && !m_context.options().yes)
        reason = askText(tr("Reason for the report:"));
    return Answer{question.key, question.text, value, reason, m_given.team.worker, m_clock.now()};
}

QList<PersonMark> TerminalOperator::confirm(const CommitRequest &request)
{
    Console &console = m_context.console();
    console.line(
        QStringLiteral("%1 (%2) %3").arg(request.host, roleText(request.role), listText(request.addresses)));
    if (!request.from.isEmpty())
        console.line(tr("Started on: %1").arg(request.from));
    console.line(request.action);
    QList<PersonMark> marks;
    const auto mark = [&](PersonMark::Part part, QString person) {
        if (!m_context.options().yes && !agrees(tr("%1: confirm?").arg(partText(part))))
            return;
        if (person.isEmpty() && !m_context.options().yes)
            person = askText(tr("Name:"));
        if (!person.isEmpty())
            marks.append({part, person, m_clock.now()});
    };
    mark(PersonMark::Part::Worker, m_given.team.worker);
    if (request.twoPersons && !marks.isEmpty())
        mark(PersonMark::Part::Checker, m_given.team.checker);
    return marks;
}

std::optional<Secret> TerminalOperator::password(const PasswordRequest &request)
{
    if (m_context.options().yes)
        return std::nullopt;
    Console &console = m_context.console();
    console.line(request.hint);
    return console.askSecret(tr("%1 (Enter alone: none this time):").arg(request.text));
}

} // namespace epost
