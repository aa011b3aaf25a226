// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"

#include <QIcon>

namespace epost {

/// Small signs beside words, told apart by their shape alone. Drawn in the palette's text colour at any
/// scale, so that they follow dark, light and high-contrast palettes.
enum class Glyph {
    Circle, ///< not yet
    Play, ///< going on
    Pause, ///< was begun and waits
    Check, ///< done, as it should be
    Dash, ///< does not apply
    Info, ///< worth knowing
    Triangle, ///< look here
    Stop, ///< cannot go on
};

[[nodiscard]] QIcon glyphIcon(Glyph glyph);
[[nodiscard]] Glyph glyphOf(Severity severity);

} // namespace epost
