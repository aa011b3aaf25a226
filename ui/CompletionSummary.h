// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportModel.h"

#include <QCoreApplication>

namespace epost {

/// What was done, for the last page: steps, outages, differences, what people wrote down, where the state
/// before the update is kept, and what to look at next. Rich text without colours, from the report's model.
class CompletionSummary {
    Q_DECLARE_TR_FUNCTIONS(epost::CompletionSummary)

public:
    [[nodiscard]] static QString html(const ReportModel &model);
};

} // namespace epost
