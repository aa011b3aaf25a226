// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperStyle.h"

class QPainter;

namespace epost {

/// The steps over time as lines and areas: a row a step, the plan as a frame, what happened as a bar, times
/// without redundancy as a light band and mail outages as a hatched one. Readable without colour.
class TimelinePicture {
public:
    /// Height for a width, in pixels; 0 where no time is known.
    [[nodiscard]] static qreal heightFor(const TimelineBlock &timeline, qreal width);
    static void paint(QPainter &painter, const PaperStyle &style, const TimelineBlock &timeline,
                      const QRectF &area);
};

} // namespace epost
