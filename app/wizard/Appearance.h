// SPDX-License-Identifier: MIT
#pragma once

#include "common/Language.h"

class QApplication;

namespace epost {

/// Japanese text in one well-made typeface, BIZ UDPGothic, in the size that the desktop has chosen. It is
/// taken from the folder "fonts" beside the program (Windows), else from the system (Debian's
/// fonts-morisawa-bizud-gothic).
void chooseFont(QApplication &application, Language language);

/// Makes the bundled typeface known without choosing it: what is printed uses it. Needs a QGuiApplication.
void loadFonts();

} // namespace epost
