// SPDX-License-Identifier: MIT
#pragma once

#include "package/FileIdentity.h"
#include "package/Package.h"

#include <future>

namespace epost {

/// What all copies of a Package share; for Package and PackageReader only.
struct Package::Data {
    QString path;
    FileIdentity identity;
    std::shared_future<Result<Sha256>> sha256; ///< the last copy of the package waits for it
    bool signature = false;
    qint64 zipOffset = -1;
    qint64 zipBase = 0; ///< what the ZIP's offsets count from
    qint64 zipEnd = 0; ///< behind the end record, without the comment
    QList<PackageEntry> entries;
    Findings problems;
};

} // namespace epost
