// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace epost {

// The desktop's own dialogs around a paper. Both open and return at once.

/// Shows the pages as a printer would print them, and prints them from there.
void previewPaper(QWidget *parent, std::shared_ptr<const ReportDocument> document);

/// Asks for the printer. \param chosen hears which; not called where nothing is to be printed
void choosePrinter(QWidget *parent, const ReportDocument &document,
                   const std::function<void(std::shared_ptr<QPrinter>)> &chosen);

} // namespace epost
