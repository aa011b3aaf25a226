// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "base/Finding.h"

#include <QJsonObject>
#include <QString>

namespace epost {

/// How a command ended.
struct Outcome {
    ExitCode exitCode = ExitCode::Done;
    QJsonObject json; ///< what --json prints

    /// The command line itself is wrong. \param sentence what is wrong with it
    [[nodiscard]] static Outcome misuse(const QString &sentence);
    /// Nothing was changed. \param json gets the findings as "problems"
    [[nodiscard]] static Outcome refused(const Findings &findings, QJsonObject json);
    /// A failure before there was anything to tell. \param neutral Command::neutralJson()
    [[nodiscard]] static Outcome failed(const Error &error, QJsonObject neutral);
};

} // namespace epost
