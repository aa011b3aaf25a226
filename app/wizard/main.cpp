// SPDX-License-Identifier: MIT
#include "base/Elevation.h"
#include "base/ExitCode.h"
#include "base/Logging.h"
#include "base/TextList.h"
#include "common/Language.h"
#include "common/Terminal.h"
#include "wizard/Appearance.h"
#include "wizard/ProgramArguments.h"
#include "wizard/ProgramEnvironment.h"
#include "wizard/ReportJob.h"
#include "wizard/ScreenshotTour.h"
#include "wizard/Telling.h"
#include "wizard/WizardOptions.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QUuid>

#ifdef Q_OS_WIN
#include "ui/windows/TaskbarProgress.h"
#endif

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::Wizard)
};

const QString kSmooth = QStringLiteral("smooth");

int told(const Error &error)
{
    tellProblem(error);
    return static_cast<int>(error.errorClass() == ErrorClass::Internal ? ExitCode::Internal
                                                                       : ExitCode::Refused);
}

/// The folder that was asked for, else a fresh one that stays, for what was rehearsed may be looked at later.
/// It is made when something is rehearsed, and not before: a run on real machines leaves no trace there.
QString rehearsalFolder(const WizardOptions &options)
{
    if (!options.out.isEmpty())
        return QDir::current().absoluteFilePath(options.out);
    return QStringLiteral("%1/epost-rehearsal-%2")
        .arg(QDir::tempPath(), QUuid::createUuid().toString(QUuid::Id128).left(8));
}

int writeReport(const WizardOptions &options)
{
    const auto written = ReportJob::run(options.reportOf, options.out, options.paper);
    if (!written)
        return told(written.error());
    for (const Finding &problem : written->problems)
        tellProblem(sentencesText({problem.title, problem.subject, problem.remedy}));
    const QString text = options.paper == Paper::RunBook ? Texts::tr("The run-book is in %1.")
                                                         : Texts::tr("The report is in %1.");
    tellResult(text.arg(QDir::toNativeSeparators(written->path)));
    return static_cast<int>(ExitCode::Done);
}

/// The log of this user's windows, whatever sessions they open. \return empty where none can be written:
/// that must not keep anybody from working
QString beginLog()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
    const QString path = folder + QStringLiteral("/epost-update-wizard.log");
    if (!QDir().mkpath(folder) || !logging::logToFile(path))
        return {};
    logging::info(QStringLiteral("epost-update-wizard %1").arg(QCoreApplication::applicationVersion()));
    return path;
}

int takeScreenshots(const WizardOptions &options)
{
    const QString base = rehearsalFolder(options);
    const QString folder = QDir::current().absoluteFilePath(options.screenshots);
    if (!QDir().mkpath(folder)) {
        return told(Error(ErrorClass::AccessDenied, Texts::tr("The folder could not be made."))
                        .in(QDir::toNativeSeparators(folder)));
    }
    ProgramEnvironment environment(base, languageKey(spokenLanguage()));
    environment.setLogFile(beginLog());
    WizardWindow window(environment);
    window.show();
    ScreenshotTour tour(window, folder, options.scenario.isEmpty() ? kSmooth : options.scenario,
                        options.pictureSize);
    int code = static_cast<int>(ExitCode::Done);
    QObject::connect(&tour, &ScreenshotTour::saved, qApp,
                     [](const QString &path) { tellProgress(QDir::toNativeSeparators(path)); });
    QObject::connect(&tour, &ScreenshotTour::finished, qApp, [&](const std::optional<Error> &error) {
        if (error)
            code = told(*error);
        else
            tellResult(Texts::tr("The pictures are in %1.").arg(QDir::toNativeSeparators(folder)));
        QCoreApplication::quit();
    });
    tour.start();
    QCoreApplication::exec();
    return code;
}

/// The rehearsal that is under way in the folder goes on; otherwise a new one begins.
void openRehearsal(WizardWindow &window, const WizardOptions &options, const QString &folder)
{
    const QString underWay = folder + QStringLiteral("/session.json");
    if (QFileInfo::exists(underWay))
        window.openSession(underWay);
    else
        window.beginRehearsal(options.scenario.isEmpty() ? kSmooth : options.scenario);
}

/// What was asked for on the command line; else what this computer tells.
void begin(WizardWindow &window, const WizardOptions &options, const QString &folder)
{
    if (!options.session.isEmpty())
        window.openSession(QDir::current().absoluteFilePath(options.session));
    else if (options.rehearse)
        openRehearsal(window, options, folder);
    else
        window.beginHere();
}

int openWindow(const WizardOptions &options)
{
    const QString folder = rehearsalFolder(options);
    ProgramEnvironment environment(folder, languageKey(spokenLanguage()));
    environment.setLogFile(beginLog());
    WizardWindow window(environment);
#ifdef Q_OS_WIN
    const TaskbarProgress taskbar(window);
#endif
    QObject::connect(&window, &WizardWindow::appeared, qApp, [&] {
        begin(window, options, folder);
        // Only now: to read a picture, Qt loads every format that it knows.
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/epost/epost-update.png")));
    });
    window.show();
    const int code = QCoreApplication::exec();
    return code != 0 ? code : static_cast<int>(window.exitCode());
}

int run(const WizardOptions &options)
{
    if (!options.mistake.isEmpty()) {
        tellProblem(options.mistake + QLatin1Char('\n')
                    + Texts::tr("All options: epost-update-wizard --help"));
        return static_cast<int>(ExitCode::Usage);
    }
    switch (options.job) {
    case WizardOptions::Job::Help:
        tellResult(WizardOptions::help());
        return static_cast<int>(ExitCode::Done);
    case WizardOptions::Job::Version:
        tellResult(QStringLiteral("epost-update-wizard ") + QCoreApplication::applicationVersion());
        return static_cast<int>(ExitCode::Done);
    case WizardOptions::Job::Report:
        return writeReport(options);
    case WizardOptions::Job::Screenshots:
        return takeScreenshots(options);
    case WizardOptions::Job::Window:
        break;
    }
    return openWindow(options);
}

/// Qt ends the process where it cannot draw. \return whether there is something to draw on
bool haveDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void name(QCoreApplication &application, const QStringList &arguments)
{
    QCoreApplication::setApplicationName(QStringLiteral("epost-update-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EPOST_VERSION));
    speak(application, WizardOptions::languageIn(arguments));
}

/// A paper without a window: drawing it needs typefaces, but no display.
int printOnly(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    LentArguments lent(arguments.first(1));
    QGuiApplication application(lent.count(), lent.pointers());
    name(application, arguments);
    loadFonts();
    return run(WizardOptions::parse(arguments));
}

} // namespace

} // namespace epost

int main(int argc, char *argv[])
{
    using namespace epost;

    restrictLibrarySearch();

    // Qt's own remarks go to the log: standard error is for the person.
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logging::warning(text); });
    terminal::borrowFromParent();
    QStringList arguments = programArguments(argc, argv);
    if (arguments.contains(QStringLiteral("--screenshots")) && !haveDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");

    if (WizardOptions::printsOnly(arguments))
        return printOnly(arguments);
    const bool noDisplay = !haveDisplay() && !arguments.contains(QStringLiteral("-platform"));
    if (!WizardOptions::needWindow(arguments) || noDisplay) {
        QCoreApplication application(argc, argv);
        name(application, arguments);
        const WizardOptions options = WizardOptions::parse(arguments);
        if (!WizardOptions::needWindow(arguments) || !options.mistake.isEmpty())
            return run(options);
        tellProblem(Texts::tr("There is no display for a window. The whole procedure can be rehearsed on the "
                              "terminal: epost-update rehearse --out <folder>"));
        return static_cast<int>(ExitCode::Refused);
    }

    const Language language = WizardOptions::languageIn(arguments);
    const QStringList withheld = WizardOptions::withholdSession(arguments);
    LentArguments lent(arguments);
    QApplication application(lent.count(), lent.pointers());
    const QStringList own = lent.remaining();
    name(application, own);
    chooseFont(application, language);
    const WizardOptions options = WizardOptions::parse(own + withheld);
    chooseColours(options.colours);
    return run(options);
}
