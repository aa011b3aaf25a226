// SPDX-License-Identifier: MIT
#include "package/PackageProblem.h"

namespace epost {

namespace {

struct PackageProblem {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageProblem)
};

} // namespace

Finding packageProblem(const QString &code, const QString &title, const QString &entry,
                       const QString &evidence)
{
    return {
        .severity = Severity::Blocker,
        .code = QStringLiteral("package.") + code,
        .title = title,
        .cause = {},
        .remedy = PackageProblem::tr("Do not use this file. Please fetch it again from the vendor and "
                                     "compare its SHA-256; if it is refused again, ask the vendor."),
        .evidence = evidence,
        .subject = entry,
    };
}

} // namespace epost
