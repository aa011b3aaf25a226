// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "report/ReportDocument.h"

#include <QByteArray>
#include <QString>

namespace epost {

/// Writes a paper, the 作業完了報告書 or the 手順書, to a file, in the form that its suffix names.
class Report {
    Q_DECLARE_TR_FUNCTIONS(epost::Report)

public:
    /// \param path ends in .html (or .htm), .xlsx, .txt, .csv or .json, in any case; its folder exists
    /// \return InvalidInput for another suffix; nothing is written then. Readers see the old or the new file,
    /// never a part of it
    [[nodiscard]] static Result<> write(const ReportModel &model, const QString &path,
                                        Paper paper = Paper::CompletionReport);

    /// The content of such a file: UTF-8, or a workbook. Deterministic: the same model gives the same bytes.
    /// \param suffix without the dot
    [[nodiscard]] static Result<QByteArray> render(const ReportModel &model, const QString &suffix,
                                                   Paper paper = Paper::CompletionReport);
};

} // namespace epost
