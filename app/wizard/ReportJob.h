// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace epost {

/// --report: the report of a session into a file, without a window.
class ReportJob {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportJob)

public:
    /// \param out its suffix names the form: .html, .txt, .csv or .json
    /// \return where it went. Unsupported for a PDF
    [[nodiscard]] static Result<QString> run(const QString &session, const QString &out);
};

} // namespace epost
