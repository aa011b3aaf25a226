// SPDX-License-Identifier: MIT
#include "ui/SeatChange.h"

#include "procedure/Handover.h"

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
        if (auto passed = Handover(machine, session.catalog).inPlace(session.file, to, person); !passed)
            return passed;
        bringPackages(session);
        return session.file.save();
    };
}

SessionController::Change handOverInto(const QString &folder, const NodeName &to, const QString &person)
{
    return [=](OpenSession &session, Machine &machine) -> Result<> {
        const auto copy = Handover(machine, session.catalog).into(folder, session.file, to, person);
        return copy ? Result<>() : Result<>(fail(copy.error()));
    };
}

} // namespace epost
