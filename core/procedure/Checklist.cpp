// SPDX-License-Identifier: MIT
#include "procedure/Checklist.h"

#include "procedure/NodeChecks.h"
#include "procedure/StepTexts.h"

namespace epost {

namespace {

struct ChecklistTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Checklist)
};

} // namespace

QList<ChecklistPhase> phasesDueAt(StepNumber number)
{
    switch (number.value()) {
    case 1:
        return {ChecklistPhase::Before};
    case 6:
        return {ChecklistPhase::BeforeSwitchOver};
    case 8:
        return {ChecklistPhase::AfterSwitchOver};
    case 11:
        return {ChecklistPhase::BeforeSwitchBack};
    case 13:
        return {ChecklistPhase::AfterSwitchBack};
    default:
        return {};
    }
}

Result<> tick(SessionFile &file, const Catalog &catalog, const ChecklistMark &mark)
{
    if (!catalog.checklistItem(mark.item)) {
        return fail(Error(ErrorClass::NotFound, ChecklistTexts::tr("The checklist has no such item."),
                          ChecklistTexts::tr("Show the session to see its items."))
                        .in(mark.item));
    }
    file.session().checklist.removeIf([&](const ChecklistMark &old) { return old.item == mark.item; });
    file.session().checklist.append(mark);
    return file.save();
}

Result<> untick(SessionFile &file, const QString &item)
{
    const qsizetype taken
        = file.session().checklist.removeIf([&](const ChecklistMark &old) { return old.item == item; });
    return taken > 0 ? file.save() : Result<>();
}

Findings openEndChecks(const Session &session, const Catalog &catalog)
{
    Findings findings;
    if (const auto next = session.nextStep(); next && !session.takenBack()) {
        findings.append(
            {Severity::Blocker,
             QStringLiteral("end.step-open"),
             ChecklistTexts::tr("Step %1 is open: %2.").arg(next->value()).arg(stepTitle(specOf(*next))),
             {},
             ChecklistTexts::tr("Carry out the rest of the procedure, or go back."),
             {},
             {}});
    }
    if (const WayBackRecord *way = session.openWayBack()) {
        findings.append({Severity::Blocker,
                         QStringLiteral("end.way-back-open"),
                         ChecklistTexts::tr("Going back (%1) is not finished.").arg(wayBackKey(way->id)),
                         {},
                         ChecklistTexts::tr("Finish going back."),
                         {},
                         {}});
    }
    for (const Finding &open :
         checkChecklist(session, catalog, ChecklistPhase::End).atLeast(Severity::Warning)) {
        Finding blocker = open;
        blocker.severity = Severity::Blocker;
        findings.append(blocker);
    }
    return findings;
}

Result<> finishSession(SessionFile &file, const Catalog &catalog, const QDateTime &now)
{
    const Findings open = openEndChecks(file.session(), catalog);
    if (open.blocked()) {
        const Finding first = open.atLeast(Severity::Blocker).first();
        return fail(ErrorClass::Refused,
                    ChecklistTexts::tr("The run cannot be called finished yet. %1").arg(first.title),
                    first.remedy);
    }
    if (!file.session().finishedAt.isValid())
        file.session().finishedAt = now;
    return file.save();
}

} // namespace epost
