// SPDX-License-Identifier: MIT
#include "cli/Outcome.h"

namespace epost {

Outcome Outcome::misuse(const QString &sentence)
{
    Finding finding;
    finding.severity = Severity::Blocker;
    finding.code = QStringLiteral("usage");
    finding.title = sentence;
    return {ExitCode::Usage, {{QStringLiteral("problems"), Findings{finding}.toProblemJson()}}};
}

Outcome Outcome::refused(const Findings &findings, QJsonObject json)
{
    json[QStringLiteral("problems")] = findings.toProblemJson();
    return {ExitCode::Refused, std::move(json)};
}

Outcome Outcome::failed(const Error &error, QJsonObject neutral)
{
    Outcome outcome
        = refused({Finding::fromError(error, QStringLiteral("command.failed"))}, std::move(neutral));
    if (error.errorClass() == ErrorClass::Internal)
        outcome.exitCode = ExitCode::Internal;
    return outcome;
}

} // namespace epost
