// SPDX-License-Identifier: MIT
#include "common/MachineChooser.h"

#include "platform/posix/PosixMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"

#include <QDir>

namespace epost {

std::unique_ptr<Machine> thisMachine()
{
    return std::make_unique<PosixMachine>();
}

Result<std::unique_ptr<Machine>> machineOf(const Session &session, const QString &sessionFolder)
{
    if (session.rehearsalRoot.isEmpty())
        return thisMachine();
    const auto world = RehearsalWorld::open(QDir(sessionFolder).absoluteFilePath(session.rehearsalRoot));
    if (!world)
        return fail(world.error());
    return (*world)->machineFor(session.seat);
}

} // namespace epost
