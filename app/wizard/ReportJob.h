// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Result.h"
#include "report/ReportDocument.h"

#include <QCoreApplication>
#include <QString>

namespace epost {

/// --report: a paper of a session into a file, without a window.
class ReportJob {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportJob)

public:
    /// \param out its suffix names the form: .pdf, .html, .xlsx, .txt, .csv or .json
    struct Written {
        QString path; ///< where it went
        Findings problems; ///< notices: what could not be shown
    };
    [[nodiscard]] static Result<Written> run(const QString &session, const QString &out,
                                             Paper paper = Paper::CompletionReport);
};

} // namespace epost
