// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

namespace epost {

using T = ReportTexts;

namespace {

/// As measured; while it lasts only its begin is known.
QString outageLength(const Outage &outage)
{
    return outage.until.isValid() || outage.milliseconds > 0 ? lengthText(outage.milliseconds)
                                                             : T::tr("(not ended)");
}

QString placeOf(const Outage &outage)
{
    return outage.wayBack.isEmpty() ? QString::number(outage.step.value())
                                    : T::tr("Way back (%1)").arg(outage.wayBack);
}

Tone barTone(const ReportStep &step)
{
    switch (step.record.state) {
    case StepState::Done:
        return Tone::Good;
    case StepState::Skipped:
    case StepState::Pending:
        return Tone::Muted;
    case StepState::Running:
    case StepState::Failed:
        break;
    }
    return Tone::Bad;
}

} // namespace

Section DocumentWriter::times() const
{
    Section section{T::tr("Times"), {}, {}};

    TableBlock work{{}, {T::tr("Work"), T::tr("Time"), T::tr("Length")}, {}};
    if (!m_model.plannedWork.isEmpty())
        work.rows.append(
            {T::tr("Planned"), span(m_model.plannedWork), Cell::ofMeasure(length(m_model.plannedWork))});
    if (!m_model.actualWork.isEmpty())
        work.rows.append(
            {T::tr("Actual"), span(m_model.actualWork), Cell::ofMeasure(length(m_model.actualWork))});
    if (m_model.decisionTime.isValid())
        work.rows.append({T::tr("Latest time to decide on going back"), time(m_model.decisionTime),
                          T::tr("%n minute(s) for going back", nullptr, m_model.wayBackMinutes)});
    addTableOr(section.blocks, work, T::tr("No times are recorded."));

    TableBlock decisions{T::tr("Decisions at that time"),
                         {T::tr("Decision"), T::tr("Approver"), T::tr("Time"), T::tr("Reason")},
                         {}};
    for (const Decision &decision : m_model.decisions)
        decisions.rows.append({decision.goOn ? T::tr("Go on") : T::tr("Go back"), decision.approver,
                               time(decision.time), decision.reason});
    addTable(section.blocks, decisions);

    TableBlock outages{
        T::tr("Mail outages"),
        {T::tr("Outage"), T::tr("Step"), T::tr("Planned slot of the step"), T::tr("Actual"), T::tr("Length")},
        {}};
    for (qsizetype index = 0; index < m_model.outages.size(); ++index) {
        const ReportOutage &outage = m_model.outages[index];
        outages.rows.append({T::tr("No. %1").arg(index + 1),
                             T::tr("%1: %2").arg(placeOf(outage.outage), outage.title), span(outage.planned),
                             spanWithSeconds({outage.outage.from, outage.outage.until}),
                             Cell::ofMeasure(outageLength(outage.outage),
                                             outage.outage.until.isValid() ? Tone::Plain : Tone::Bad)});
    }
    if (m_model.outages.size() > 1)
        outages.rows.append(
            {T::tr("Total"), {}, {}, {}, Cell::ofMeasure(lengthText(m_model.outageMilliseconds()))});
    addTableOr(section.blocks, outages, T::tr("Mail outages: none recorded."));

    TableBlock gaps{
        T::tr("Without redundancy (one node carried everything)"), {T::tr("Time"), T::tr("Length")}, {}};
    for (const RedundancyGap &gap : m_model.gaps) {
        const TimeSpan whole{gap.from, gap.until};
        gaps.rows.append(
            {spanWithSeconds(whole),
             gap.until.isValid() ? Cell::ofMeasure(length(whole)) : Cell(T::tr("(not ended)"), Tone::Bad)});
    }
    addTable(section.blocks, gaps);

    if (!m_model.actualWork.isEmpty() || !m_model.plannedWork.isEmpty())
        section.blocks.append(timeline());
    return section;
}

TimelineBlock DocumentWriter::timeline() const
{
    TimelineBlock timeline;
    timeline.title = T::tr("The steps over time");
    timeline.plannedLegend = T::tr("Planned");
    timeline.actualLegend = T::tr("Actual");
    timeline.outageLegend = T::tr("Mail outage");
    timeline.gapLegend = T::tr("Without redundancy");
    timeline.firstDay = m_model.firstDay;
    QStringList words;
    for (const ReportStep &step : m_model.steps) {
        const TimeSpan actual{step.record.startedAt, step.record.finishedAt};
        timeline.bars.append(
            {QStringLiteral("%1 %2").arg(QString::number(step.spec.number.value()), step.node.text()),
             step.planned, actual, barTone(step)});
        if (!actual.isEmpty())
            words.append(T::tr("Step %1: %2.").arg(QString::number(step.spec.number.value()), span(actual)));
    }
    for (qsizetype index = 0; index < m_model.outages.size(); ++index) {
        const Outage &outage = m_model.outages[index].outage;
        timeline.outages.append({QString::number(index + 1), {outage.from, outage.until}});
        words.append(T::tr("Mail outage %1: %2.")
                         .arg(QString::number(index + 1), spanWithSeconds({outage.from, outage.until})));
    }
    for (const RedundancyGap &gap : m_model.gaps)
        timeline.gaps.append({QString(), {gap.from, gap.until}});
    timeline.alternative = words.join(QLatin1Char(' '));
    return timeline;
}

Section DocumentWriter::openPoints() const
{
    Section section{T::tr("Open points"), {}, {}};
    if (m_model.openPoints.isEmpty())
        section.blocks.append(TextBlock{T::tr("None.")});
    else
        section.blocks.append(ListBlock{m_model.openPoints, false});
    return section;
}

Section DocumentWriter::nextMorning() const
{
    return {T::tr("Check on the next working day"), {ListBlock{m_model.nextMorning, true}}, {}};
}

} // namespace epost
