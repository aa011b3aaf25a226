// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost {

class Error;

/// The log is for whoever looks for a cause later: English, with paths, hashes and native codes, never a
/// licence key. Thread-safe. Until logToFile() nothing is kept.
namespace logging {

/// Starts the rotating log file: 4 MiB each, the last five are kept.
/// \param path its folder exists
[[nodiscard]] Result<> logToFile(const QString &path);

/// Warnings and errors go to the application log of Windows too, from now on and beside every log file. Once,
/// at the start of work on this machine; elsewhere than on Windows nothing happens.
void alsoToEventLog();

void info(const QString &line);
void warning(const QString &line);
void error(const QString &line);

} // namespace logging

} // namespace epost
