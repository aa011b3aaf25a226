// SPDX-License-Identifier: MIT
#include "procedure/SessionKeys.h"

namespace epost {

namespace {

struct Texts {
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
        return Texts::tr("Not yet done");
    case StepState::Running:
        return Texts::tr("In progress");
    case StepState::Done:
        return Texts::tr("Done");
    case StepState::Skipped:
        return Texts::tr("Does not apply");
    case StepState::Failed:
        break;
    }
    return Texts::tr("Stopped (needs action)");
}

QString updateStateKey(UpdateState state)
{
    return keyOf(kUpdateStateKeys, state);
}

QString updateStateText(UpdateState state)
{
    switch (state) {
    case UpdateState::Old:
        return Texts::tr("Before the update");
    case UpdateState::Staged:
        return Texts::tr("Prepared, files not yet replaced");
    case UpdateState::Updated:
        return Texts::tr("Updated");
    case UpdateState::Differing:
        break;
    }
    return Texts::tr("Being replaced");
}

QString licenceAnswerKey(LicenceAnswer answer)
{
    return keyOf(kLicenceAnswerKeys, answer);
}

QString licenceAnswerText(LicenceAnswer answer)
{
    switch (answer) {
    case LicenceAnswer::Entered:
        return Texts::tr("Entered");
    case LicenceAnswer::NotThisTime:
        return Texts::tr("Not this time");
    case LicenceAnswer::Later:
        return Texts::tr("Later");
    case LicenceAnswer::Open:
        break;
    }
    return Texts::tr("Not answered");
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
                Texts::tr("There is no way back “%1”: they are a, b, c and d.").arg(key));
}

QString partText(PersonMark::Part part)
{
    switch (part) {
    case PersonMark::Part::Worker:
        return Texts::tr("Worker");
    case PersonMark::Part::Checker:
        return Texts::tr("Checker");
    case PersonMark::Part::Approver:
        break;
    }
    return Texts::tr("Approver");
}

QString noteKindText(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Incident:
        return Texts::tr("Incident");
    case Note::Kind::Deviation:
        return Texts::tr("Deviation from the procedure");
    case Note::Kind::Remark:
        break;
    }
    return Texts::tr("Remark");
}

QString answerText(const Answer &answer)
{
    if (answer.value == QLatin1String("yes"))
        return Texts::tr("Yes");
    if (answer.value == QLatin1String("no"))
        return Texts::tr("No");
    const auto licence = valueOf(kLicenceAnswerKeys, answer.value);
    return licence ? licenceAnswerText(*licence) : answer.value;
}

} // namespace epost
