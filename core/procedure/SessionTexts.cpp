// SPDX-License-Identifier: MIT
#include "procedure/SessionKeys.h"

namespace epost {

namespace {

struct SessionTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Session)
};

} // namespace

QString stepStateKey(StepState state)
{
    return keyOf(kStepStateKeys, state);
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return SessionTexts::tr("Not yet done");
    case StepState::Running:
        return SessionTexts::tr("In progress");
    case StepState::Done:
        return SessionTexts::tr("Done");
    case StepState::Skipped:
        return SessionTexts::tr("Does not apply");
    case StepState::Failed:
        break;
    }
    return SessionTexts::tr("Stopped (needs action)");
}

QString updateStateKey(UpdateState state)
{
    return keyOf(kUpdateStateKeys, state);
}

QString updateStateText(UpdateState state)
{
    switch (state) {
    case UpdateState::Old:
        return SessionTexts::tr("Before the update");
    case UpdateState::Staged:
        return SessionTexts::tr("Prepared (not replaced)");
    case UpdateState::Updated:
        return SessionTexts::tr("Updated");
    case UpdateState::Differing:
        break;
    }
    return SessionTexts::tr("Being replaced");
}

QString licenceAnswerKey(LicenceAnswer answer)
{
    return keyOf(kLicenceAnswerKeys, answer);
}

QString licenceAnswerText(LicenceAnswer answer)
{
    switch (answer) {
    case LicenceAnswer::Entered:
        return SessionTexts::tr("Entered");
    case LicenceAnswer::NotThisTime:
        return SessionTexts::tr("Not this time");
    case LicenceAnswer::Later:
        return SessionTexts::tr("Later");
    case LicenceAnswer::Open:
        break;
    }
    return SessionTexts::tr("Not answered");
}

QString wayBackKey(WayBackId id)
{
    return keyOf(kWayBackKeys, id);
}

Result<WayBackId> wayBackFromKey(const QString &key)
{
    if (const auto id = valueOf(kWayBackKeys, key.toLower()))
        return *id;
    return fail(ErrorClass::InvalidInput,
                SessionTexts::tr("There is no way back “%1”: they are a, b, c and d.").arg(key));
}

QString partText(PersonMark::Part part)
{
    switch (part) {
    case PersonMark::Part::Worker:
        return SessionTexts::tr("Worker");
    case PersonMark::Part::Checker:
        return SessionTexts::tr("Checker");
    case PersonMark::Part::Approver:
        break;
    }
    return SessionTexts::tr("Approver");
}

QString noteKindText(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Incident:
        return SessionTexts::tr("Incident");
    case Note::Kind::Deviation:
        return SessionTexts::tr("Deviation from the procedure");
    case Note::Kind::Remark:
        break;
    }
    return SessionTexts::tr("Remark");
}

QString answerText(const Answer &answer)
{
    if (answer.value == QLatin1String("yes"))
        return SessionTexts::tr("Yes");
    if (answer.value == QLatin1String("no"))
        return SessionTexts::tr("No");
    const auto licence = valueOf(kLicenceAnswerKeys, answer.value);
    return licence ? licenceAnswerText(*licence) : answer.value;
}

} // namespace epost
