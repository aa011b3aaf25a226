// SPDX-License-Identifier: MIT
#include "procedure/PackageSearch.h"

#include "platform/Machine.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace epost {

namespace {

using State = FoundPackage::State;

/// \param path as it can be opened here
FoundPackage lookAt(const SessionPackage &approved, const QString &path, Machine &machine,
                    const CancelToken &cancel)
{
    FoundPackage found{approved.use, State::Missing, machine.displayPath(path), std::nullopt};
    if (!QFileInfo(path).isFile())
        return found;
    const auto sha = sha256OfFile(path, cancel);
    if (sha)
        found.sha256 = *sha;
    const bool same = sha && *sha == approved.sha256 && QFileInfo(path).size() == approved.size;
    found.state = same ? State::Approved : State::Another;
    return found;
}

QStringList candidates(const SessionPackage &package, const QString &sessionFolder, Machine &machine)
{
    QStringList paths;
    if (!package.fileName.isEmpty())
        paths.append(QDir(sessionFolder).filePath(package.fileName));
    const QString recorded = machine.nativePath(package.path);
    if (!package.path.isEmpty() && !paths.contains(recorded))
        paths.append(recorded);
    return paths;
}

} // namespace

QList<FoundPackage> PackageSearch::find(const Session &session, const QString &sessionFolder,
                                        Machine &machine, const CancelToken &cancel)
{
    QList<FoundPackage> all;
    for (const Use use : session.uses()) {
        const SessionPackage *package = session.package(use);
        if (!package)
            continue;
        FoundPackage best{use, State::Missing, package->path, std::nullopt};
        for (const QString &path : candidates(*package, sessionFolder, machine)) {
            const FoundPackage found = lookAt(*package, path, machine, cancel);
            // Where both places hold a wrong file, the one that the session names is told of.
            if (found.state != State::Missing)
                best = found;
            if (found.state == State::Approved)
                break;
        }
        all.append(best);
    }
    return all;
}

Result<QList<FoundPackage>> PackageSearch::settle(SessionFile &file, Machine &machine,
                                                  const CancelToken &cancel)
{
    const QList<FoundPackage> all = find(file.session(), file.folder(), machine, cancel);
    bool changed = false;
    for (SessionPackage &package : file.session().packages) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const FoundPackage &each) {
            return each.use == package.use && each.state == State::Approved;
        });
        if (found == all.end() || found->path == package.path)
            continue;
        package.path = found->path;
        changed = true;
    }
    if (changed) {
        if (auto saved = file.save(); !saved)
            return fail(saved.error());
    }
    return all;
}

Result<> PackageSearch::choose(SessionFile &file, Use use, const QString &path, Machine &machine,
                               const CancelToken &cancel)
{
    QList<SessionPackage> &packages = file.session().packages;
    const auto package = std::find_if(packages.begin(), packages.end(),
                                      [&](const SessionPackage &each) { return each.use == use; });
    if (package == packages.end())
        return fail(ErrorClass::NotFound, tr("The session uses no such update program."));
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const FoundPackage found = lookAt(*package, absolute, machine, cancel);
    if (found.state == State::Missing)
        return fail(Error(ErrorClass::NotFound, tr("There is no such file.")).in(found.path));
    if (found.state == State::Another) {
        return fail(Error(ErrorClass::Refused,
                          tr("This is not the update program that was applied to the first node."),
                          tr("Both nodes must get the same bits. Copy %1 from the other node and choose that "
                             "file.")
                              .arg(package->fileName))
                        .in(found.path)
                        .withNative(tr("approved: %1, found: %2")
                                        .arg(package->sha256.toHex(),
                                             found.sha256 ? found.sha256->toHex() : tr("unreadable"))));
    }
    package->path = found.path;
    return file.save();
}

} // namespace epost
