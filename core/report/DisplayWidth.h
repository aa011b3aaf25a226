// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace epost {

/// Columns that a text takes on a terminal: 2 for East Asian wide and full-width characters, 0 for combining
/// ones, 1 for the rest (the ambiguous ones too, as today's terminals draw them). Source: Unicode UAX #11.
[[nodiscard]] int displayWidth(QStringView text);

/// Filled with spaces up to that width; a longer text stays as it is.
[[nodiscard]] QString padded(const QString &text, int width);

/// Broken into lines of at most \a width columns: at spaces, and between wide characters, but no line begins
/// with a closing mark of Japanese. A word that is wider than a line is cut. LF breaks too. At least one
/// line.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace epost
