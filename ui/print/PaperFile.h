// SPDX-License-Identifier: MIT
#pragma once

#include "report/Report.h"

namespace epost {

/// Writes a paper to a file in any of its forms: PDF here, the others by the core.
class PaperFile {
public:
    /// \param path its suffix names the form: .pdf, .html, .xlsx, .txt, .csv or .json; its folder exists
    /// \return as Report::write(). Any thread; a PDF needs a QGuiApplication
    [[nodiscard]] static Result<> write(const ReportModel &model, const QString &path, Paper paper);
};

} // namespace epost
