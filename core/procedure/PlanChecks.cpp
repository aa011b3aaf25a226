// SPDX-License-Identifier: MIT
#include "procedure/PlanChecks.h"

#include "base/NightTime.h"

#include <QCoreApplication>

#include <numeric>

namespace epost {

namespace {

struct PlanChecks {
    Q_DECLARE_TR_FUNCTIONS(epost::PlanChecks)
};

QString plainName(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar letter) { return letter.isSpace(); });
    return plain;
}

Finding blocker(const char *code, const QString &title, const QString &remedy)
{
    return {Severity::Blocker, QString::fromLatin1(code), title, {}, remedy, {}, {}};
}

QString shown(const QDateTime &time)
{
    return NightTime(time, {}).fullText();
}

} // namespace

bool samePerson(const QString &one, const QString &other)
{
    const QString name = plainName(one);
    return !name.isEmpty() && name == plainName(other);
}

Findings checkTeam(const Team &team, bool onePersonAllowed)
{
    Findings findings;
    if (plainName(team.worker).isEmpty()) {
        findings.append(blocker("team.worker-missing", PlanChecks::tr("The worker is not named."),
                                PlanChecks::tr("Enter who does the work.")));
    }
    if (!onePersonAllowed && plainName(team.checker).isEmpty()) {
        findings.append(blocker("team.checker-missing", PlanChecks::tr("The checker is not named."),
                                PlanChecks::tr("Enter who checks. A run by one person is possible only where "
                                               "the site file allows it.")));
    }
    if (samePerson(team.worker, team.checker)) {
        findings.append(blocker("team.same-person", PlanChecks::tr("Worker and checker are the same person."),
                                onePersonAllowed
                                    ? PlanChecks::tr("Name another checker, or leave the checker empty.")
                                    : PlanChecks::tr("Name another checker.")));
    }
    return findings;
}

Findings checkTimes(const TimePlan &plan)
{
    Findings findings;
    if (!plan.start.isValid() || !plan.end.isValid())
        return findings;
    const QString seen = PlanChecks::tr("Planned: %1 to %2").arg(shown(plan.start), shown(plan.end));
    if (plan.end <= plan.start) {
        Finding finding = blocker("plan.end-before-start",
                                  PlanChecks::tr("The planned end is not after the planned start."),
                                  PlanChecks::tr("Check both times and their dates. After midnight it is the "
                                                 "next day."));
        finding.evidence = seen;
        findings.append(finding);
        return findings;
    }
    const int minutes = std::accumulate(plan.stepMinutes.begin(), plan.stepMinutes.end(), 0);
    if (plan.start.addSecs(60LL * minutes) > plan.end) {
        findings.append({Severity::Warning,
                         QStringLiteral("plan.too-short"),
                         PlanChecks::tr("The thirteen steps do not fit between start and end."),
                         PlanChecks::tr("They are expected to take %n minute(s).", nullptr, minutes),
                         PlanChecks::tr("Plan a later end or an earlier start."),
                         seen,
                         {}});
    } else if (plan.decisionTime() < plan.plannedStartOf(StepNumber::of<StepNumber::kLast>())) {
        findings.append(
            {Severity::Notice,
             QStringLiteral("plan.decision-early"),
             PlanChecks::tr("The decision on going back is due before the last steps."),
             PlanChecks::tr("Going back is expected to take %n minute(s).", nullptr, plan.wayBackMinutes),
             PlanChecks::tr("Plan a later end where the night allows it."),
             seen,
             {}});
    }
    return findings;
}

} // namespace epost
