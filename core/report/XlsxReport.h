// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "report/ReportDocument.h"

#include <QByteArray>
#include <QCoreApplication>

namespace epost {

/// The report as a workbook for Excel: a sheet a section, with real dates, lengths and numbers, a frozen
/// header and a print set-up for A4. A text of the session is a text, whatever it begins with: there is no
/// formula in the book.
class XlsxReport {
    Q_DECLARE_TR_FUNCTIONS(epost::XlsxReport)

public:
    /// \return ReadWrite where the temporary folder, which it is made in, cannot be written
    [[nodiscard]] static Result<QByteArray> render(const ReportDocument &document);
};

} // namespace epost
