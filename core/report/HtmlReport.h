// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QByteArray>

namespace epost {

/// The report as one self-contained HTML file, made to be printed on A4: no script, nothing loaded from
/// anywhere. Well-formed XML by construction, so that nothing in a session can become markup.
class HtmlReport {
public:
    [[nodiscard]] static QByteArray render(const ReportDocument &document);
};

} // namespace epost
