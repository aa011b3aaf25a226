// SPDX-License-Identifier: MIT
#include "report/JsonReport.h"

#include "base/Clock.h"
#include "base/EnumKeys.h"
#include "procedure/SessionKeys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace epost {

namespace {

template <typename List, typename Convert>
QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(convert(item));
    return array;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? timeToText(time) : QString();
}

QJsonObject spanJson(const TimeSpan &span)
{
    QJsonObject object{{QStringLiteral("from"), timeText(span.from)},
                       {QStringLiteral("until"), timeText(span.until)}};
    if (const auto length = span.milliseconds())
        object[QStringLiteral("milliseconds")] = *length;
    return object;
}

QJsonObject markJson(const PersonMark &mark)
{
    return {
        {QStringLiteral("part"), keyOf(kPartKeys, mark.part)},
        {QStringLiteral("person"), mark.person},
        {QStringLiteral("time"), timeText(mark.time)},
    };
}

QJsonObject overrideJson(const Override &accepted)
{
    return {
        {QStringLiteral("code"), accepted.code},           {QStringLiteral("title"), accepted.title},
        {QStringLiteral("reason"), accepted.reason},       {QStringLiteral("person"), accepted.person},
        {QStringLiteral("time"), timeText(accepted.time)},
    };
}

QJsonObject answerJson(const Answer &answer)
{
    return {
        {QStringLiteral("question"), answer.question}, {QStringLiteral("text"), answer.text},
        {QStringLiteral("value"), answer.value},       {QStringLiteral("reason"), answer.reason},
        {QStringLiteral("person"), answer.person},     {QStringLiteral("time"), timeText(answer.time)},
    };
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {
        {QStringLiteral("file"), evidence.file},
        {QStringLiteral("remark"), evidence.remark},
        {QStringLiteral("time"), timeText(evidence.time)},
    };
}

/// What steps and ways back share.
QJsonObject recordJson(const StepRecord &record)
{
    return {
        {QStringLiteral("status"), reportStateKey(reportStateOf(record.state))},
        {QStringLiteral("state"), stepStateKey(record.state)},
        {QStringLiteral("mode"), keyOf(kStepModeKeys, record.mode)},
        {QStringLiteral("node"), record.node.text()},
        {QStringLiteral("actual"), spanJson({record.startedAt, record.finishedAt})},
        {QStringLiteral("checkFindings"), record.checkFindings.toJson()},
        {QStringLiteral("resultFindings"), record.resultFindings.toJson()},
        {QStringLiteral("overrides"), arrayOf(record.overrides, overrideJson)},
        {QStringLiteral("answers"), arrayOf(record.answers, answerJson)},
        {QStringLiteral("marks"), arrayOf(record.marks, markJson)},
        {QStringLiteral("evidence"), arrayOf(record.evidence, evidenceJson)},
        {QStringLiteral("skipReason"), record.skipReason},
        {QStringLiteral("remark"), record.remark},
        {QStringLiteral("facts"), record.facts},
    };
}

QJsonObject stepJson(const ReportStep &step)
{
    QJsonObject object = recordJson(step.record);
    object[QStringLiteral("number")] = step.spec.number.value();
    object[QStringLiteral("source")] = QJsonObject{
        {QStringLiteral("role"), roleKey(step.spec.source.role)},
        {QStringLiteral("number"), step.spec.source.number},
    };
    object[QStringLiteral("role")] = roleKey(step.spec.role);
    object[QStringLiteral("title")] = step.title;
    object[QStringLiteral("description")] = step.description;
    object[QStringLiteral("node")] = step.node.text();
    object[QStringLiteral("planned")] = spanJson(step.planned);
    return object;
}

QJsonObject wayBackJson(const ReportWayBack &way)
{
    QJsonArray steps;
    for (qsizetype index = 0; index < way.record.steps.size(); ++index) {
        QJsonObject step = recordJson(way.record.steps[index]);
        step[QStringLiteral("number")] = index + 1;
        step[QStringLiteral("title")] = way.stepTitles.value(index);
        steps.append(step);
    }
    return {
        {QStringLiteral("id"), wayBackKey(way.record.id)},
        {QStringLiteral("title"), way.title},
        {QStringLiteral("reason"), way.record.reason},
        {QStringLiteral("approver"), way.record.approver},
        {QStringLiteral("actual"), spanJson({way.record.startedAt, way.record.finishedAt})},
        {QStringLiteral("steps"), steps},
    };
}

QJsonObject outageJson(const ReportOutage &outage)
{
    return {
        {QStringLiteral("step"), outage.outage.step.value()},
        {QStringLiteral("wayBack"), outage.outage.wayBack},
        {QStringLiteral("planned"), spanJson(outage.planned)},
        {QStringLiteral("from"), timeText(outage.outage.from)},
        {QStringLiteral("until"), timeText(outage.outage.until)},
        {QStringLiteral("milliseconds"), outage.outage.milliseconds},
    };
}

QJsonObject nodeJson(const SessionNode &node)
{
    return {
        {QStringLiteral("name"), node.name.text()},
        {QStringLiteral("role"), roleKey(node.role)},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(node.addresses)},
        {QStringLiteral("system"), node.system},
        {QStringLiteral("mailFolder"), node.mailFolder},
        {QStringLiteral("webFolder"), node.webFolder},
        {QStringLiteral("update"), updateStateKey(node.update)},
        {QStringLiteral("paused"), node.pausedByUs},
    };
}

QJsonObject packageJson(const SessionPackage &package)
{
    return {
        {QStringLiteral("use"), keyOf(kPackageUseKeys, package.use)},
        {QStringLiteral("fileName"), package.fileName},
        {QStringLiteral("path"), package.path},
        {QStringLiteral("size"), package.size},
        {QStringLiteral("sha256"), package.sha256.toHex()},
        {QStringLiteral("date"), package.date.toString(Qt::ISODate)},
    };
}

QString versionOf(const std::optional<Component> &component)
{
    return component ? component->version.text() : QString();
}

QJsonObject componentRowJson(const ComponentRow &row)
{
    const Component *known = row.known();
    return {
        {QStringLiteral("name"), row.name},
        {QStringLiteral("file"), known ? known->file : QString()},
        {QStringLiteral("before"), versionOf(row.before)},
        {QStringLiteral("after"), versionOf(row.after)},
        {QStringLiteral("expectedVersion"), row.expectedVersion},
        {QStringLiteral("expectedChange"), row.expectedChange},
        {QStringLiteral("other"), versionOf(row.other)},
        {QStringLiteral("verdict"), verdictKey(row.verdict)},
        {QStringLiteral("sha256"), known ? known->sha256.toHex() : QString()},
        {QStringLiteral("modified"), known ? timeText(known->modified) : QString()},
    };
}

QJsonObject componentsJson(const ComponentTable &table)
{
    return {
        {QStringLiteral("node"), table.node.text()},
        {QStringLiteral("role"), roleKey(table.role)},
        {QStringLiteral("otherNode"), table.otherNode.text()},
        {QStringLiteral("rows"), arrayOf(table.rows, componentRowJson)},
    };
}

QJsonObject checkJson(const ReportCheck &check)
{
    const ChecklistMark mark = check.mark.value_or(ChecklistMark());
    const QString state = !check.mark ? QStringLiteral("open")
        : mark.notApplicable          ? reportStateKey(ReportState::NotApplicable)
                                      : QStringLiteral("done");
    return {
        {QStringLiteral("id"), check.item.id},
        {QStringLiteral("phase"), checklistPhaseKey(check.item.phase)},
        {QStringLiteral("title"), check.title},
        {QStringLiteral("detail"), check.detail},
        {QStringLiteral("state"), state},
        {QStringLiteral("remark"), mark.remark},
        {QStringLiteral("person"), mark.person},
        {QStringLiteral("time"), timeText(mark.time)},
    };
}

QJsonObject contactJson(const Contact &contact, const QString &language)
{
    return {
        {QStringLiteral("name"), contact.name},     {QStringLiteral("part"), contact.part.in(language)},
        {QStringLiteral("phone"), contact.phone},   {QStringLiteral("mail"), contact.mail},
        {QStringLiteral("remark"), contact.remark},
    };
}

QJsonObject licenceJson(const LicenceRecord &record)
{
    return {
        {QStringLiteral("node"), record.node.text()},
        {QStringLiteral("answer"), licenceAnswerKey(record.answer)},
        {QStringLiteral("reason"), record.reason},
        {QStringLiteral("person"), record.person},
        {QStringLiteral("time"), timeText(record.time)},
    };
}

QJsonObject decisionJson(const Decision &decision)
{
    return {
        {QStringLiteral("decision"), decision.goOn ? QStringLiteral("go-on") : QStringLiteral("go-back")},
        {QStringLiteral("approver"), decision.approver},
        {QStringLiteral("reason"), decision.reason},
        {QStringLiteral("time"), timeText(decision.time)},
    };
}

QJsonObject noteJson(const Note &note)
{
    return {
        {QStringLiteral("kind"), keyOf(kNoteKindKeys, note.kind)},
        {QStringLiteral("text"), note.text},
        {QStringLiteral("person"), note.person},
        {QStringLiteral("time"), timeText(note.time)},
    };
}

QJsonObject handoverJson(const HandoverRecord &handover)
{
    return {
        {QStringLiteral("from"), handover.from.text()},
        {QStringLiteral("to"), handover.to.text()},
        {QStringLiteral("person"), handover.person},
        {QStringLiteral("time"), timeText(handover.time)},
    };
}

QJsonObject backupJson(const ReportBackup &backup)
{
    return {
        {QStringLiteral("node"), backup.node.text()},
        {QStringLiteral("folder"), backup.folder},
        {QStringLiteral("transaction"), backup.transaction},
    };
}

QJsonObject expectationJson(const ExpectedComponent &expectation)
{
    return {
        {QStringLiteral("name"), expectation.name},
        {QStringLiteral("files"), QJsonArray::fromStringList(expectation.files)},
        {QStringLiteral("version"), expectation.version.text()},
        {QStringLiteral("change"), componentChangeKey(expectation.change)},
    };
}

QJsonObject outcomeJson(const ReportOutcome &outcome)
{
    QJsonObject object{
        {QStringLiteral("state"), outcomeKey(outcome.kind)},
        {QStringLiteral("sentence"), outcome.sentence},
        {QStringLiteral("situation"), outcome.situation},
    };
    if (outcome.step)
        object[QStringLiteral("step")] = outcome.step->value();
    return object;
}

QJsonObject papersJson(const PaperSettings &papers)
{
    return {
        {QStringLiteral("company"), papers.company},
        {QStringLiteral("department"), papers.department},
        {QStringLiteral("version"), papers.version},
        {QStringLiteral("author"), papers.author},
        {QStringLiteral("purpose"), papers.purpose},
        {QStringLiteral("impact"), papers.impact},
        {QStringLiteral("prerequisites"), QJsonArray::fromStringList(papers.prerequisites)},
        {QStringLiteral("backupsUntil"), papers.backupsUntil},
    };
}

QJsonObject headJson(const ReportModel &model, Paper paper)
{
    return {
        {QStringLiteral("paper"), paperKey(paper)},
        {QStringLiteral("papers"), papersJson(model.papers)},
        {QStringLiteral("documentNumber"), model.documentNumber},
        {QStringLiteral("addressee"), model.addressee},
        {QStringLiteral("customer"), model.customer},
        {QStringLiteral("subject"), model.subject},
        {QStringLiteral("changeNumber"), model.changeNumber},
        {QStringLiteral("siteFile"), model.siteFile},
        {QStringLiteral("language"), model.language},
        {QStringLiteral("rehearsal"), model.rehearsal},
        {QStringLiteral("issuedAt"), timeText(model.issuedAt)},
        {QStringLiteral("createdAt"), timeText(model.createdAt)},
        {QStringLiteral("firstDay"), model.firstDay.toString(Qt::ISODate)},
    };
}

QJsonObject targetJson(const ReportModel &model)
{
    return {
        {QStringLiteral("product"), model.product},
        {QStringLiteral("architecture"), architectureKey(model.architecture)},
        {QStringLiteral("web"), model.web},
        {QStringLiteral("cluster"), model.clusterName},
        {QStringLiteral("role"), model.mailRole},
        {QStringLiteral("seat"), model.seat.text()},
        {QStringLiteral("nodes"), arrayOf(model.nodes, nodeJson)},
        {QStringLiteral("packages"), arrayOf(model.packages, packageJson)},
        {QStringLiteral("team"),
         QJsonObject{{QStringLiteral("worker"), model.team.worker},
                     {QStringLiteral("checker"), model.team.checker},
                     {QStringLiteral("approver"), model.team.approver}}},
    };
}

QJsonObject timesJson(const ReportModel &model)
{
    return {
        {QStringLiteral("planned"), spanJson(model.plannedWork)},
        {QStringLiteral("actual"), spanJson(model.actualWork)},
        {QStringLiteral("decisionTime"), timeText(model.decisionTime)},
        {QStringLiteral("wayBackMinutes"), model.wayBackMinutes},
        {QStringLiteral("decisions"), arrayOf(model.decisions, decisionJson)},
        {QStringLiteral("outages"), arrayOf(model.outages, outageJson)},
        {QStringLiteral("outageMilliseconds"), model.outageMilliseconds()},
        {QStringLiteral("withoutRedundancy"),
         arrayOf(model.gaps,
                 [](const RedundancyGap &gap) {
                     return spanJson({gap.from, gap.until});
                 })},
    };
}

} // namespace

QJsonObject JsonReport::toJson(const ReportModel &model, Paper paper)
{
    return {
        {QStringLiteral("report"), headJson(model, paper)},
        {QStringLiteral("outcome"), outcomeJson(model.outcome)},
        {QStringLiteral("target"), targetJson(model)},
        {QStringLiteral("times"), timesJson(model)},
        {QStringLiteral("steps"), arrayOf(model.steps, stepJson)},
        {QStringLiteral("expected"), arrayOf(model.expected, expectationJson)},
        {QStringLiteral("releaseNote"), model.releaseNote},
        {QStringLiteral("components"), arrayOf(model.components, componentsJson)},
        {QStringLiteral("checklist"), arrayOf(model.checks, checkJson)},
        {QStringLiteral("contacts"),
         arrayOf(model.contacts,
                 [&](const Contact &contact) { return contactJson(contact, model.language); })},
        {QStringLiteral("licences"), arrayOf(model.licences, licenceJson)},
        {QStringLiteral("waysBack"), arrayOf(model.waysBack, wayBackJson)},
        {QStringLiteral("handovers"), arrayOf(model.handovers, handoverJson)},
        {QStringLiteral("notes"), arrayOf(model.notes, noteJson)},
        {QStringLiteral("backups"), arrayOf(model.backups, backupJson)},
        {QStringLiteral("openPoints"), QJsonArray::fromStringList(model.openPoints)},
        {QStringLiteral("nextMorning"), QJsonArray::fromStringList(model.nextMorning)},
    };
}

QByteArray JsonReport::render(const ReportModel &model, Paper paper)
{
    return QJsonDocument(toJson(model, paper)).toJson(QJsonDocument::Indented);
}

} // namespace epost
