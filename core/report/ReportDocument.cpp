// SPDX-License-Identifier: MIT
#include "report/ReportDocument.h"

#include "report/DocumentWriter.h"

namespace epost {

namespace {

Tone toneOfOutcome(ReportOutcome::Kind kind)
{
    switch (kind) {
    case ReportOutcome::Kind::Finished:
        return Tone::Good;
    case ReportOutcome::Kind::NotBegun:
    case ReportOutcome::Kind::Interrupted:
    case ReportOutcome::Kind::StepsEnded:
    case ReportOutcome::Kind::TakenBack:
        return Tone::Caution;
    case ReportOutcome::Kind::Stopped:
    case ReportOutcome::Kind::GoingBack:
        break;
    }
    return Tone::Bad;
}

void addIfKnown(QList<Field> &fields, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        fields.append({label, value});
}

} // namespace

Cell Cell::ofCode(QString content)
{
    Cell cell(std::move(content));
    cell.code = true;
    return cell;
}

Cell Cell::ofMeasure(QString content, Tone tone)
{
    Cell cell(std::move(content), tone);
    cell.whole = true;
    return cell;
}

void FieldBlock::add(const QString &label, const Cell &value)
{
    if (!value.text.isEmpty())
        fields.append({label, value});
}

ReportDocument ReportDocument::of(const ReportModel &model)
{
    const DocumentWriter writer(model);
    ReportDocument document;
    document.language = model.language;
    document.title = model.rehearsal ? ReportTexts::tr("Work completion report (rehearsal)")
                                     : ReportTexts::tr("Work completion report");
    document.footer = QStringList{model.clusterName, model.documentNumber}.join(QStringLiteral("  "));
    //: %1 page, %2 number of pages
    document.pageOf = ReportTexts::tr("%1 / %2");
    //: %1 the customer. Japanese: %1 御中
    document.addressee
        = model.addressee.isEmpty() ? QString() : ReportTexts::tr("To %1").arg(model.addressee);
    document.result = model.outcome.sentence;
    document.resultTone = toneOfOutcome(model.outcome.kind);
    document.situation = model.outcome.situation;
    addIfKnown(document.head, ReportTexts::tr("Document number"), model.documentNumber);
    addIfKnown(document.head, ReportTexts::tr("Date of submission"),
               NightTime::dateText(model.issuedAt.date()));
    addIfKnown(document.head, ReportTexts::tr("Subject"), model.subject);
    addIfKnown(document.head, ReportTexts::tr("Change number"), model.changeNumber);
    document.seals.seals = {
        {partText(PersonMark::Part::Approver), model.team.approver},
        {partText(PersonMark::Part::Checker), model.team.checker},
        {partText(PersonMark::Part::Worker), model.team.worker},
    };
    document.sections
        = {writer.times(),      writer.openPoints(), writer.targets(),     writer.stepOverview(),
           writer.components(), writer.licences(),   writer.checks(),      writer.waysBack(),
           writer.notes(),      writer.backups(),    writer.nextMorning(), writer.stepDetails()};
    document.sections.removeIf(
        [](const Section &section) { return section.blocks.isEmpty() && section.parts.isEmpty(); });
    return document;
}

} // namespace epost
