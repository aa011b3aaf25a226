// SPDX-License-Identifier: MIT
#include "ui/SeatChange.h"

#include "procedure/Handover.h"
#include "procedure/PackageSearch.h"

#include <QFileInfo>

namespace epost {

namespace {

void bringPackages(OpenSession &session)
{
    const NodeName seat = session.file.session().seat;
    const auto there = session.workplace->machineAt(seat);
    if (!there)
        return;
    for (SessionPackage &package : session.file.session().packages) {
        const QString path = session.workplace->packageFor(seat, package.use);
        if (!path.isEmpty())
            package.path = (*there)->displayPath(path);
    }
}

} // namespace

SessionController::Change handOverHere(const NodeName &to, const QString &person)
{
    return [=](OpenSession &session, Machine &machine) -> Result<> {
        SessionFile &file = session.file;
        if (auto allowed = Handover::checkFolder(file.session(), machine, file.folder()); !allowed)
            return allowed;
        if (auto passed = Handover::passOn(file, to, person, machine.clock().now()); !passed)
            return passed;
        bringPackages(session);
        return file.save();
    };
}

SessionController::Change handOverInto(const QString &folder, const NodeName &to, const QString &person)
{
    return [=](OpenSession &session, Machine &machine) -> Result<> {
        SessionFile &file = session.file;
        if (auto allowed = Handover::checkFolder(file.session(), machine, folder); !allowed)
            return allowed;
        QStringList packages;
        for (const FoundPackage &found : PackageSearch::find(file.session(), file.folder(), machine)) {
            if (found.state == FoundPackage::State::Approved)
                packages.append(machine.nativePath(found.path));
        }
        const auto copy = Handover::copyTo(file, folder, packages, to, person, machine.clock().now());
        return copy ? Result<>() : Result<>(fail(copy.error()));
    };
}

} // namespace epost
