// SPDX-License-Identifier: MIT
#include "install/InstallFinder.h"

#include "catalog/Catalog.h"

#include <QDir>

namespace epost {

QList<Folder> installCandidates(const QStringList &drives, const Catalog &catalog)
{
    QList<Folder> candidates;
    for (const QString &drive : drives) {
        for (const QString &programs : catalog.paths().programFolders) {
            const QStringList parts{drive, programs, catalog.paths().mailFolder};
            if (const auto folder = Folder::existing(QDir::cleanPath(parts.join(u'/'))))
                candidates.append(*folder);
        }
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
