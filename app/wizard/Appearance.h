// SPDX-License-Identifier: MIT
#pragma once

#include "common/Language.h"

class QApplication;

namespace epost {

/// Japanese text in one well-made typeface where the system has it (BIZ UDPGothic; on Debian the package
/// fonts-morisawa-bizud-gothic), in the size that the desktop has chosen.
void chooseFont(QApplication &application, Language language);

} // namespace epost
