// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"
#include "report/ReportTexts.h"

#include <QList>

namespace epost {

/// Turns the values of a model into the words of the paper. Lives as long as the model that it reads.
class DocumentWriter {
public:
    explicit DocumentWriter(const ReportModel &model)
        : m_model(model)
    {
    }

    // As the cells of tables have them: without the year.
    [[nodiscard]] Cell time(const QDateTime &time) const;
    [[nodiscard]] Cell timeWithSeconds(const QDateTime &time) const;
    /// "22:05 – 25:30"; what has not ended says so.
    [[nodiscard]] Cell span(const TimeSpan &span) const;
    [[nodiscard]] Cell spanWithSeconds(const TimeSpan &span) const;
    // As fields have them: with the year and the day of the week.
    [[nodiscard]] Cell fullTime(const QDateTime &time) const;
    [[nodiscard]] Cell fullSpan(const TimeSpan &span,
                                NightTime::Precision precision = NightTime::Precision::Minutes) const;
    /// "22:05 – 25:30" without the days.
    [[nodiscard]] Cell clocks(const TimeSpan &span) const;
    /// Of a record: empty where it is not over.
    [[nodiscard]] Cell length(const TimeSpan &span) const;
    [[nodiscard]] QString node(const NodeName &name) const; ///< name and 系

    // The parts of the 手順書, in its order.
    [[nodiscard]] Section purpose() const;
    [[nodiscard]] Section impact() const;
    [[nodiscard]] Section team() const;
    [[nodiscard]] Section prerequisites() const;
    [[nodiscard]] Section plannedSteps() const;
    [[nodiscard]] Section goingBack() const;
    [[nodiscard]] Section instructions() const;

    // The parts of the 作業完了報告書, in its order.
    [[nodiscard]] Section times() const;
    [[nodiscard]] Section openPoints() const;
    /// Both papers have it; what the run has changed is the report's alone.
    [[nodiscard]] Section targets(Paper paper) const;
    [[nodiscard]] Section stepOverview() const;
    [[nodiscard]] Section components() const;
    [[nodiscard]] Section licences() const;
    [[nodiscard]] Section mailTests() const;
    [[nodiscard]] Section eventLogs() const;
    [[nodiscard]] Section checks() const;
    [[nodiscard]] Section waysBack() const;
    [[nodiscard]] Section notes() const;
    [[nodiscard]] Section backups() const;
    [[nodiscard]] Section nextMorning() const;
    [[nodiscard]] Section stepDetails() const;

private:
    /// Without the day where it is that of the begin.
    [[nodiscard]] QString untilOf(const TimeSpan &span, NightTime::Precision precision) const;
    [[nodiscard]] TimelineBlock plannedTimeline() const;
    [[nodiscard]] TimelineBlock timeline() const;
    [[nodiscard]] static QString outageLabel(int number);
    [[nodiscard]] TableBlock handoverTable() const;
    [[nodiscard]] TableBlock contactTable() const;
    [[nodiscard]] Section checkPart(const QString &title, const QStringList &prefixes) const;
    [[nodiscard]] TableBlock nodeTable(Paper paper) const;
    [[nodiscard]] TableBlock packageTable() const;
    [[nodiscard]] Section stepDetail(const ReportStep &step) const;
    [[nodiscard]] Section componentPart(const ComponentTable &table) const;
    [[nodiscard]] Section wayBackPart(const ReportWayBack &way) const;
    /// Everything that a record holds besides state and times; steps and ways back alike.
    void addRecord(QList<Block> &blocks, const StepRecord &record) const;
    [[nodiscard]] TableBlock findingTable(const QString &caption, const Findings &findings) const;

    const ReportModel &m_model;
};

/// \a cell, or the words that it is not decided yet.
[[nodiscard]] Cell orUndecided(const Cell &cell);
/// \a cell, or the words that it is not recorded.
[[nodiscard]] Cell orNotRecorded(const Cell &cell);
/// "6: Planned switch…", by which a table names a step.
[[nodiscard]] QString stepName(const ReportStep &step);
/// "2 min 05 s", from milliseconds.
[[nodiscard]] Cell lengthCell(qint64 milliseconds, Tone tone = Tone::Plain);
[[nodiscard]] Cell stateCell(const StepRecord &record);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] Tone toneOf(Severity severity);
/// Where nothing is changed there are no two ways to do it.
[[nodiscard]] QString modeText(StepKind kind, StepMode mode);
/// Appends the table unless it has no rows.
void addTable(QList<Block> &blocks, const TableBlock &table);
/// A table, or one sentence that there is nothing.
void addTableOr(QList<Block> &blocks, const TableBlock &table, const QString &whenEmpty);

} // namespace epost
