// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

namespace epost {

using T = ReportTexts;

namespace {

QString phaseText(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Before:
        return T::tr("Before the work");
    case ChecklistPhase::BeforeSwitchOver:
        return T::tr("Before step 6");
    case ChecklistPhase::AfterSwitchOver:
        return T::tr("After step 7");
    case ChecklistPhase::BeforeSwitchBack:
        return T::tr("Before step 11");
    case ChecklistPhase::AfterSwitchBack:
        return T::tr("After step 12");
    case ChecklistPhase::End:
        break;
    }
    return T::tr("End");
}

Cell markCell(const ReportCheck &check)
{
    if (!check.mark)
        return {T::tr("Open"), Tone::Caution};
    return check.mark->notApplicable ? Cell(reportStateText(ReportState::NotApplicable), Tone::Muted)
                                     : Cell(T::tr("Done"), Tone::Good);
}

QString licenceText(const LicenceRecord &record)
{
    return record.answer == LicenceAnswer::Entered ? T::tr("Entered (the key itself is not recorded)")
                                                   : licenceAnswerText(record.answer);
}

} // namespace

Section DocumentWriter::licences() const
{
    Section section{T::tr("Licence keys"), {}, {}};
    TableBlock table{
        {}, {T::tr("Node"), T::tr("Next year's key"), T::tr("Reason"), T::tr("Person"), T::tr("Time")}, {}};
    for (const LicenceRecord &record : m_model.licences)
        table.rows.append(
            {node(record.node), licenceText(record), record.reason, record.person, time(record.time)});
    if (m_model.enterprise || !table.rows.isEmpty())
        addTableOr(section.blocks, table, T::tr("No answer is recorded."));
    return section;
}

Section DocumentWriter::checks() const
{
    Section section{T::tr("Checklist, monitoring and contacts"), {}, {}};
    TableBlock table{
        {},
        {T::tr("When"), T::tr("Item"), T::tr("Status"), T::tr("Person"), T::tr("Time"), T::tr("Remark")},
        {}};
    for (const ReportCheck &check : m_model.checks) {
        const ChecklistMark mark = check.mark.value_or(ChecklistMark());
        table.rows.append({phaseText(check.item.phase), check.title, markCell(check), mark.person,
                           time(mark.time), mark.remark});
    }
    addTable(section.blocks, table);

    TableBlock contacts{T::tr("Escalation list"),
                        {T::tr("For"), T::tr("Name"), T::tr("Telephone"), T::tr("Mail"), T::tr("Remark")},
                        {}};
    for (const Contact &contact : m_model.contacts)
        contacts.rows.append(
            {contact.part.in(m_model.language), contact.name, contact.phone, contact.mail, contact.remark});
    addTable(section.blocks, contacts);
    return section;
}

Section DocumentWriter::waysBack() const
{
    Section section{T::tr("Going back"), {}, {}};
    for (const ReportWayBack &way : m_model.waysBack)
        section.parts.append(wayBackPart(way));
    if (section.parts.isEmpty())
        section.blocks.append(TextBlock{T::tr("None was carried out.")});
    return section;
}

Section DocumentWriter::wayBackPart(const ReportWayBack &way) const
{
    const TimeSpan time{way.record.startedAt, way.record.finishedAt};
    Section part{T::tr("Way back (%1): %2").arg(wayBackKey(way.record.id), way.title), {}, {}};
    FieldBlock fields;
    fields.add(T::tr("Reason"), way.record.reason);
    fields.add(partText(PersonMark::Part::Approver), way.record.approver);
    fields.add(T::tr("Time"), spanWithSeconds(time));
    fields.add(T::tr("Length"), length(time));
    part.blocks.append(fields);
    for (qsizetype index = 0; index < way.record.steps.size(); ++index) {
        const StepRecord &record = way.record.steps[index];
        const TimeSpan stepTime{record.startedAt, record.finishedAt};
        Section step{
            T::tr("(%1) %2: %3")
                .arg(wayBackKey(way.record.id), QString::number(index + 1), way.stepTitles.value(index)),
            {},
            {}};
        FieldBlock stepFields;
        stepFields.add(T::tr("Node"), node(record.node));
        stepFields.add(T::tr("Status"), stateCell(record));
        stepFields.add(T::tr("Actual"), spanWithSeconds(stepTime));
        stepFields.add(T::tr("Reason for leaving it out"), record.skipReason);
        stepFields.add(T::tr("Remark"), record.remark);
        step.blocks.append(stepFields);
        addRecord(step.blocks, record);
        part.parts.append(step);
    }
    return part;
}

Section DocumentWriter::notes() const
{
    Section section{T::tr("Deviations, incidents and remarks"), {}, {}};
    TableBlock table{{}, {T::tr("Kind"), T::tr("What"), T::tr("Person"), T::tr("Time")}, {}};
    for (const Note::Kind kind : {Note::Kind::Deviation, Note::Kind::Incident, Note::Kind::Remark}) {
        for (const Note &note : m_model.notesOf(kind))
            table.rows.append(
                {Cell(noteKindText(kind), kind == Note::Kind::Remark ? Tone::Plain : Tone::Caution),
                 note.text, note.person, time(note.time)});
    }
    addTableOr(section.blocks, table, T::tr("None."));
    const qsizetype accepted = m_model.overrideCount();
    if (accepted > 0)
        section.blocks.append(TextBlock{
            Cell(T::tr("%n warning(s) were accepted with a reason; they stand in the record of the step.",
                       nullptr, int(accepted)),
                 Tone::Caution)});
    return section;
}

Section DocumentWriter::backups() const
{
    Section section{T::tr("Left on the machines"), {}, {}};
    TableBlock table{T::tr("The state before the update, for going back; until it is removed"),
                     {T::tr("Node"), T::tr("Folder"), T::tr("Transaction")},
                     {}};
    for (const ReportBackup &backup : m_model.backups)
        table.rows.append({node(backup.node), Cell::ofCode(backup.folder), Cell::ofCode(backup.transaction)});
    addTableOr(section.blocks, table, T::tr("Nothing."));
    return section;
}

} // namespace epost
