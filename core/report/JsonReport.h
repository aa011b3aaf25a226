// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace epost {

/// The report for other programs: English keys, ISO 8601 times with offset, lengths in milliseconds, an empty
/// string where a time or text is not known.
class JsonReport {
public:
    [[nodiscard]] static QByteArray render(const ReportModel &model, Paper paper = Paper::CompletionReport);
    [[nodiscard]] static QJsonObject toJson(const ReportModel &model, Paper paper = Paper::CompletionReport);
};

} // namespace epost
