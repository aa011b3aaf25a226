// SPDX-License-Identifier: MIT
#include "base/ExitCode.h"
#include "base/Logging.h"
#include "common/Rehearsal.h"
#include "wizard/Appearance.h"
#include "wizard/RehearsalSource.h"
#include "wizard/ReportJob.h"
#include "wizard/ScreenshotTour.h"
#include "wizard/Telling.h"
#include "wizard/WizardOptions.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <vector>

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::Wizard)
};

const QString kSmooth = QStringLiteral("smooth");

QString sessionLanguage()
{
    return QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ja");
}

int told(const Error &error)
{
    tellProblem(error);
    return static_cast<int>(error.errorClass() == ErrorClass::Internal ? ExitCode::Internal
                                                                       : ExitCode::Refused);
}

/// The folder that was asked for, else a fresh one that stays, for what was rehearsed may be looked at later.
Result<QString> rehearsalFolder(const WizardOptions &options)
{
    if (!options.out.isEmpty())
        return QDir::current().absoluteFilePath(options.out);
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/epost-rehearsal-XXXXXX"));
    if (!folder.isValid()) {
        return fail(Error(ErrorClass::ReadWrite,
                          Texts::tr("No temporary folder could be made for the rehearsal."),
                          Texts::tr("Name an empty folder with --out."))
                        .in(QDir::toNativeSeparators(QDir::tempPath()))
                        .withNative(folder.errorString()));
    }
    folder.setAutoRemove(false);
    return folder.path();
}

int writeReport(const WizardOptions &options)
{
    const auto written = ReportJob::run(options.reportOf, options.out);
    if (!written)
        return told(written.error());
    tellResult(Texts::tr("The report is in %1.").arg(QDir::toNativeSeparators(*written)));
    return static_cast<int>(ExitCode::Done);
}

/// Every scenario in a folder of its own, so that one can be left and come back to.
RunMaker makerOf(const QString &base, const QString &name)
{
    const auto scenario = Scenario::named(name);
    if (!scenario) {
        return [error = scenario.error()](const Progress &, Findings &) -> Result<PreparedRun> {
            return fail(error);
        };
    }
    return rehearsalSource::inFolder(base + QLatin1Char('/') + name, *scenario, sessionLanguage());
}

int takeScreenshots(const WizardOptions &options)
{
    const auto base = rehearsalFolder(options);
    if (!base)
        return told(base.error());
    const QString folder = QDir::current().absoluteFilePath(options.screenshots);
    if (!QDir().mkpath(folder)) {
        return told(Error(ErrorClass::AccessDenied, Texts::tr("The folder could not be made."))
                        .in(QDir::toNativeSeparators(folder)));
    }
    QList<ScreenshotTour::Stop> stops{
        {QStringLiteral("01-start"),
         makerOf(*base, options.scenario.isEmpty() ? kSmooth : options.scenario),
         {}},
        {QStringLiteral("02-after-step-5"), {}, StepNumber::of<5>()},
        {QStringLiteral("03-end"), {}, StepNumber::of<StepNumber::kLast>()},
    };
    if (options.scenario.isEmpty()) {
        stops.append({QStringLiteral("04-stopped"), makerOf(*base, QStringLiteral("role-fails-on-target")),
                      StepNumber::of<StepNumber::kLast>()});
    }
    MainWindow window;
    window.show();
    ScreenshotTour tour(window, folder, stops);
    int code = static_cast<int>(ExitCode::Done);
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

Result<> openSession(MainWindow &window, const WizardOptions &options)
{
    const QString path = QDir::current().absoluteFilePath(options.session);
    const auto session = SessionFile::read(path);
    if (!session)
        return fail(session.error());
    if (session->rehearsalRoot.isEmpty())
        window.showForeign(*session, path);
    else
        window.prepare(rehearsalSource::ofSession(*session, path));
    return {};
}

Result<> openRehearsal(MainWindow &window, const WizardOptions &options)
{
    const auto folder = rehearsalFolder(options);
    if (!folder)
        return fail(folder.error());
    const auto underWay = Rehearsal::scenarioIn(*folder);
    if (!options.scenario.isEmpty() || underWay) {
        const auto scenario = options.scenario.isEmpty() ? underWay : Scenario::named(options.scenario);
        if (!scenario)
            return fail(scenario.error());
        window.prepare(rehearsalSource::inFolder(*folder, *scenario, sessionLanguage()));
        return {};
    }
    QList<ScenarioChoice> choices;
    for (const Scenario &scenario : Scenario::all())
        choices.append({scenario.name, scenario.description()});
    window.offerScenarios(choices, kSmooth,
                          [base = *folder](const QString &name) { return makerOf(base, name); });
    return {};
}

int openWindow(const WizardOptions &options)
{
    MainWindow window;
    const auto opened
        = options.session.isEmpty() ? openRehearsal(window, options) : openSession(window, options);
    if (!opened)
        return told(opened.error());
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

} // namespace

} // namespace epost

int main(int argc, char *argv[])
{
    using namespace epost;

    // Qt's own remarks go to the log: standard error is for the person.
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logging::warning(text); });
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.contains(QStringLiteral("--screenshots")) && !haveDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");

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
    std::vector<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    int count = static_cast<int>(texts.size());
    QApplication application(count, pointers.data());
    name(application, QCoreApplication::arguments());
    chooseFont(application, language);
    return run(WizardOptions::parse(QCoreApplication::arguments() + withheld));
}
