// SPDX-License-Identifier: MIT
#include "report/ReportDocument.h"

#include "base/EnumKeys.h"
#include "report/DisplayWidth.h"
#include "report/DocumentWriter.h"

namespace epost {

namespace {

constexpr std::array<EnumKey<Paper>, 2> kPaperKeys{{
    {Paper::RunBook, QLatin1String("run-book")},
    {Paper::CompletionReport, QLatin1String("report")},
}};

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

} // namespace

QString paperKey(Paper paper)
{
    return keyOf(kPaperKeys, paper);
}

std::optional<Paper> paperFromKey(const QString &key)
{
    return valueOf(kPaperKeys, key);
}

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

Cell Cell::ofNumber(qint64 number)
{
    return ofValue(QString::number(number), number);
}

Cell Cell::ofValue(QString content, CellValue contentValue)
{
    Cell cell(std::move(content));
    cell.value = std::move(contentValue);
    return cell;
}

Cell Cell::ofRoom()
{
    Cell cell;
    cell.toFill = true;
    return cell;
}

bool Cell::staysWhole() const
{
    constexpr int kShortStatus = 16; // characters of a terminal: eight of Japanese
    return whole || (tone != Tone::Plain && !code && displayWidth(text) <= kShortStatus);
}

void FieldBlock::add(const QString &label, const Cell &value)
{
    if (!value.text.isEmpty())
        fields.append({label, value});
}

void FieldBlock::require(const QString &label, const Cell &value)
{
    fields.append({label, value.text.isEmpty() ? Cell::ofRoom() : value});
}

namespace {

constexpr qsizetype kAddresseeRoom = 16; // where nobody is named yet

QString addresseeText(const QString &addressee)
{
    //: %1 the customer. Japanese: %1 御中
    return ReportTexts::tr("To %1").arg(addressee);
}

/// What both papers have in common.
ReportDocument paperOf(const ReportModel &model, const QString &title, const QString &rehearsalTitle)
{
    ReportDocument document;
    document.language = model.language;
    document.issuedAt = model.issuedAt;
    document.title = model.rehearsal ? rehearsalTitle : title;
    document.footer = QStringList{model.clusterName, model.documentNumber}.join(QStringLiteral("  "));
    //: %1 page, %2 number of pages
    document.pageOf = ReportTexts::tr("%1 / %2");
    if (!model.addressee.isEmpty())
        document.addressee = addresseeText(model.addressee);
    document.issuer = {model.papers.company, model.papers.department};
    document.issuer.removeAll(QString());
    document.logo = model.pictures.logo;
    document.seals.seals = {
        {partText(PersonMark::Part::Approver), model.team.approver},
        {partText(PersonMark::Part::Checker), model.team.checker},
        {partText(PersonMark::Part::Worker), model.team.worker},
    };
    return document;
}

ReportDocument completionReport(const ReportModel &model)
{
    const DocumentWriter writer(model);
    ReportDocument document = paperOf(model, ReportTexts::tr("Work completion report"),
                                      ReportTexts::tr("Work completion report (rehearsal)"));
    document.result = model.outcome.sentence;
    document.resultTone = toneOfOutcome(model.outcome.kind);
    document.situation = model.outcome.situation;
    FieldBlock head;
    head.require(ReportTexts::tr("Document number"), model.documentNumber);
    head.require(ReportTexts::tr("Date of submission"), NightTime::dateText(model.issuedAt.date()));
    head.add(ReportTexts::tr("Subject"), model.subject);
    head.add(ReportTexts::tr("Change number"), model.changeNumber);
    document.head = head.fields;
    if (document.addressee.isEmpty())
        document.addressee = addresseeText(QString(kAddresseeRoom, QLatin1Char('_')));
    document.sections = {writer.times(),        writer.openPoints(), writer.targets(Paper::CompletionReport),
                         writer.stepOverview(), writer.mailTests(),  writer.components(),
                         writer.licences(),     writer.checks(),     writer.eventLogs(),
                         writer.waysBack(),     writer.notes(),      writer.backups(),
                         writer.nextMorning(),  writer.stepDetails()};
    return document;
}

ReportDocument runBook(const ReportModel &model)
{
    const DocumentWriter writer(model);
    ReportDocument document
        = paperOf(model, ReportTexts::tr("Run-book"), ReportTexts::tr("Run-book (rehearsal)"));
    FieldBlock head;
    head.require(ReportTexts::tr("Document number"), model.documentNumber);
    head.require(ReportTexts::tr("Version"), model.papers.version);
    head.require(ReportTexts::tr("Date"), NightTime::dateText(model.issuedAt.date()));
    head.require(ReportTexts::tr("Author"), model.papers.author);
    head.require(partText(PersonMark::Part::Approver), model.team.approver);
    head.require(ReportTexts::tr("Subject"), model.subject);
    head.require(ReportTexts::tr("Change number"), model.changeNumber);
    document.head = head.fields;
    document.sections
        = {writer.purpose(),       writer.targets(Paper::RunBook), writer.impact(),    writer.team(),
           writer.prerequisites(), writer.plannedSteps(),          writer.goingBack(), writer.instructions()};
    return document;
}

} // namespace

ReportDocument ReportDocument::of(const ReportModel &model, Paper paper)
{
    ReportDocument document = paper == Paper::RunBook ? runBook(model) : completionReport(model);
    document.sections.removeIf(
        [](const Section &section) { return section.blocks.isEmpty() && section.parts.isEmpty(); });
    return document;
}

} // namespace epost
