// SPDX-License-Identifier: MIT
#include "wizard/WizardOptions.h"

#include "base/TextList.h"
#include "platform/rehearsal/Scenario.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace epost {

namespace {

const QString kRehearse = QStringLiteral("rehearse");
const QString kSession = QStringLiteral("session");
const QString kLang = QStringLiteral("lang");
const QString kReport = QStringLiteral("report");
const QString kPaper = QStringLiteral("paper");
const QString kOut = QStringLiteral("out");
const QString kScreenshots = QStringLiteral("screenshots");
const QString kSize = QStringLiteral("size");
const QString kColours = QStringLiteral("colours");

/// QCommandLineParser knows no option with a value that may be left out: the scenario is an argument of its
/// own to it, and --rehearse=<scenario> becomes two.
QStringList split(const QStringList &arguments)
{
    const QString prefix = QStringLiteral("--") + kRehearse + QLatin1Char('=');
    QStringList parts;
    for (const QString &argument : arguments) {
        if (argument.startsWith(prefix))
            parts << QStringLiteral("--") + kRehearse << argument.mid(prefix.size());
        else
            parts << argument;
    }
    return parts;
}

void declare(QCommandLineParser &parser)
{
    const auto file = WizardOptions::tr("file");
    const auto folder = WizardOptions::tr("folder");
    parser.addOptions({
        {kRehearse, WizardOptions::tr("rehearse on a simulated cluster; a scenario may follow")},
        {kSession, WizardOptions::tr("open a session, real or rehearsed, and continue it"), file},
        {kLang, WizardOptions::tr("the language"), QStringLiteral("ja|en")},
        {kReport, WizardOptions::tr("write the report of a session without a window"), file},
        {kPaper, WizardOptions::tr("with --report: which paper, the completion report unless named"),
         QStringLiteral("report|run-book")},
        {kOut, WizardOptions::tr("with --report: the file to write; else the folder of the rehearsal"),
         WizardOptions::tr("path")},
        {kScreenshots, WizardOptions::tr("save pictures of the window during a rehearsal"), folder},
        {kSize, WizardOptions::tr("with --screenshots: how large the window is"), QStringLiteral("1024x768")},
        {kColours, WizardOptions::tr("the colours of the window, those of the desktop unless named"),
         QStringLiteral("desktop|light|dark|high-contrast")},
        {{QStringLiteral("h"), QStringLiteral("help")}, WizardOptions::tr("show this help")},
        {QStringLiteral("version"), WizardOptions::tr("show the version of this program")},
    });
    parser.addPositionalArgument(QStringLiteral("scenario"),
                                 WizardOptions::tr("what happens in the rehearsed night"),
                                 QStringLiteral("[--rehearse [<scenario>]]"));
}

/// Such as 1024x768, in pixels. \return nothing where \a text is no size, or none that a screen has
std::optional<QSize> sizeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{3,4})x(\d{3,4})$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// \return empty where the options fit together
QString mistakeIn(const QCommandLineParser &parser)
{
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(kLang) && !languageFromKey(parser.value(kLang)))
        return WizardOptions::tr("The option --lang takes ja or en, not \"%1\".").arg(parser.value(kLang));
    if (parser.isSet(kColours) && !coloursFromKey(parser.value(kColours))) {
        return WizardOptions::tr(
                   "The option --colours takes desktop, light, dark or high-contrast, not \"%1\".")
            .arg(parser.value(kColours));
    }
    if (rest.size() > 1 || (!rest.isEmpty() && !parser.isSet(kRehearse)))
        return WizardOptions::tr("This argument is not understood: \"%1\".").arg(rest.last());
    if (!rest.isEmpty()) {
        if (const auto known = Scenario::named(rest.first()); !known)
            return sentencesText({known.error().text(), known.error().remedy()});
    }
    for (const QString &option : {kSession, kReport, kOut, kScreenshots}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return WizardOptions::tr("The option --%1 needs a value.").arg(option);
    }
    if (parser.isSet(kReport) && !parser.isSet(kOut))
        return WizardOptions::tr("The option --report needs --out <file>.");
    if (parser.isSet(kPaper) && !parser.isSet(kReport))
        return WizardOptions::tr("The option --paper goes with --report.");
    if (parser.isSet(kPaper) && !paperFromKey(parser.value(kPaper)))
        return WizardOptions::tr("The option --paper takes report or run-book, not \"%1\".")
            .arg(parser.value(kPaper));
    if (parser.isSet(kSize) && !parser.isSet(kScreenshots))
        return WizardOptions::tr("The option --size goes with --screenshots.");
    if (parser.isSet(kSize) && !sizeFromText(parser.value(kSize))) {
        return WizardOptions::tr("The option --size takes a width and a height such as 1024x768, not \"%1\".")
            .arg(parser.value(kSize));
    }
    int jobs = 0;
    for (const QString &option : {kSession, kReport, kScreenshots})
        jobs += parser.isSet(option) ? 1 : 0;
    if (jobs > 1 || (parser.isSet(kRehearse) && (parser.isSet(kSession) || parser.isSet(kReport))))
        return WizardOptions::tr("These options exclude one another: --session, --report, and --screenshots "
                                 "or --rehearse.");
    if (parser.isSet(kSession) && parser.isSet(kOut))
        return WizardOptions::tr("The option --out does not go with --session: a session has its folder.");
    return {};
}

} // namespace

WizardOptions WizardOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    const bool parsed = parser.parse(split(arguments));
    WizardOptions options;
    if (parser.isSet(QStringLiteral("help"))) {
        options.job = Job::Help;
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.job = Job::Version;
        return options;
    }
    options.mistake = parsed ? mistakeIn(parser) : parser.errorText();
    // A folder for the rehearsal asks for one too.
    options.rehearse = parser.isSet(kRehearse) || (parser.isSet(kOut) && !parser.isSet(kReport));
    options.scenario = parser.positionalArguments().value(0);
    options.session = parser.value(kSession);
    options.reportOf = parser.value(kReport);
    options.paper = paperFromKey(parser.value(kPaper)).value_or(Paper::CompletionReport);
    options.out = parser.value(kOut);
    options.screenshots = parser.value(kScreenshots);
    if (parser.isSet(kSize))
        options.pictureSize = sizeFromText(parser.value(kSize)).value_or(options.pictureSize);
    options.colours = coloursFromKey(parser.value(kColours)).value_or(Colours::Desktop);
    if (parser.isSet(kReport))
        options.job = Job::Report;
    else if (parser.isSet(kScreenshots))
        options.job = Job::Screenshots;
    return options;
}

QString WizardOptions::help()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

Language WizardOptions::languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--") + kLang;
    std::optional<Language> asked;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            asked = languageFromKey(arguments.value(i + 1));
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            asked = languageFromKey(arguments[i].mid(option.size() + 1));
    }
    return asked.value_or(systemLanguage());
}

QStringList WizardOptions::withholdSession(QStringList &arguments)
{
    const QString option = QStringLiteral("--") + kSession;
    QStringList taken;
    for (qsizetype i = 1; i < arguments.size();) {
        const bool alone = arguments[i] == option;
        if (!alone && !arguments[i].startsWith(option + QLatin1Char('='))) {
            ++i;
            continue;
        }
        taken.append(arguments.takeAt(i));
        if (alone && i < arguments.size())
            taken.append(arguments.takeAt(i));
    }
    return taken;
}

bool WizardOptions::printsOnly(const QStringList &arguments)
{
    const auto is = [&](QStringView option) {
        return std::any_of(arguments.begin(), arguments.end(),
                           [&](const QString &argument) { return argument == option; });
    };
    const bool report = std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == u"--report" || argument.startsWith(u"--report=");
    });
    return report && !is(u"--help") && !is(u"-h") && !is(u"--version");
}

bool WizardOptions::needWindow(const QStringList &arguments)
{
    return std::none_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == u"--help" || argument == u"-h" || argument == u"--version"
            || argument == u"--report" || argument.startsWith(u"--report=");
    });
}

} // namespace epost
