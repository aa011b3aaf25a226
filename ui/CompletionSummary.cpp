// SPDX-License-Identifier: MIT
#include "ui/CompletionSummary.h"

#include "base/NightTime.h"

namespace epost {

namespace {

using Row = QStringList;

QString heading(const QString &text)
{
    return QStringLiteral("<h4 style='margin: 12px 0 4px 0'>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style='margin: 2px 0 0 0; line-height: 130%'>%1</p>").arg(text.toHtmlEscaped());
}

QString list(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li style='margin: 2px 0 0 0; line-height: 130%'>%1</li>")
                    .arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin: 0'>%1</ul>").arg(html);
}

QString row(const Row &cells, QLatin1String tag)
{
    QString html;
    for (const QString &cell : cells)
        html += QStringLiteral("<%1 align='left'>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString table(const Row &head, const QList<Row> &rows)
{
    QString html = row(head, QLatin1String("th"));
    for (const Row &cells : rows)
        html += row(cells, QLatin1String("td"));
    return QStringLiteral("<table width='100%' border='1' style='border-collapse: collapse' cellpadding='3'>"
                          "%1</table>")
        .arg(html);
}

/// The times of one model, as customers write them.
class Times {
public:
    explicit Times(const ReportModel &model)
        : m_firstDay(model.firstDay)
    {
    }
    [[nodiscard]] QString clock(const QDateTime &time,
                                NightTime::Precision precision = NightTime::Precision::Minutes) const
    {
        return time.isValid() ? NightTime(time, m_firstDay).clock(precision) : QString();
    }
    [[nodiscard]] QString span(const TimeSpan &span,
                               NightTime::Precision precision = NightTime::Precision::Minutes) const
    {
        return span.isEmpty() ? QString()
                              : timeRangeText(clock(span.from, precision), clock(span.until, precision));
    }

private:
    QDate m_firstDay;
};

QString stepsOf(const ReportModel &model, const Times &times)
{
    QList<Row> rows;
    for (const ReportStep &step : model.steps) {
        const StepRecord &record = step.record;
        rows.append({QString::number(step.spec.number.value()), step.title, step.node.text(),
                     reportStateText(step.state), times.span({record.startedAt, record.finishedAt})});
    }
    for (const ReportWayBack &way : model.waysBack) {
        for (qsizetype i = 0; i < way.record.steps.size(); ++i) {
            const StepRecord &record = way.record.steps[i];
            rows.append({QStringLiteral("%1-%2").arg(wayBackKey(way.record.id)).arg(i + 1),
                         way.stepTitles.value(i), record.node.text(), stepStateText(record.state),
                         times.span({record.startedAt, record.finishedAt})});
        }
    }
    return heading(CompletionSummary::tr("Steps"))
        + table({CompletionSummary::tr("No."), CompletionSummary::tr("Step"), CompletionSummary::tr("Node"),
                 CompletionSummary::tr("State"), CompletionSummary::tr("Time")},
                rows);
}

QString outagesOf(const ReportModel &model, const Times &times)
{
    QString html = heading(CompletionSummary::tr("Mail outages"));
    if (model.outages.isEmpty())
        return html + paragraph(CompletionSummary::tr("None: mail did not stop."));
    QList<Row> rows;
    for (const ReportOutage &outage : model.outages) {
        const Outage &seen = outage.outage;
        rows.append(
            {outage.title, times.span(outage.planned),
             times.span({seen.from, seen.until}, NightTime::Precision::Seconds),
             seen.until.isValid() ? lengthText(seen.milliseconds) : CompletionSummary::tr("not ended")});
    }
    return html
        + table({CompletionSummary::tr("Where"), CompletionSummary::tr("Planned slot"),
                 CompletionSummary::tr("Actual"), CompletionSummary::tr("Length")},
                rows);
}

QString differencesOf(const ReportModel &model)
{
    QStringList lines;
    for (const ComponentTable &components : model.components) {
        for (const ComponentRow &each : components.rows) {
            if (!needsAttention(each.verdict))
                continue;
            lines.append(QStringLiteral("%1: %2: %3 (%4 → %5)")
                             .arg(components.node.text(), each.name, verdictText(each.verdict),
                                  componentStateText(each.before), componentStateText(each.after)));
        }
    }
    return heading(CompletionSummary::tr("Differences left between the nodes"))
        + (lines.isEmpty() ? paragraph(CompletionSummary::tr("None.")) : list(lines));
}

QString peoplesWords(const ReportModel &model, const Times &times)
{
    QStringList overridden;
    for (const ReportStep &step : model.steps) {
        for (const Override &each : step.record.overrides)
            overridden.append(CompletionSummary::tr("Step %1: %2. Gone on: %3 (%4)")
                                  .arg(step.spec.number.value())
                                  .arg(each.title, each.reason, each.person));
    }
    QString html;
    if (!overridden.isEmpty())
        html += heading(CompletionSummary::tr("Cautions gone over")) + list(overridden);
    QStringList notes;
    for (const Note &note : model.notes) {
        notes.append(QStringLiteral("%1 %2: %3 (%4)")
                         .arg(times.clock(note.time), noteKindText(note.kind), note.text, note.person));
    }
    if (!notes.isEmpty())
        html += heading(CompletionSummary::tr("Written down")) + list(notes);
    return html;
}

QString backupsOf(const ReportModel &model)
{
    if (model.backups.isEmpty())
        return {};
    QStringList lines;
    for (const ReportBackup &backup : model.backups)
        lines.append(QStringLiteral("%1: %2").arg(backup.node.text(), backup.folder));
    return heading(CompletionSummary::tr("Files from before the update")) + list(lines);
}

} // namespace

QString CompletionSummary::html(const ReportModel &model)
{
    const Times times(model);
    QString work
        = tr("Work: planned %1, actual %2").arg(times.span(model.plannedWork), times.span(model.actualWork));
    QString html = paragraph(work) + stepsOf(model, times) + outagesOf(model, times) + differencesOf(model)
        + peoplesWords(model, times) + backupsOf(model);
    if (!model.openPoints.isEmpty())
        html += heading(tr("Open points")) + list(model.openPoints);
    return html + heading(tr("Next working day: look at this")) + list(model.nextMorning);
}

} // namespace epost
