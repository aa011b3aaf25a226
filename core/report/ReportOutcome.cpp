// SPDX-License-Identifier: MIT
#include "report/ReportOutcome.h"

#include "base/EnumKeys.h"
#include "base/TextList.h"
#include "procedure/StepTexts.h"

#include <algorithm>

namespace epost {

namespace {

struct ReportOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportOutcome)
};

constexpr std::array<EnumKey<ReportOutcome::Kind>, 7> kKeys{{
    {ReportOutcome::Kind::NotBegun, QLatin1String("not-begun")},
    {ReportOutcome::Kind::Interrupted, QLatin1String("interrupted")},
    {ReportOutcome::Kind::Stopped, QLatin1String("stopped")},
    {ReportOutcome::Kind::StepsEnded, QLatin1String("steps-ended")},
    {ReportOutcome::Kind::Finished, QLatin1String("finished")},
    {ReportOutcome::Kind::GoingBack, QLatin1String("going-back")},
    {ReportOutcome::Kind::TakenBack, QLatin1String("taken-back")},
}};

QString stoppedSentence(const SessionStep &step)
{
    const QString sentence
        = ReportOutcomeTexts::tr("Stopped at step %1 (%2). A person must decide how to go on.")
              .arg(step.number.value())
              .arg(stepTitle(specOf(step.number)));
    Findings findings = step.record.checkFindings;
    findings.append(step.record.resultFindings);
    const Findings blockers = findings.atLeast(Severity::Blocker);
    return blockers.isEmpty()
        ? sentence
        : sentencesText({sentence, ReportOutcomeTexts::tr("Cause: %1").arg(blockers.last().title)});
}

/// Steps that have neither been done nor skipped, the first of them being \a step.
QString interruptedSentence(const SessionStep &step)
{
    const int number = step.number.value();
    const QString where = step.record.state == StepState::Running
        ? ReportOutcomeTexts::tr("Interrupted during step %1 (%2).")
        : ReportOutcomeTexts::tr("Interrupted before step %1 (%2).");
    const QString rest = number < StepNumber::kLast
        ? ReportOutcomeTexts::tr("Steps %1 to %2 have not been completed.").arg(number).arg(StepNumber::kLast)
        : ReportOutcomeTexts::tr("Step %1 has not been completed.").arg(number);
    return sentencesText({where.arg(number).arg(stepTitle(specOf(step.number))), rest});
}

QString namesOf(const Session &session, UpdateState state)
{
    QStringList names;
    for (const SessionNode &node : session.nodes) {
        if (node.update == state)
            names.append(node.name.text());
    }
    return listText(names);
}

/// In the words that keep a reader at ease where all goes to plan, and warn where it does not.
QString situationOf(const Session &session)
{
    const QString differing = namesOf(session, UpdateState::Differing);
    if (!differing.isEmpty())
        return ReportOutcomeTexts::tr(
                   "The files of %1 are partly replaced. Before mail may run there, the replacement must be "
                   "continued or taken back.")
            .arg(differing);
    const auto updated = [](const SessionNode &node) { return node.update == UpdateState::Updated; };
    const auto count = std::count_if(session.nodes.begin(), session.nodes.end(), updated);
    if (session.nodes.isEmpty() || count == 0)
        return ReportOutcomeTexts::tr("No node carries the update.");
    if (count == session.nodes.size())
        return ReportOutcomeTexts::tr("All nodes carry the update.");
    const bool secondaryOnly
        = std::all_of(session.nodes.begin(), session.nodes.end(), [&](const SessionNode &node) {
              return updated(node) == (node.role == Role::Secondary);
          });
    if (!secondaryOnly || session.openWayBack() || session.takenBack() || !session.nextStep())
        return ReportOutcomeTexts::tr("Only %1 carries the update.")
            .arg(namesOf(session, UpdateState::Updated));
    const bool aloneNow = std::any_of(session.gaps.begin(), session.gaps.end(),
                                      [](const RedundancyGap &gap) { return !gap.until.isValid(); });
    return aloneNow
        ? ReportOutcomeTexts::tr("Only the secondary node carries the update (as planned; no redundancy).")
        : ReportOutcomeTexts::tr("Only the secondary node carries the update (as planned).");
}

} // namespace

QString outcomeKey(ReportOutcome::Kind kind)
{
    return keyOf(kKeys, kind);
}

ReportOutcome ReportOutcome::of(const Session &session)
{
    const auto outcome
        = [&](Kind ending, const QString &words, std::optional<StepNumber> where = std::nullopt) {
              return ReportOutcome{ending, where, words, situationOf(session)};
          };
    if (const WayBackRecord *wayBack = session.openWayBack())
        return outcome(
            Kind::GoingBack,
            ReportOutcomeTexts::tr("Way back (%1) was begun and has not ended.").arg(wayBackKey(wayBack->id)),
            session.nextStep());
    if (session.takenBack())
        return outcome(
            Kind::TakenBack,
            ReportOutcomeTexts::tr("Taken back: way back (%1) has ended. The update is not in place.")
                .arg(wayBackKey(session.waysBack.last().id)),
            session.nextStep());
    const std::optional<StepNumber> next = session.nextStep();
    const auto untouched = [](const SessionStep &one) { return one.record.state == StepState::Pending; };
    if (std::all_of(session.steps.begin(), session.steps.end(), untouched))
        return outcome(Kind::NotBegun, ReportOutcomeTexts::tr("Not begun: no step has been carried out."),
                       next);
    if (!next) {
        return session.finishedAt.isValid()
            ? outcome(
                Kind::Finished,
                ReportOutcomeTexts::tr("Steps 1 to 13 and the end checks have ended. The work is finished."))
            : outcome(Kind::StepsEnded,
                      ReportOutcomeTexts::tr("Steps 1 to 13 have ended. End checks remain before the work is "
                                             "finished."));
    }
    const auto at = std::find_if(session.steps.begin(), session.steps.end(),
                                 [&](const SessionStep &one) { return one.number == *next; });
    return at->record.state == StepState::Failed ? outcome(Kind::Stopped, stoppedSentence(*at), next)
                                                 : outcome(Kind::Interrupted, interruptedSentence(*at), next);
}

} // namespace epost
