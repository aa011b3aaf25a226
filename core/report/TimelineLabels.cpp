// SPDX-License-Identifier: MIT
#include "report/TimelineLabels.h"

#include "report/DisplayWidth.h"

#include <algorithm>

namespace epost {

namespace {

constexpr qreal kPrintedColumn = 5.5; // of a terminal, in small print
constexpr qreal kBetweenLabels = 8; // between neighbours

qreal printedWidth(const QString &text)
{
    return displayWidth(text) * kPrintedColumn;
}

} // namespace

TimelineLabels::TimelineLabels(const TimelineBlock &timeline, const TimeScale &scale, qreal left, qreal width)
    : m_left(left)
    , m_width(width)
{
    if (scale.isEmpty())
        return;
    for (const auto &[text, time] : timeline.outages) {
        // What has no end yet reaches to the edge.
        if (time.from.isValid() && !text.isEmpty())
            add(text,
                (scale.partOf(time.from) + scale.partOf(time.until.isValid() ? time.until : scale.until()))
                    / 2);
    }
    if (timeline.decision.isValid())
        add(timeline.decisionLabel, scale.partOf(timeline.decision));
    placeInRows();
}

int TimelineLabels::rowCount() const
{
    int rows = 1;
    for (const Label &label : m_labels)
        rows = std::max(rows, label.row + 1);
    return rows;
}

void TimelineLabels::add(const QString &text, qreal at)
{
    const qreal half = printedWidth(text) / 2;
    const qreal last = m_left + m_width - half;
    m_labels.append({text, std::min(m_left + at * m_width, last), 0});
}

void TimelineLabels::placeInRows()
{
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const Label &a, const Label &b) { return a.middle < b.middle; });
    QList<qreal> ends; // of the last label in each row
    for (Label &label : m_labels) {
        const qreal half = printedWidth(label.text) / 2;
        const auto free = std::find_if(
            ends.begin(), ends.end(), [&](qreal end) { return label.middle - half >= end + kBetweenLabels; });
        label.row = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.append(0);
        ends[label.row] = label.middle + half;
    }
}

} // namespace epost
