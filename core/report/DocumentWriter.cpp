// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

#include "procedure/StepTexts.h"

#include <algorithm>

namespace epost {

namespace {

QString spanText(const QString &from, const QString &until)
{
    if (from.isEmpty() && until.isEmpty())
        return {};
    return timeRangeText(from.isEmpty() ? ReportTexts::tr("(not recorded)") : from,
                         until.isEmpty() ? ReportTexts::tr("(not ended)") : until);
}

} // namespace

Cell DocumentWriter::time(const QDateTime &time) const
{
    return Cell::ofValue(NightTime(time, m_model.firstDay).text(), time);
}

Cell DocumentWriter::timeWithSeconds(const QDateTime &time) const
{
    return Cell::ofValue(NightTime(time, m_model.firstDay).text(NightTime::Precision::Seconds), time);
}

Cell DocumentWriter::span(const TimeSpan &span) const
{
    return Cell::ofValue(spanText(time(span.from).text, untilOf(span, NightTime::Precision::Minutes)), span);
}

Cell DocumentWriter::spanWithSeconds(const TimeSpan &span) const
{
    return Cell::ofValue(
        spanText(timeWithSeconds(span.from).text, untilOf(span, NightTime::Precision::Seconds)), span);
}

Cell DocumentWriter::fullTime(const QDateTime &time) const
{
    return Cell::ofValue(NightTime(time, m_model.firstDay).fullText(), time);
}

Cell DocumentWriter::fullSpan(const TimeSpan &span, NightTime::Precision precision) const
{
    return Cell::ofValue(
        spanText(NightTime(span.from, m_model.firstDay).fullText(precision), untilOf(span, precision)), span);
}

Cell DocumentWriter::clocks(const TimeSpan &span) const
{
    const auto clock = [&](const QDateTime &time) { return NightTime(time, m_model.firstDay).clock(); };
    Cell cell
        = Cell::ofMeasure(span.isEmpty() ? QString() : timeRangeText(clock(span.from), clock(span.until)));
    cell.value = span;
    return cell;
}

QString DocumentWriter::untilOf(const TimeSpan &span, NightTime::Precision precision) const
{
    const NightTime until(span.until, m_model.firstDay);
    const bool sameDay = span.until.isValid() && NightTime(span.from, m_model.firstDay).day() == until.day();
    return sameDay ? until.clockAndCalendar(precision) : until.text(precision);
}

Cell DocumentWriter::length(const TimeSpan &span) const
{
    const auto milliseconds = span.milliseconds();
    return milliseconds ? lengthCell(*milliseconds) : Cell();
}

QString DocumentWriter::node(const NodeName &name) const
{
    const auto it = std::find_if(m_model.nodes.begin(), m_model.nodes.end(),
                                 [&](const SessionNode &node) { return node.name == name; });
    if (it == m_model.nodes.end())
        return name.text();
    //: A node: %1 its name, %2 primary or secondary
    return ReportTexts::tr("%1 (%2)").arg(name.text(), roleText(it->role));
}

Cell orUndecided(const Cell &cell)
{
    return cell.text.isEmpty() ? Cell(ReportTexts::tr("(to be decided)")) : cell;
}

Cell orNotRecorded(const Cell &cell)
{
    return cell.text.isEmpty() ? Cell(ReportTexts::tr("(not recorded)"), Tone::Muted) : cell;
}

QString stepName(const ReportStep &step)
{
    return ReportTexts::tr("%1: %2").arg(QString::number(step.spec.number.value()), step.title);
}

Cell lengthCell(qint64 milliseconds, Tone tone)
{
    Cell cell = Cell::ofMeasure(lengthText(milliseconds), tone);
    cell.value = std::chrono::milliseconds(milliseconds);
    return cell;
}

Cell stateCell(const StepRecord &record)
{
    const ReportState state = reportStateOf(record.state);
    switch (record.state) {
    case StepState::Done:
        return {reportStateText(state), Tone::Good};
    case StepState::Skipped:
        return {reportStateText(state), Tone::Muted};
    case StepState::Pending:
        return {reportStateText(state), Tone::Caution};
    case StepState::Running:
    case StepState::Failed:
        break;
    }
    // What the form's three words cannot tell: it was begun. Nothing goes on any more in a paper, and the
    // overall result calls it interrupted too.
    const QString begun
        = record.state == StepState::Running ? ReportTexts::tr("interrupted") : stepStateText(record.state);
    return {ReportTexts::tr("%1: %2").arg(reportStateText(state), begun), Tone::Bad};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return ReportTexts::tr("OK");
    case Severity::Notice:
        return ReportTexts::tr("Notice");
    case Severity::Warning:
        return ReportTexts::tr("Caution");
    case Severity::Blocker:
        break;
    }
    return ReportTexts::tr("Cannot go on (needs action)");
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Tone::Good;
    case Severity::Notice:
        return Tone::Plain;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Blocker:
        break;
    }
    return Tone::Bad;
}

QString modeText(StepKind kind, StepMode mode)
{
    if (!stepCommits(kind))
        return ReportTexts::tr("Check");
    return mode == StepMode::Automatic ? ReportTexts::tr("Automatic") : ReportTexts::tr("By hand");
}

void addTable(QList<Block> &blocks, const TableBlock &table)
{
    if (!table.rows.isEmpty())
        blocks.append(table);
}

void addTableOr(QList<Block> &blocks, const TableBlock &table, const QString &whenEmpty)
{
    if (table.rows.isEmpty())
        blocks.append(TextBlock{whenEmpty});
    else
        blocks.append(table);
}

} // namespace epost
