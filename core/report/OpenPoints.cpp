// SPDX-License-Identifier: MIT
#include "report/OpenPoints.h"

#include "base/TextList.h"
#include "procedure/Checklist.h"
#include "report/ReportTexts.h"

#include <algorithm>

namespace epost {

namespace {

QStringList openSteps(const ReportModel &model)
{
    if (model.outcome.kind == ReportOutcome::Kind::TakenBack)
        return {ReportTexts::tr("The update is not in place: it has to be planned anew.")};
    if (model.outcome.kind == ReportOutcome::Kind::GoingBack)
        return {ReportTexts::tr("The way back has to be carried out to its end.")};
    QStringList numbers;
    for (const ReportStep &step : model.steps) {
        if (step.state == ReportState::NotCarriedOut)
            numbers.append(QString::number(step.spec.number.value()));
    }
    if (numbers.isEmpty())
        return {};
    return {ReportTexts::tr("Steps not carried out: %1.").arg(listText(numbers))};
}

bool wasBegun(const ReportStep &step)
{
    return step.record.state != StepState::Pending;
}

/// Whether the run came to the step before which that part of the checklist is due. Where it goes on from
/// there that step is reached already; after a way back it never is.
bool wasReached(const ReportModel &model, ChecklistPhase phase)
{
    const bool goesOn = model.waysBack.isEmpty();
    return std::any_of(model.steps.begin(), model.steps.end(), [&](const ReportStep &step) {
        return phasesDueAt(step.spec.number).contains(phase)
            && (wasBegun(step) || (goesOn && model.outcome.step == step.spec.number));
    });
}

/// The end checks one by one, for the run is not finished without them; the others stand in the checklist.
QStringList openChecks(const ReportModel &model)
{
    QStringList points;
    int earlier = 0;
    for (const ReportCheck &check : model.checks) {
        if (check.mark)
            continue;
        if (check.item.phase == ChecklistPhase::End)
            points.append(ReportTexts::tr("Check not yet ticked: %1").arg(check.title));
        else if (wasReached(model, check.item.phase))
            ++earlier;
    }
    if (earlier > 0)
        points.prepend(
            ReportTexts::tr("%n earlier check(s) of the checklist are not ticked.", nullptr, earlier));
    return points;
}

/// Next year's key is asked for where mail is verified on the node.
bool licenceWasAskedFor(const ReportModel &model, const SessionNode &node)
{
    return std::any_of(model.steps.begin(), model.steps.end(), [&](const ReportStep &step) {
        return step.spec.kind == StepKind::VerifyActive && step.spec.role == node.role && wasBegun(step);
    });
}

QStringList openLicences(const ReportModel &model)
{
    if (!model.enterprise)
        return {};
    QStringList points;
    for (const SessionNode &node : model.nodes) {
        const auto it = std::find_if(model.licences.begin(), model.licences.end(),
                                     [&](const LicenceRecord &record) { return record.node == node.name; });
        const LicenceAnswer answer = it == model.licences.end() ? LicenceAnswer::Open : it->answer;
        if (answer == LicenceAnswer::Open && licenceWasAskedFor(model, node))
            points.append(
                ReportTexts::tr("It is not recorded whether next year's licence key was entered on %1.")
                    .arg(node.name.text()));
        else if (answer == LicenceAnswer::Later)
            points.append(ReportTexts::tr("Next year's licence key is to be entered on %1 later.")
                              .arg(node.name.text()));
    }
    return points;
}

QStringList openStates(const ReportModel &model)
{
    QStringList points;
    const auto lasting = [](const auto &time) { return !time.until.isValid(); };
    if (std::any_of(model.outages.begin(), model.outages.end(),
                    [&](const ReportOutage &outage) { return lasting(outage.outage); }))
        points.append(ReportTexts::tr(
            "By the record mail has not come back yet: check the owner node and the mail flow."));
    if (std::any_of(model.gaps.begin(), model.gaps.end(), lasting))
        points.append(ReportTexts::tr("By the record there is no redundancy: one node carries everything."));
    for (const SessionNode &node : model.nodes) {
        if (node.pausedByUs)
            points.append(ReportTexts::tr("%1 is still paused in the cluster and has to be resumed.")
                              .arg(node.name.text()));
    }
    return points;
}

QStringList openVersions(const ReportModel &model)
{
    QStringList points;
    for (const ComponentTable &table : model.components) {
        const auto count = std::count_if(table.rows.begin(), table.rows.end(),
                                         [](const ComponentRow &row) { return needsAttention(row.verdict); });
        if (count > 0)
            points.append(
                ReportTexts::tr("%1: %n component(s) are not as they should be.", nullptr, int(count))
                    .arg(table.node.text()));
    }
    return points;
}

} // namespace

QStringList openPointsOf(const ReportModel &model)
{
    return openSteps(model) + openStates(model) + openVersions(model) + openLicences(model)
        + openChecks(model);
}

QStringList nextMorningOf(const ReportModel &model)
{
    QStringList checks{
        ReportTexts::tr("The owner node is the one it should be, and every E-Post service runs there."),
        ReportTexts::tr("Mail goes out, comes in and is fetched; the delivery queue gets shorter."),
        ReportTexts::tr("The event logs of both nodes hold no new errors since the work."),
        ReportTexts::tr("Monitoring and the scheduled jobs that were suspended run again."),
    };
    if (model.web)
        checks.append(ReportTexts::tr("The web administration tool opens through the virtual IP address."));
    if (model.enterprise)
        checks.append(ReportTexts::tr("The virus patterns have been updated since the work."));
    if (!model.backups.isEmpty())
        checks.append(ReportTexts::tr("Backups are kept until the update is accepted, then removed."));
    return checks;
}

} // namespace epost
