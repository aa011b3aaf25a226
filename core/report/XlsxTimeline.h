// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

namespace epost {

class XlsxBook;

/// Puts the steps over time on a sheet of their own, as a chart of cells: a row a step, a column an equal
/// piece of time, which the sheet names. The plan is a dashed frame, what happened is filled, times without
/// redundancy are dotted and mail outages hatched; the whole in words stands below. Readable without colour.
/// Does nothing where no time is known.
void addTimelineSheet(XlsxBook &book, const TimelineBlock &timeline);

} // namespace epost
