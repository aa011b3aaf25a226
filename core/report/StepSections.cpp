// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"
#include "report/RecordedStates.h"

namespace epost {

namespace {

qsizetype warningCount(const StepRecord &record)
{
    return record.checkFindings.atLeast(Severity::Warning).size()
        + record.resultFindings.atLeast(Severity::Warning).size();
}

QString summaryOf(const ReportStep &step)
{
    QStringList parts{step.record.skipReason};
    const qsizetype warnings = warningCount(step.record);
    if (warnings > 0)
        parts.append(ReportTexts::tr("%n caution(s)", nullptr, int(warnings)));
    if (!step.record.overrides.isEmpty())
        parts.append(ReportTexts::tr("%n of them accepted", nullptr, int(step.record.overrides.size())));
    parts.append(step.record.remark);
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace

Section DocumentWriter::stepOverview() const
{
    TableBlock table{{},
                     {ReportTexts::tr("No."), ReportTexts::tr("Step"), ReportTexts::tr("Node"),
                      ReportTexts::tr("Status"), ReportTexts::tr("Planned"), ReportTexts::tr("Actual"),
                      ReportTexts::tr("Remarks")},
                     {}};
    for (const ReportStep &step : m_model.steps)
        table.rows.append({Cell::ofNumber(step.spec.number.value()), step.title, node(step.node),
                           stateCell(step.record), clocks(step.planned),
                           clocks({step.record.startedAt, step.record.finishedAt}), summaryOf(step)});
    Section section{ReportTexts::tr("Result of each step"), {table}, {}};
    if (m_model.firstDay.isValid())
        section.blocks.append(
            TextBlock{ReportTexts::tr("Hours are counted from %1: 25:30 is 1:30 of the following day.")
                          .arg(NightTime::dateText(m_model.firstDay))});
    return section;
}

Section DocumentWriter::stepDetails() const
{
    Section section{ReportTexts::tr("Record of each step"), {}, {}};
    for (const ReportStep &step : m_model.steps)
        section.parts.append(stepDetail(step));
    return section;
}

Section DocumentWriter::stepDetail(const ReportStep &step) const
{
    const StepRecord &record = step.record;
    const TimeSpan actual{record.startedAt, record.finishedAt};
    Section part{
        ReportTexts::tr("Step %1: %2").arg(QString::number(step.spec.number.value()), step.title), {}, {}};
    FieldBlock fields;
    fields.add(ReportTexts::tr("Vendor's number"), sourceNumberText(step.spec.source));
    fields.add(ReportTexts::tr("What is done"), step.description);
    fields.add(ReportTexts::tr("Node"), node(step.node));
    fields.add(ReportTexts::tr("Status"), stateCell(record));
    fields.add(ReportTexts::tr("Planned"), fullSpan(step.planned));
    fields.add(ReportTexts::tr("Actual"), fullSpan(actual, NightTime::Precision::Seconds));
    fields.add(ReportTexts::tr("Length"), length(actual));
    if (record.state != StepState::Pending && record.state != StepState::Skipped)
        fields.add(ReportTexts::tr("Mode"), modeText(step.spec.kind, record.mode));
    fields.add(ReportTexts::tr("Reason for leaving it out"), record.skipReason);
    fields.add(ReportTexts::tr("Remark"), record.remark);
    part.blocks.append(fields);
    addRecord(part.blocks, record);
    return part;
}

void DocumentWriter::addRecord(QList<Block> &blocks, const StepRecord &record) const
{
    addTable(blocks, findingTable(ReportTexts::tr("Found before"), record.checkFindings));
    addTable(
        blocks,
        findingTable(ReportTexts::tr("Found by carrying it out and verifying it"), record.resultFindings));

    TableBlock overrides{ReportTexts::tr("Cautions accepted"),
                         {ReportTexts::tr("Caution"), ReportTexts::tr("Reason"), ReportTexts::tr("Person"),
                          ReportTexts::tr("Time"), ReportTexts::tr("Code")},
                         {}};
    for (const Override &accepted : record.overrides)
        overrides.rows.append({accepted.title, accepted.reason, accepted.person, time(accepted.time),
                               Cell::ofCode(accepted.code)});
    addTable(blocks, overrides);

    TableBlock answers{ReportTexts::tr("Answers"),
                       {ReportTexts::tr("Question"), ReportTexts::tr("Answer"), ReportTexts::tr("Reason"),
                        ReportTexts::tr("Person"), ReportTexts::tr("Time")},
                       {}};
    for (const Answer &answer : record.answers)
        answers.rows.append({answer.text.isEmpty() ? answer.question : answer.text, answerText(answer),
                             answer.reason, answer.person, time(answer.time)});
    addTable(blocks, answers);

    TableBlock marks{ReportTexts::tr("Confirmed by"),
                     {ReportTexts::tr("As"), ReportTexts::tr("Person"), ReportTexts::tr("Time")},
                     {}};
    for (const PersonMark &mark : record.marks)
        marks.rows.append({partText(mark.part), mark.person, timeWithSeconds(mark.time)});
    addTable(blocks, marks);

    TableBlock evidence{ReportTexts::tr("Evidence files"),
                        {ReportTexts::tr("File"), ReportTexts::tr("Remark"), ReportTexts::tr("Time")},
                        {}};
    for (const Evidence &item : record.evidence)
        evidence.rows.append({Cell::ofCode(item.file), item.remark, time(item.time)});
    addTable(blocks, evidence);
    for (const Evidence &item : record.evidence) {
        const auto picture = m_model.pictures.evidence.constFind(item.file);
        if (picture != m_model.pictures.evidence.constEnd()) {
            QStringList caption{item.file, item.remark, time(item.time).text};
            caption.removeAll(QString());
            blocks.append(PictureBlock{*picture, caption.join(QStringLiteral("  "))});
        }
    }

    for (const TableBlock &states : recordedStates(record.facts))
        addTable(blocks, states);
}

TableBlock DocumentWriter::findingTable(const QString &caption, const Findings &findings) const
{
    TableBlock table{
        caption, {ReportTexts::tr("Result"), ReportTexts::tr("Finding"), ReportTexts::tr("Seen")}, {}};
    for (const Finding &finding : findings) {
        QStringList sentences{finding.title, finding.cause, finding.remedy};
        sentences.removeAll(QString());
        QStringList seen{finding.subject, finding.evidence};
        seen.removeAll(QString());
        table.rows.append({Cell(severityText(finding.severity), toneOf(finding.severity)),
                           sentences.join(QLatin1Char('\n')), Cell::ofCode(seen.join(QLatin1Char('\n')))});
    }
    return table;
}

} // namespace epost
