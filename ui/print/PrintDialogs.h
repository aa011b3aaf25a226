// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "report/ReportDocument.h"

#include <functional>
#include <memory>

class QWidget;

namespace epost {

// The desktop's own dialogs around a paper. Both open and return at once.

/// Shows the pages as a printer would print them, and prints them from there.
void previewPaper(QWidget *parent, std::shared_ptr<const ReportDocument> document);

/// Asks for the printer and prints. \param failed hears why it could not be printed
void printPaper(QWidget *parent, std::shared_ptr<const ReportDocument> document,
                std::function<void(const Error &)> failed);

} // namespace epost
