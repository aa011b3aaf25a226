// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

class QXmlStreamWriter;

namespace epost {

/// Draws the steps over time as inline SVG: a row a step, the plan as a frame, what happened as a bar, times
/// without redundancy as a light band and mail outages as a hatched one. Readable without colour. Draws
/// nothing where no time is known.
void writeTimeline(QXmlStreamWriter &xml, const TimelineBlock &timeline);

} // namespace epost
