// SPDX-License-Identifier: MIT
#include "common/MachineChooser.h"

#include "base/Logging.h"
#include "platform/rehearsal/RehearsalWorld.h"
#ifdef Q_OS_WIN
#include "platform/windows/WindowsDesktop.h"
#include "platform/windows/WindowsMachine.h"
#else
#include "platform/posix/PosixMachine.h"
#endif

#include <QDir>

namespace epost {

std::unique_ptr<Machine> thisMachine()
{
#ifdef Q_OS_WIN
    // Work on this server is told to its event log; a rehearsal is not.
    logging::alsoToEventLog();
    return std::make_unique<WindowsMachine>();
#else
    return std::make_unique<PosixMachine>();
#endif
}

std::unique_ptr<Desktop> thisDesktop()
{
#ifdef Q_OS_WIN
    return std::make_unique<WindowsDesktop>();
#else
    return nullptr;
#endif
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
