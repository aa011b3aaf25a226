// SPDX-License-Identifier: MIT
#include "report/XlsxTimeline.h"

#include "base/NightTime.h"
#include "base/TextList.h"
#include "report/ReportTexts.h"
#include "report/TimeScale.h"
#include "report/XlsxBook.h"
#include "report/XlsxLibrary.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace epost {

namespace {

using Style = XlsxBook::Style;

constexpr int kCellsPerTick = 10;
constexpr int kLabelColumn = 0;
constexpr int kFirstColumn = 1; // of time
constexpr double kLabelColumnWidth = 18; // characters
constexpr double kCellWidth = 1;
constexpr int kLineWidth = 100; // characters of a text across the chart
constexpr int kLegendColumns = 3;
constexpr int kLabelCells = 12; // that the label of an outage runs over

constexpr int kTitleRow = 0;
constexpr int kScaleRow = 1;
constexpr int kLabelRow = 2; // of outages and decision time
constexpr int kTickRow = 3;
constexpr int kFirstBarRow = 4;

constexpr lxw_color_t kInk = 0x16202A;
constexpr lxw_color_t kPaper = 0xFFFFFF;
constexpr lxw_color_t kActual = 0x33536F;
constexpr lxw_color_t kBad = 0x9B1C1C;
constexpr lxw_color_t kGapGround = 0xF2EFE2;
constexpr lxw_color_t kEdge = 0x9AA3AD;

/// What a piece of time was for one step.
struct Slot {
    bool planned = false;
    bool actual = false;
    bool bad = false;
    bool outage = false;
    bool gap = false;
    bool tick = false; ///< a full hour or the like begins here
    bool decision = false; ///< the latest time to decide on going back

    auto operator<=>(const Slot &) const = default;
};

/// Columns, both ends included.
struct Columns {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contain(int column) const { return column >= first && column <= last; }
};

class TimelineSheet {
public:
    TimelineSheet(XlsxBook &book, const TimelineBlock &timeline, const TimeScale &scale)
        : m_book(book)
        , m_timeline(timeline)
        , m_sheet(book.addSheet(timeline.title))
        , m_end(scale.until())
        , m_unit(std::chrono::milliseconds(scale.tickLength()).count() / kCellsPerTick)
    {
        const qint64 tick = scale.tickLength().count();
        const QDateTime &from = scale.from();
        const QDateTime midnight(from.date(), QTime(0, 0), from.timeSpec(), from.offsetFromUtc());
        m_begin = midnight.addSecs(midnight.secsTo(from) / tick * tick);
        m_ticks = static_cast<int>((m_begin.secsTo(m_end) + tick - 1) / tick);
    }

    void write()
    {
        const int last = lastColumn();
        xlsx().worksheet_set_column(m_sheet, kLabelColumn, kLabelColumn, kLabelColumnWidth, nullptr);
        xlsx().worksheet_set_column(m_sheet, kFirstColumn, lxw_col_t(last), kCellWidth, nullptr);
        m_book.merge(m_sheet, kTitleRow, 0, last, m_timeline.title, Style::Heading);
        m_book.merge(
            m_sheet, kScaleRow, 0, last,
            ReportTexts::tr("One cell is %1. Whatever takes part of it fills it.").arg(lengthText(m_unit)),
            Style::Text);
        writeTicks();
        writeLabels();
        int row = kFirstBarRow;
        for (const auto &bar : m_timeline.bars)
            writeBar(row++, bar);
        xlsx().worksheet_freeze_panes(m_sheet, kFirstBarRow, kFirstColumn);
        writeLegend(row + 1);
        m_book.merge(m_sheet, row + 3, 0, last, m_timeline.alternative, Style::Text);
        xlsx().worksheet_set_row(m_sheet, lxw_row_t(row + 3),
                                 XlsxBook::heightOf(m_timeline.alternative, kLineWidth), nullptr);
    }

private:
    [[nodiscard]] int lastColumn() const { return kFirstColumn + m_ticks * kCellsPerTick - 1; }

    /// What has no end yet reaches to the edge.
    [[nodiscard]] std::optional<Columns> columnsOf(const TimeSpan &span) const
    {
        if (!span.from.isValid())
            return std::nullopt;
        const qint64 from = m_begin.msecsTo(span.from) / m_unit;
        const qint64 end = m_begin.msecsTo(span.until.isValid() ? span.until : m_end);
        const qint64 until = std::max(from, (end + m_unit - 1) / m_unit - 1);
        const auto column
            = [&](qint64 index) { return std::min(kFirstColumn + static_cast<int>(index), lastColumn()); };
        return Columns{column(from), column(until)};
    }

    [[nodiscard]] bool isIn(const QList<TimelineBlock::Band> &bands, int column) const
    {
        return std::any_of(bands.begin(), bands.end(), [&](const TimelineBlock::Band &band) {
            const auto columns = columnsOf(band.time);
            return columns && columns->contain(column);
        });
    }

    void writeTicks()
    {
        for (int tick = 0; tick < m_ticks; ++tick) {
            const int column = kFirstColumn + tick * kCellsPerTick;
            const QDateTime time = m_begin.addMSecs(m_unit * kCellsPerTick * tick);
            m_book.merge(m_sheet, kTickRow, column, column + kCellsPerTick - 1,
                         NightTime(time, m_timeline.firstDay).clock(), Style::Header);
        }
    }

    /// Above the outages and the decision time. Those so close to each other that one label would cut the
    /// other short share one.
    void writeLabels()
    {
        QList<TimelineBlock::Band> bands = m_timeline.outages;
        bands.append({m_timeline.decisionLabel, {m_timeline.decision, m_timeline.decision}});
        std::map<int, QStringList> labels;
        for (const auto &band : std::as_const(bands)) {
            const auto columns = columnsOf(band.time);
            if (!columns)
                continue;
            auto after = labels.upper_bound(columns->first);
            const bool close
                = after != labels.begin() && columns->first - std::prev(after)->first < kLabelCells;
            (close ? std::prev(after)->second : labels[columns->first]).append(band.label);
        }
        for (const auto &[column, names] : labels)
            m_book.writeText(m_sheet, kLabelRow, column, listText(names), Style::Mark, Tone::Bad);
    }

    void writeBar(int row, const TimelineBlock::Bar &bar)
    {
        m_book.writeText(m_sheet, row, kLabelColumn, bar.label, Style::Cell);
        const auto planned = bar.planned.until.isValid() ? columnsOf(bar.planned) : std::nullopt;
        const auto actual = columnsOf(bar.actual);
        const auto decision = columnsOf({m_timeline.decision, m_timeline.decision});
        for (int column = kFirstColumn; column <= lastColumn(); ++column) {
            Slot slot;
            slot.planned = planned && planned->contain(column);
            slot.actual = actual && actual->contain(column);
            slot.bad = slot.actual && bar.tone == Tone::Bad;
            slot.outage = isIn(m_timeline.outages, column);
            slot.gap = isIn(m_timeline.gaps, column);
            slot.tick = (column - kFirstColumn) % kCellsPerTick == 0;
            slot.decision = decision && decision->first == column;
            // As in the other forms: the mark of what went wrong, also without colour.
            write(row, column, slot, slot.bad && column == actual->first ? "✕" : nullptr);
        }
    }

    void write(int row, int column, const Slot &slot, const char *mark = nullptr)
    {
        if (mark)
            xlsx().worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), mark, format(slot));
        else
            xlsx().worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format(slot));
    }

    void writeLegend(int row)
    {
        Slot planned;
        planned.planned = true;
        Slot actual;
        actual.actual = true;
        Slot outage;
        outage.outage = true;
        Slot gap;
        gap.gap = true;
        const std::pair<Slot, QString> entries[]{{planned, m_timeline.plannedLegend},
                                                 {actual, m_timeline.actualLegend},
                                                 {outage, m_timeline.outageLegend},
                                                 {gap, m_timeline.gapLegend}};
        int column = kFirstColumn;
        for (const auto &[slot, text] : entries) {
            if (text.isEmpty())
                continue;
            for (int part = 0; part < kLegendColumns; ++part)
                write(row, column + part, slot);
            m_book.writeText(m_sheet, row, column + kLegendColumns + 1, text, Style::Mark);
            column += 2 * kCellsPerTick;
        }
    }

    [[nodiscard]] lxw_format *format(const Slot &slot)
    {
        lxw_format *&format = m_formats[slot];
        if (format)
            return format;
        format = m_book.addFormat();
        xlsx().format_set_font_size(format, 7);
        xlsx().format_set_font_color(format, kPaper);
        const lxw_color_t ground = slot.bad ? kBad : slot.actual ? kActual : slot.gap ? kGapGround : kPaper;
        // A pattern is drawn in the foreground's colour.
        if (slot.outage) {
            xlsx().format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
            xlsx().format_set_fg_color(format, slot.actual ? kPaper : kBad);
            xlsx().format_set_bg_color(format, ground);
        } else if (slot.actual) {
            xlsx().format_set_pattern(format, LXW_PATTERN_SOLID);
            xlsx().format_set_fg_color(format, ground);
        } else if (slot.gap) {
            xlsx().format_set_pattern(format, LXW_PATTERN_GRAY_0625);
            xlsx().format_set_fg_color(format, kEdge);
            xlsx().format_set_bg_color(format, ground);
        }
        const auto edge = slot.planned ? LXW_BORDER_DASHED : LXW_BORDER_HAIR;
        for (const auto setBorder : {xlsx().format_set_top, xlsx().format_set_bottom})
            setBorder(format, edge);
        for (const auto setColour : {xlsx().format_set_top_color, xlsx().format_set_bottom_color})
            setColour(format, slot.planned ? kInk : kEdge);
        if (slot.decision) {
            xlsx().format_set_left(format, LXW_BORDER_MEDIUM_DASHED);
            xlsx().format_set_left_color(format, kInk);
        } else if (slot.tick) {
            xlsx().format_set_left(format, LXW_BORDER_THIN);
            xlsx().format_set_left_color(format, kEdge);
        }
        return format;
    }

    XlsxBook &m_book;
    const TimelineBlock &m_timeline;
    lxw_worksheet *m_sheet;
    QDateTime m_begin; ///< the tick before the first moment
    QDateTime m_end; ///< the last moment
    qint64 m_unit; ///< milliseconds a cell
    int m_ticks = 0;
    std::map<Slot, lxw_format *> m_formats;
};

} // namespace

void addTimelineSheet(XlsxBook &book, const TimelineBlock &timeline)
{
    const TimeScale scale(timeline);
    if (!scale.isEmpty())
        TimelineSheet(book, timeline, scale).write();
}

} // namespace epost
