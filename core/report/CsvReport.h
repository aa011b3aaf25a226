// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QByteArray>
#include <QString>

namespace epost {

/// The report as one CSV for a customer's Excel form: UTF-8 with BOM, CRLF, RFC 4180 (every record has the
/// same number of fields, every field is quoted). The first column names the section, so that the sheet can
/// be filtered.
class CsvReport {
public:
    [[nodiscard]] static QByteArray render(const ReportDocument &document);

    /// One quoted field. A text that a spreadsheet would take for a formula gets a leading '.
    [[nodiscard]] static QString field(const QString &text);
};

} // namespace epost
