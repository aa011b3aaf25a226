// SPDX-License-Identifier: MIT
#pragma once

#include "install/InstallFolder.h"

#include <QList>
#include <QStringList>

namespace epost {

/// Where an install may be on the given drives ("C:/", "D:/"): the folders EPOST/MS that exist below both
/// program folders, drive by drive. Any root will do for a drive, so a rehearsal's works too.
[[nodiscard]] QList<Folder> installCandidates(const QStringList &drives, const Catalog &catalog);

/// The candidates that are installs, in their order, each once.
[[nodiscard]] QList<InstallFolder> findInstalls(const QList<Folder> &candidates, const Catalog &catalog);

} // namespace epost
