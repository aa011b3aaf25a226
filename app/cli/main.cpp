// SPDX-License-Identifier: MIT
#include "base/Elevation.h"
#include "base/Logging.h"
#include "cli/CommandLine.h"
#include "cli/CommandRegistry.h"
#include "cli/Program.h"
#include "common/Language.h"
#include "common/Terminal.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace epost;

    restrictLibrarySearch();

    // Qt's own remarks go to the log: standard error is for the person.
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logging::warning(text); });
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("epost-update"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EPOST_VERSION));
    speak(application, languageChoice(QCoreApplication::arguments()).language);

    const CancelToken cancel;
    terminal::stopPolitely(cancel);
    return static_cast<int>(Program(allCommands()).run(QCoreApplication::arguments(), cancel));
}
