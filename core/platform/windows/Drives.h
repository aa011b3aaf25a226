// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace epost {

/// The fixed drives of this machine, "C:/" and so on.
[[nodiscard]] QStringList fixedDrives();
/// Whether a drive ("M:") is there and its volume can be read. Never asks a person to insert a disk.
[[nodiscard]] bool driveIsReady(const QString &drive);

} // namespace epost
