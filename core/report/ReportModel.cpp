// SPDX-License-Identifier: MIT
#include "report/ReportModel.h"

#include "base/EnumKeys.h"
#include "base/Files.h"
#include "base/NightTime.h"
#include "components/ReleaseNote.h"
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"
#include "report/OpenPoints.h"
#include "report/ReportTexts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace epost {

namespace {

constexpr std::array<EnumKey<ReportState>, 3> kStateKeys{{
    {ReportState::CarriedOut, QLatin1String("carried-out")},
    {ReportState::NotApplicable, QLatin1String("not-applicable")},
    {ReportState::NotCarriedOut, QLatin1String("not-carried-out")},
}};

const SessionNode *nodeWith(const Session &session, Role role)
{
    const auto it = std::find_if(session.nodes.begin(), session.nodes.end(),
                                 [&](const SessionNode &node) { return node.role == role; });
    return it == session.nodes.end() ? nullptr : &*it;
}

StepRecord recordOf(const Session &session, StepNumber number)
{
    const auto it = std::find_if(session.steps.begin(), session.steps.end(),
                                 [&](const SessionStep &step) { return step.number == number; });
    return it == session.steps.end() ? StepRecord() : it->record;
}

TimeSpan plannedSlot(const TimePlan &plan, StepNumber number)
{
    const QDateTime from = plan.plannedStartOf(number);
    const int index = number.value() - StepNumber::kFirst;
    const bool lengthKnown = from.isValid() && index < plan.stepMinutes.size();
    return {from, lengthKnown ? from.addSecs(60LL * plan.stepMinutes[index]) : QDateTime()};
}

QList<ReportStep> stepsOf(const Session &session)
{
    QList<ReportStep> steps;
    for (const StepSpec &spec : kProcedure) {
        ReportStep step{spec,
                        stepTitle(spec),
                        stepDescription(spec),
                        {},
                        {},
                        plannedSlot(session.plan, spec.number),
                        recordOf(session, spec.number)};
        step.state = reportStateOf(step.record.state);
        step.node = step.record.node;
        if (const SessionNode *node = nodeWith(session, spec.role); node && step.node.isEmpty())
            step.node = node->name;
        steps.append(step);
    }
    return steps;
}

/// From the begin of the first step to the end of the run; while it goes on the end stays open.
TimeSpan workOf(const Session &session)
{
    TimeSpan work;
    QDateTime lastEnd;
    const auto take = [&](const StepRecord &record) {
        if (record.startedAt.isValid() && (!work.from.isValid() || record.startedAt < work.from))
            work.from = record.startedAt;
        if (record.finishedAt.isValid() && (!lastEnd.isValid() || record.finishedAt > lastEnd))
            lastEnd = record.finishedAt;
    };
    for (const SessionStep &step : session.steps)
        take(step.record);
    for (const WayBackRecord &wayBack : session.waysBack) {
        for (const StepRecord &record : wayBack.steps)
            take(record);
    }
    if (session.finishedAt.isValid())
        work.until = session.finishedAt;
    else if (!session.nextStep() || session.takenBack())
        work.until = lastEnd;
    return work;
}

QList<ReportWayBack> waysBackOf(const Session &session)
{
    QList<ReportWayBack> ways;
    for (const WayBackRecord &record : session.waysBack) {
        ReportWayBack way{record, wayBackTitle(record.id), {}};
        for (int index = 0; index < record.steps.size(); ++index)
            way.stepTitles.append(wayBackStepTitle(record.id, index));
        ways.append(way);
    }
    return ways;
}

/// An outage of a way back has no slot in the time chart.
ReportOutage outageOf(const Outage &outage, const TimePlan &plan)
{
    if (const auto way = wayBackFromKey(outage.wayBack))
        return {outage, wayBackTitle(*way), {}};
    return {outage, stepTitle(specOf(outage.step)), plannedSlot(plan, outage.step)};
}

ReportCheck checkOf(const ChecklistItemSpec &item, const Session &session, const QString &language)
{
    ReportCheck check{item, item.title.in(language), item.detail.in(language), item.copyText.in(language),
                      std::nullopt};
    if (check.title.isEmpty())
        check.title = item.id;
    if (const ChecklistMark *mark = session.mark(item.id))
        check.mark = *mark;
    return check;
}

QList<ReportCheck> checksOf(const Session &session, const Catalog &catalog, const QString &language)
{
    QList<ReportCheck> checks;
    for (const ChecklistPhase phase : kChecklistPhases) {
        for (const ChecklistItemSpec &item : catalog.checklist(phase, session.productId, session.web))
            checks.append(checkOf(item, session, language));
    }
    // Marks outlive the site file: an item may have been taken out of it since.
    for (const ChecklistMark &mark : session.checklist) {
        const bool known = std::any_of(checks.begin(), checks.end(),
                                       [&](const ReportCheck &check) { return check.item.id == mark.item; });
        if (known)
            continue;
        ChecklistItemSpec item;
        item.id = mark.item;
        item.phase = ChecklistPhase::End;
        if (const ChecklistItemSpec *spec = catalog.checklistItem(mark.item))
            item = *spec;
        checks.append(checkOf(item, session, language));
    }
    return checks;
}

QList<ReportBackup> backupsOf(const QList<SessionNode> &nodes)
{
    QList<ReportBackup> backups;
    const auto add = [&](const SessionNode &node, const QString &target, const QString &transaction) {
        if (target.isEmpty() || transaction.isEmpty())
            return;
        const QChar separator = target.contains(QLatin1Char('\\')) ? QLatin1Char('\\') : QLatin1Char('/');
        backups.append({node.name, target + separator + kStateFolderName, transaction});
    };
    for (const SessionNode &node : nodes) {
        add(node, node.mailFolder, node.mailTransaction);
        add(node, node.webFolder, node.webTransaction);
    }
    return backups;
}

QList<ComponentTable> componentsOf(const QList<SessionNode> &nodes, const QList<ExpectedComponent> &expected)
{
    QList<ComponentTable> tables;
    for (const SessionNode &node : nodes) {
        const auto other = std::find_if(nodes.begin(), nodes.end(), [&](const SessionNode &candidate) {
            return candidate.role != node.role;
        });
        tables.append(ComponentTable::of(node, other == nodes.end() ? nullptr : &*other, expected));
    }
    return tables;
}

QString productTitle(const Session &session, const Product *product)
{
    return product ? product->title(session.architecture) : session.productId;
}

} // namespace

ReportState reportStateOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return ReportState::CarriedOut;
    case StepState::Skipped:
        return ReportState::NotApplicable;
    case StepState::Pending:
    case StepState::Running:
    case StepState::Failed:
        break;
    }
    return ReportState::NotCarriedOut;
}

QString reportStateKey(ReportState state)
{
    return keyOf(kStateKeys, state);
}

QString reportStateText(ReportState state)
{
    switch (state) {
    case ReportState::CarriedOut:
        return ReportTexts::tr("Carried out");
    case ReportState::NotApplicable:
        return ReportTexts::tr("Not applicable");
    case ReportState::NotCarriedOut:
        break;
    }
    return ReportTexts::tr("Not carried out");
}

std::optional<qint64> TimeSpan::milliseconds() const
{
    return from.isValid() && until.isValid() ? std::optional(from.msecsTo(until)) : std::nullopt;
}

void ReportModel::readPictures(const QString &sessionFolder)
{
    pictures = ReportPictures::read(sessionFolder, evidenceFiles(), logoFile);
}

QList<Note> ReportModel::notesOf(Note::Kind kind) const
{
    QList<Note> selected;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(selected),
                 [&](const Note &note) { return note.kind == kind; });
    return selected;
}

qsizetype ReportModel::overrideCount() const
{
    qsizetype count = 0;
    for (const ReportStep &step : steps)
        count += step.record.overrides.size();
    for (const ReportWayBack &way : waysBack) {
        for (const StepRecord &record : way.record.steps)
            count += record.overrides.size();
    }
    return count;
}

QStringList ReportModel::evidenceFiles() const
{
    QStringList files;
    const auto add = [&](const StepRecord &record) {
        for (const Evidence &evidence : record.evidence)
            files.append(evidence.file);
    };
    for (const ReportStep &step : steps)
        add(step.record);
    for (const ReportWayBack &way : waysBack) {
        for (const StepRecord &record : way.record.steps)
            add(record);
    }
    return files;
}

qint64 ReportModel::outageMilliseconds() const
{
    qint64 sum = 0;
    for (const ReportOutage &outage : outages)
        sum += outage.outage.milliseconds;
    return sum;
}

ReportModel ReportModel::fromSession(const Session &session, const Catalog &catalog, const QDateTime &now)
{
    ReportModel model;
    //: The language of this translation, as in HTML: en, ja
    model.language = ReportTexts::tr("en");
    model.documentNumber = session.runId;
    model.customer = session.customer;
    model.addressee = catalog.site().addressee.isEmpty() ? session.customer : catalog.site().addressee;
    model.subject = session.subject;
    model.changeNumber = session.changeNumber;
    model.siteFile = session.siteFile;
    model.papers = catalog.site().papers;
    if (!session.siteFile.isEmpty() && !model.papers.logo.isEmpty())
        model.logoFile
            = QFileInfo(session.siteFile).dir().filePath(QDir::fromNativeSeparators(model.papers.logo));
    model.rehearsal = !session.rehearsalRoot.isEmpty();
    model.issuedAt = now;
    model.createdAt = session.createdAt;

    const Product *product = catalog.product(session.productId);
    model.product = productTitle(session, product);
    model.architecture = session.architecture;
    model.enterprise = product && product->enterprise;
    model.web = session.web;
    model.clusterName = session.clusterName;
    model.mailRole = session.mailRole;
    model.team = session.team;
    model.seat = session.seat;

    model.outcome = ReportOutcome::of(session);
    model.plan = session.plan;
    model.automatic = catalog.site().automatic;
    model.onePersonAllowed = catalog.site().onePersonAllowed;
    model.plannedWork = {session.plan.start, session.plan.end};
    model.actualWork = workOf(session);
    model.firstDay = NightTime::firstDayOf(session.plan.start, model.actualWork.from);
    model.decisionTime = session.plan.decisionTime();
    model.wayBackMinutes = session.plan.wayBackMinutes;
    model.decisions = session.decisions;
    for (const Outage &outage : session.outages)
        model.outages.append(outageOf(outage, session.plan));
    model.gaps = session.gaps;

    model.packages = session.packages;
    model.nodes = session.nodes;
    std::stable_sort(model.nodes.begin(), model.nodes.end(),
                     [](const SessionNode &a, const SessionNode &b) { return a.role < b.role; });
    model.steps = stepsOf(session);
    model.expected = ReleaseNote::parse(session.releaseNote, catalog).expected();
    model.releaseNote = session.releaseNote;
    model.components = componentsOf(model.nodes, model.expected);
    model.checks = checksOf(session, catalog, model.language);
    model.contacts = catalog.site().contacts;
    model.licences = session.licences;
    model.waysBack = waysBackOf(session);
    model.handovers = session.handovers;
    model.notes = session.notes;
    model.backups = backupsOf(model.nodes);
    model.openPoints = openPointsOf(model);
    model.nextMorning = nextMorningOf(model);
    return model;
}

} // namespace epost
