// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

#include "base/TextList.h"

#include <algorithm>

namespace epost {

namespace {

/// As measured; while it lasts only its begin is known.
Cell outageLength(const Outage &outage)
{
    const Tone tone = outage.until.isValid() ? Tone::Plain : Tone::Bad;
    return outage.until.isValid() || outage.milliseconds > 0 ? lengthCell(outage.milliseconds, tone)
                                                             : Cell(ReportTexts::tr("(not ended)"), tone);
}

/// By what was being done; the title of a way back begins with its letter.
QString outageName(const ReportOutage &outage)
{
    return outage.outage.wayBack.isEmpty()
        ? ReportTexts::tr("%1: %2").arg(QString::number(outage.outage.step.value()), outage.title)
        : ReportTexts::tr("Way back %1").arg(outage.title);
}

QString stepSentence(const ReportStep &step, const Cell &time)
{
    return ReportTexts::tr("Step %1: %2.").arg(QString::number(step.spec.number.value()), time.text);
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
    Section section{ReportTexts::tr("Times"), {}, {}};

    TableBlock work{{}, {ReportTexts::tr("Work"), ReportTexts::tr("Time"), ReportTexts::tr("Length")}, {}};
    if (!m_model.plannedWork.isEmpty() || !m_model.actualWork.isEmpty()) {
        work.rows.append({ReportTexts::tr("Planned"), orNotRecorded(span(m_model.plannedWork)),
                          length(m_model.plannedWork)});
        work.rows.append(
            {ReportTexts::tr("Actual"), orNotRecorded(span(m_model.actualWork)), length(m_model.actualWork)});
    }
    if (m_model.decisionTime.isValid())
        work.rows.append({ReportTexts::tr("Latest time to decide on going back"), time(m_model.decisionTime),
                          ReportTexts::tr("%n minute(s) for going back", nullptr, m_model.wayBackMinutes)});
    addTableOr(section.blocks, work, ReportTexts::tr("No times are recorded."));

    TableBlock decisions{ReportTexts::tr("Decisions at that time"),
                         {ReportTexts::tr("Decision"), ReportTexts::tr("Approver"), ReportTexts::tr("Time"),
                          ReportTexts::tr("Reason")},
                         {}};
    for (const Decision &decision : m_model.decisions)
        decisions.rows.append({decision.goOn ? ReportTexts::tr("Go on") : ReportTexts::tr("Go back"),
                               decision.approver, time(decision.time), decision.reason});
    addTable(section.blocks, decisions);

    TableBlock outages{ReportTexts::tr("Mail outages"),
                       {ReportTexts::tr("Outage"), ReportTexts::tr("Step"),
                        ReportTexts::tr("Planned slot of the step"), ReportTexts::tr("Actual"),
                        ReportTexts::tr("Length")},
                       {}};
    for (qsizetype index = 0; index < m_model.outages.size(); ++index) {
        const ReportOutage &outage = m_model.outages[index];
        outages.rows.append({ReportTexts::tr("No. %1").arg(index + 1), outageName(outage),
                             span(outage.planned), spanWithSeconds({outage.outage.from, outage.outage.until}),
                             outageLength(outage.outage)});
    }
    // Both moves are always there, also the one that has not happened.
    for (const ReportStep &step : m_model.steps) {
        const bool moves = step.spec.kind == StepKind::SwitchOver || step.spec.kind == StepKind::SwitchBack;
        const bool happened
            = std::any_of(m_model.outages.begin(), m_model.outages.end(), [&](const ReportOutage &outage) {
                  return outage.outage.wayBack.isEmpty() && outage.outage.step == step.spec.number;
              });
        if (moves && !happened && !step.planned.isEmpty())
            outages.rows.append(
                {ReportTexts::tr("Planned"), stepName(step), span(step.planned), orNotRecorded({}), Cell()});
    }
    if (m_model.outages.size() > 1)
        outages.rows.append({ReportTexts::tr("Total"), {}, {}, {}, lengthCell(m_model.outageMilliseconds())});
    addTableOr(section.blocks, outages, ReportTexts::tr("Mail outages: none recorded."));

    TableBlock gaps{ReportTexts::tr("Without redundancy (one node carried everything)"),
                    {ReportTexts::tr("Time"), ReportTexts::tr("Length")},
                    {}};
    for (const RedundancyGap &gap : m_model.gaps) {
        const TimeSpan whole{gap.from, gap.until};
        gaps.rows.append(
            {spanWithSeconds(whole),
             gap.until.isValid() ? length(whole) : Cell(ReportTexts::tr("(not ended)"), Tone::Bad)});
    }
    addTable(section.blocks, gaps);

    if (!m_model.actualWork.isEmpty() || !m_model.plannedWork.isEmpty())
        section.blocks.append(timeline());
    return section;
}

TimelineBlock DocumentWriter::plannedTimeline() const
{
    TimelineBlock timeline;
    timeline.title = ReportTexts::tr("The steps over time");
    timeline.plannedLegend = ReportTexts::tr("Planned");
    timeline.outageLegend = ReportTexts::tr("Mail outage");
    timeline.gapLegend = ReportTexts::tr("Without redundancy");
    timeline.firstDay = m_model.firstDay;
    timeline.decision = m_model.decisionTime;
    //: The latest time to decide on going back, in a picture: %1 the time
    timeline.decisionLabel
        = ReportTexts::tr("decision %1").arg(NightTime(timeline.decision, m_model.firstDay).clock());
    QStringList words;
    for (const ReportStep &step : m_model.steps) {
        timeline.bars.append(
            {QStringLiteral("%1 %2").arg(QString::number(step.spec.number.value()), step.node.text()),
             step.planned,
             {},
             Tone::Plain});
        if (!step.planned.isEmpty())
            words.append(stepSentence(step, span(step.planned)));
    }
    timeline.alternative = sentencesText(words);
    return timeline;
}

QString DocumentWriter::outageLabel(int number)
{
    //: A mail outage, where there is little room
    return ReportTexts::tr("Outage %1").arg(number);
}

TimelineBlock DocumentWriter::timeline() const
{
    TimelineBlock timeline = plannedTimeline();
    timeline.actualLegend = ReportTexts::tr("Actual");
    QStringList words;
    for (qsizetype index = 0; index < m_model.steps.size(); ++index) {
        const ReportStep &step = m_model.steps[index];
        const TimeSpan actual{step.record.startedAt, step.record.finishedAt};
        timeline.bars[index].actual = actual;
        timeline.bars[index].tone = barTone(step);
        if (!actual.isEmpty())
            words.append(stepSentence(step, span(actual)));
    }
    for (qsizetype index = 0; index < m_model.outages.size(); ++index) {
        const Outage &outage = m_model.outages[index].outage;
        timeline.outages.append({outageLabel(int(index) + 1), {outage.from, outage.until}});
        words.append(ReportTexts::tr("Mail outage %1: %2.")
                         .arg(QString::number(index + 1), spanWithSeconds({outage.from, outage.until}).text));
    }
    for (const RedundancyGap &gap : m_model.gaps)
        timeline.gaps.append({QString(), {gap.from, gap.until}});
    timeline.alternative = sentencesText(words);
    return timeline;
}

Section DocumentWriter::openPoints() const
{
    Section section{ReportTexts::tr("Open points"), {}, {}};
    if (m_model.openPoints.isEmpty())
        section.blocks.append(TextBlock{ReportTexts::tr("None.")});
    else
        section.blocks.append(ListBlock{m_model.openPoints, false});
    return section;
}

Section DocumentWriter::nextMorning() const
{
    return {ReportTexts::tr("Check on the next working day"), {ListBlock{m_model.nextMorning, true}}, {}};
}

} // namespace epost
