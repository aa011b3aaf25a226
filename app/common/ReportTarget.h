// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace epost {

/// Where a paper may be written, for both programs.
class ReportTarget {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportTarget)

public:
    /// Keeps a paper from taking the place of the session that it tells of.
    /// \return Refused where \a out is the file \a session, by another spelling or a link too
    [[nodiscard]] static Result<> spares(const QString &session, const QString &out);
};

} // namespace epost
