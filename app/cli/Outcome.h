// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "base/Finding.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace epost {

/// The elements of an array in the answer that are made while they are printed: there may be 100,000, and all
/// of them together as JSON would take hundreds of MiB.
struct JsonRows {
    QString key; ///< of the array, which stands empty in the object
    qsizetype count = 0;
    std::function<QJsonObject(qsizetype)> row;
};

/// How a command ended.
struct Outcome {
    ExitCode exitCode = ExitCode::Done;
    QJsonObject json; ///< what --json prints
    JsonRows rows = {}; ///< of it

    /// The command line itself is wrong. \param sentence what is wrong with it
    [[nodiscard]] static Outcome misuse(const QString &sentence);
    /// Nothing was changed. \param json gets the findings as "problems"
    [[nodiscard]] static Outcome refused(const Findings &findings, QJsonObject json);
    /// A failure before there was anything to tell. \param neutral Command::neutralJson()
    [[nodiscard]] static Outcome failed(const Error &error, QJsonObject neutral);
};

} // namespace epost
