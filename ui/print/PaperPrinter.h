// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "report/ReportDocument.h"

#include <QByteArray>
#include <QCoreApplication>

class QPagedPaintDevice;

namespace epost {

/// Prints a paper on A4: into a PDF or on a printer, by the same code. Needs a QGuiApplication; any thread.
class PaperPrinter {
    Q_DECLARE_TR_FUNCTIONS(epost::PaperPrinter)

public:
    static constexpr int kResolution = 1200; ///< of a PDF, in dots per inch

    /// Sets A4 without margins of its own and paints all pages.
    /// \return how many pages; ReadWrite where nothing can be painted on \a device
    [[nodiscard]] static Result<int> print(const ReportDocument &document, QPagedPaintDevice &device);

    /// The content of a PDF file: its text can be searched and copied.
    [[nodiscard]] static Result<QByteArray> pdf(const ReportDocument &document);
};

} // namespace epost
