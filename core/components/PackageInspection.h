// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "catalog/PackageName.h"
#include "package/Package.h"
#include "package/PeLayout.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

namespace epost {

/// One file inside a package.
struct InspectedEntry {
    QString version; ///< as COMPONENT LIST would show it; empty where there is none
    int entry = 0; ///< index into Package::entries()
    PeMachine machine = PeMachine::None; ///< None for what is no PE file
};

/// What is inside a package: the files with their machines and versions, all of them read and their checksums
/// proven.
struct PackageInspection {
    Package package;
    QList<InspectedEntry> entries; ///< files only, in the order of the package
    Findings problems; ///< the package's own, and what reading the files brought up

    [[nodiscard]] bool acceptable() const { return !problems.blocked(); }
    /// \param i index into \a entries
    [[nodiscard]] const PackageEntry &entry(qsizetype i) const
    {
        return package.entries().at(entries.at(i).entry);
    }
    /// {"path","size","crc32","machine","version"} of one file.
    [[nodiscard]] QJsonObject entryJson(qsizetype i) const;
    /// The object of `inspect --json`, to the letter, but for "entries", which is empty: see entryJson().
    /// \param name what the catalogue makes of the file's name
    /// \param signature signatureKey() of the platform, which alone can check it
    [[nodiscard]] QJsonObject toJson(const PackageName &name, const QString &signature) const;
};

/// Reads every file of a package, several at a time.
/// \return an error only where reading itself failed or was cancelled; a damaged file is a problem
[[nodiscard]] Result<PackageInspection> inspectPackage(const Package &package, const CancelToken &cancel = {},
                                                       const Progress &progress = {});

} // namespace epost
