// SPDX-License-Identifier: MIT
#include "procedure/Asking.h"

#include "base/TextList.h"
#include "procedure/Role.h"
#include "procedure/StepTexts.h"

#include <algorithm>

namespace epost {

namespace {

struct AskingTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Asking)
};

const PersonMark *markOf(const QList<PersonMark> &marks, PersonMark::Part part)
{
    const auto found
        = std::find_if(marks.begin(), marks.end(), [&](const PersonMark &mark) { return mark.part == part; });
    return found == marks.end() ? nullptr : &*found;
}

/// On which node the step changes something: the 正系 is stopped from the 副系.
Role changedBy(const StepSpec &spec)
{
    return spec.kind == StepKind::SwitchOver ? Role::Primary : spec.role;
}

QString missingOf(const QList<PersonMark> &marks, PersonMark::Part part)
{
    const PersonMark *mark = markOf(marks, part);
    if (!mark)
        return AskingTexts::tr("Not confirmed yet: %1").arg(partText(part));
    return mark->person.trimmed().isEmpty() ? AskingTexts::tr("The name is missing: %1").arg(partText(part))
                                            : QString();
}

/// Typed on two keyboards, a name is the same with other widths, spaces and case.
QString comparable(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC)
        .simplified()
        .remove(QLatin1Char(' '))
        .toCaseFolded();
}

} // namespace

CommitRequest commitRequestFor(const Session &session, Role changed, Role seat, const QString &action,
                               const Catalog &catalog)
{
    const SessionNode &node = session.nodeOf(changed);
    CommitRequest request{node.name.text(), node.addresses, changed, action,
                          !catalog.site().onePersonAllowed};
    if (seat != changed) {
        const SessionNode &from = session.nodeOf(seat);
        request.from
            = AskingTexts::tr("%1 (%2) %3").arg(from.name.text(), roleText(seat), listText(from.addresses));
    }
    return request;
}

std::optional<CommitRequest> commitRequestFor(const StepSpec &spec, const Session &session,
                                              const Catalog &catalog)
{
    if (!stepCommits(spec.kind))
        return std::nullopt;
    return commitRequestFor(session, changedBy(spec), spec.role, stepCommand(spec, session), catalog);
}

QString missingIn(const QList<PersonMark> &marks, const CommitRequest &request)
{
    if (const QString missing = missingOf(marks, PersonMark::Part::Worker); !missing.isEmpty())
        return missing;
    if (!request.twoPersons)
        return {};
    if (const QString missing = missingOf(marks, PersonMark::Part::Checker); !missing.isEmpty())
        return missing;
    const QString worker = markOf(marks, PersonMark::Part::Worker)->person;
    const QString checker = markOf(marks, PersonMark::Part::Checker)->person;
    return comparable(worker) == comparable(checker)
        ? AskingTexts::tr("Worker and checker must be two persons.")
        : QString();
}

QString missingIn(const Answer &answer, const Question &question)
{
    const auto choice = std::find_if(question.choices.begin(), question.choices.end(),
                                     [&](const Question::Choice &one) { return one.value == answer.value; });
    if (choice == question.choices.end())
        return AskingTexts::tr("No answer has been chosen yet.");
    return choice->needsReason && answer.reason.trimmed().isEmpty()
        ? AskingTexts::tr("The answer “%1” needs a reason for the report.").arg(choice->text)
        : QString();
}

} // namespace epost
