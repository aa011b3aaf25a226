// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <QString>

namespace epost {

/// What the program says outside its window: on the terminal, and where somebody sits at a display in a
/// message too, for a program of the desktop may have no terminal.
/// On the terminal only.
void tellProgress(const QString &text);
void tellResult(const QString &text);
void tellProblem(const QString &text);
void tellProblem(const Error &error);

} // namespace epost
