// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace epost {

// How texts stand beside each other in the language of the program.

/// “a, b, c”, in Japanese 「a、b、c」.
[[nodiscard]] QString listText(const QStringList &parts);
/// One sentence after the other: with a blank between them where the language has one. Empty ones are
/// nothing.
[[nodiscard]] QString sentencesText(const QStringList &sentences);

} // namespace epost
