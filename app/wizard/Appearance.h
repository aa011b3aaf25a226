// SPDX-License-Identifier: MIT
#pragma once

#include "common/Language.h"

#include <QString>

#include <optional>

class QApplication;

namespace epost {

/// Light, dark or high contrast; else what the desktop says.
enum class Colours { Desktop, Light, Dark, HighContrast };

/// "desktop", "light", "dark", "high-contrast".
[[nodiscard]] std::optional<Colours> coloursFromKey(const QString &key);

/// Before the first window is made. Other colours than the desktop's come with a style that uses no others.
void chooseColours(Colours colours);

/// Japanese text in one well-made typeface, BIZ UDPGothic, in the size that the desktop has chosen. It is
/// taken from the folder "fonts" beside the program (Windows), else from the system (Debian's
/// fonts-morisawa-bizud-gothic).
void chooseFont(QApplication &application, Language language);

/// Makes the bundled typeface known without choosing it: what is printed uses it. Needs a QGuiApplication.
void loadFonts();

} // namespace epost
