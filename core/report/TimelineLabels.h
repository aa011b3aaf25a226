// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"
#include "report/TimeScale.h"

#include <QList>
#include <QString>

namespace epost {

/// The words above the picture of a timeline: its outages, and the latest time to decide on going back. Row 0
/// lies next to the bars; what would run into its neighbour is lifted to the row above.
class TimelineLabels {
public:
    struct Label {
        QString text;
        qreal middle = 0; ///< from the left edge of the picture
        int row = 0;
    };

    /// \param left where time begins in the picture, \param width how much of it time takes; in units of
    /// which a line of small print takes about twelve
    TimelineLabels(const TimelineBlock &timeline, const TimeScale &scale, qreal left, qreal width);

    [[nodiscard]] const QList<Label> &labels() const { return m_labels; }
    /// At least one: the picture keeps its height where there is nothing to tell.
    [[nodiscard]] int rowCount() const;

private:
    void add(const QString &text, qreal at);
    void placeInRows();

    qreal m_left;
    qreal m_width;
    QList<Label> m_labels;
};

} // namespace epost
