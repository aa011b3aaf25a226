// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

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

QString DocumentWriter::time(const QDateTime &time) const
{
    return NightTime(time, m_model.firstDay).text();
}

QString DocumentWriter::timeWithSeconds(const QDateTime &time) const
{
    return NightTime(time, m_model.firstDay).text(NightTime::Precision::Seconds);
}

QString DocumentWriter::span(const TimeSpan &span) const
{
    return spanText(time(span.from), untilOf(span, NightTime::Precision::Minutes));
}

QString DocumentWriter::spanWithSeconds(const TimeSpan &span) const
{
    return spanText(timeWithSeconds(span.from), untilOf(span, NightTime::Precision::Seconds));
}

QString DocumentWriter::untilOf(const TimeSpan &span, NightTime::Precision precision) const
{
    const NightTime until(span.until, m_model.firstDay);
    const bool sameDay = span.from.isValid() && span.from.date() == span.until.date();
    return sameDay && !until.isAfterMidnight() ? until.clock(precision) : until.text(precision);
}

QString DocumentWriter::length(const TimeSpan &span) const
{
    const auto milliseconds = span.milliseconds();
    return milliseconds ? lengthText(*milliseconds) : QString();
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
    // What the form's three words cannot tell: it was begun.
    return {ReportTexts::tr("%1: %2").arg(reportStateText(state), stepStateText(record.state)), Tone::Bad};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return ReportTexts::tr("OK");
    case Severity::Notice:
        return ReportTexts::tr("Notice");
    case Severity::Warning:
        return ReportTexts::tr("Warning");
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

QString modeText(StepMode mode)
{
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
