// SPDX-License-Identifier: MIT
#include "install/InstallFinder.h"

#include "catalog/Catalog.h"

namespace epost {

QList<Folder> installCandidates(const QStringList &drives, const Catalog &catalog)
{
    QList<Folder> candidates;
    for (const QString &drive : drives) {
        const auto root = Folder::fromPath(drive);
        if (!root)
            continue;
        for (const QString &programs : catalog.paths().programFolders)
            candidates.append(root->below(programs).below(catalog.paths().mailFolder));
    }
    return candidates;
}

QList<InstallFolder> findInstalls(const QList<Folder> &candidates, const Catalog &catalog)
{
    QList<InstallFolder> installs;
    QList<Folder> seen;
    for (const Folder &candidate : candidates) {
        if (seen.contains(candidate))
            continue;
        seen.append(candidate);
        if (auto install = InstallFolder::validate(candidate, catalog))
            installs.append(*install);
    }
    return installs;
}

} // namespace epost
