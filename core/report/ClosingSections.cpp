// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

namespace epost {

namespace {

QString licenceText(const LicenceRecord &record)
{
    return record.answer == LicenceAnswer::Entered
        ? ReportTexts::tr("Entered (the key itself is not recorded)")
        : licenceAnswerText(record.answer);
}

} // namespace

Section DocumentWriter::licences() const
{
    Section section{ReportTexts::tr("Licence keys"), {}, {}};
    TableBlock table{{},
                     {ReportTexts::tr("Node"), ReportTexts::tr("Next year's key"), ReportTexts::tr("Reason"),
                      ReportTexts::tr("Person"), ReportTexts::tr("Time")},
                     {}};
    for (const LicenceRecord &record : m_model.licences)
        table.rows.append(
            {node(record.node), licenceText(record), record.reason, record.person, time(record.time)});
    if (m_model.enterprise || !table.rows.isEmpty())
        addTableOr(section.blocks, table, ReportTexts::tr("No answer is recorded."));
    return section;
}

Section DocumentWriter::waysBack() const
{
    Section section{ReportTexts::tr("Going back"), {}, {}};
    for (const ReportWayBack &way : m_model.waysBack)
        section.parts.append(wayBackPart(way));
    if (section.parts.isEmpty())
        section.blocks.append(TextBlock{ReportTexts::tr("None was carried out.")});
    return section;
}

Section DocumentWriter::wayBackPart(const ReportWayBack &way) const
{
    const TimeSpan time{way.record.startedAt, way.record.finishedAt};
    Section part{ReportTexts::tr("Way back %1").arg(way.title), {}, {}};
    FieldBlock fields;
    fields.add(ReportTexts::tr("Reason"), way.record.reason);
    fields.add(partText(PersonMark::Part::Approver), way.record.approver);
    fields.add(ReportTexts::tr("Time"), fullSpan(time, NightTime::Precision::Seconds));
    fields.add(ReportTexts::tr("Length"), length(time));
    part.blocks.append(fields);
    for (qsizetype index = 0; index < way.record.steps.size(); ++index) {
        const StepRecord &record = way.record.steps[index];
        const TimeSpan stepTime{record.startedAt, record.finishedAt};
        Section step{
            ReportTexts::tr("(%1) %2: %3")
                .arg(wayBackKey(way.record.id), QString::number(index + 1), way.stepTitles.value(index)),
            {},
            {}};
        FieldBlock stepFields;
        stepFields.add(ReportTexts::tr("Node"), node(record.node));
        stepFields.add(ReportTexts::tr("Status"), stateCell(record));
        stepFields.add(ReportTexts::tr("Actual"), fullSpan(stepTime, NightTime::Precision::Seconds));
        stepFields.add(ReportTexts::tr("Reason for leaving it out"), record.skipReason);
        stepFields.add(ReportTexts::tr("Remark"), record.remark);
        step.blocks.append(stepFields);
        addRecord(step.blocks, record);
        part.parts.append(step);
    }
    return part;
}

Section DocumentWriter::notes() const
{
    Section section{ReportTexts::tr("Deviations, incidents and remarks"), {}, {}};
    TableBlock table{{},
                     {ReportTexts::tr("Kind"), ReportTexts::tr("What"), ReportTexts::tr("Person"),
                      ReportTexts::tr("Time")},
                     {}};
    for (const Note::Kind kind : {Note::Kind::Deviation, Note::Kind::Incident, Note::Kind::Remark}) {
        for (const Note &note : m_model.notesOf(kind))
            table.rows.append(
                {Cell(noteKindText(kind), kind == Note::Kind::Remark ? Tone::Plain : Tone::Caution),
                 note.text, note.person, time(note.time)});
    }
    addTableOr(section.blocks, table, ReportTexts::tr("None."));
    const qsizetype accepted = m_model.overrideCount();
    if (accepted > 0)
        section.blocks.append(TextBlock{
            Cell(ReportTexts::tr(
                     "%n caution(s) were accepted with a reason; they stand in the record of the step.",
                     nullptr, int(accepted)),
                 Tone::Caution)});
    return section;
}

Section DocumentWriter::backups() const
{
    Section section{ReportTexts::tr("Left on the machines"), {}, {}};
    TableBlock table{ReportTexts::tr("The state before the update, for going back; until it is removed"),
                     {ReportTexts::tr("Node"), ReportTexts::tr("Folder"), ReportTexts::tr("Transaction")},
                     {}};
    for (const ReportBackup &backup : m_model.backups)
        table.rows.append({node(backup.node), Cell::ofCode(backup.folder), Cell::ofCode(backup.transaction)});
    addTableOr(section.blocks, table, ReportTexts::tr("Nothing."));
    FieldBlock fields;
    if (!table.rows.isEmpty()) {
        fields.add(ReportTexts::tr("Kept until"), orUndecided(m_model.papers.backupsUntil));
        fields.add(ReportTexts::tr("To remove them"),
                   Cell::ofCode(QStringLiteral("epost-update prune --all --to <%1>")
                                    .arg(ReportTexts::tr("folder of the program"))));
    }
    if (!fields.fields.isEmpty())
        section.blocks.append(fields);
    section.blocks.append(TextBlock{ReportTexts::tr("Besides, until somebody deletes it:")});
    section.blocks.append(
        ListBlock{{ReportTexts::tr("The session file, and the folder evidence beside it (%n file(s))",
                                   nullptr, int(m_model.evidenceFiles().size())),
                   ReportTexts::tr("The log of the wizard, for each user who had it open on that node: %1")
                       .arg(QStringLiteral("%LOCALAPPDATA%\\epost-update-wizard\\log"))},
                  false});
    return section;
}

} // namespace epost
