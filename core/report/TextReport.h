// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QByteArray>

namespace epost {

/// The report as plain text (UTF-8, LF) for a terminal or a mail: columns are aligned with full-width
/// characters counted as two. Tables are made to fit kWidth, or become one block a row. Control characters,
/// and with them terminal escapes, are made visible.
class TextReport {
public:
    static constexpr int kWidth = 100; ///< columns

    [[nodiscard]] static QByteArray render(const ReportDocument &document);
};

} // namespace epost
