// SPDX-License-Identifier: MIT
#include "cli/Program.h"

#include "base/TextList.h"
#include "cli/CommandContext.h"
#include "cli/CommandLine.h"
#include "cli/HelpText.h"
#include "common/Language.h"

#include <QSet>

#include <optional>

namespace epost {

namespace {

struct ArgumentCheck {
    Q_DECLARE_TR_FUNCTIONS(epost::ArgumentCheck)
};

QSet<QString> optionsWithValue(const QList<CommandSpec> &commands)
{
    QSet<QString> names;
    QList<OptionSpec> options = commonOptions();
    for (const CommandSpec &command : commands)
        options.append(command.options);
    for (const OptionSpec &option : options) {
        if (!option.valueName.isEmpty() || !option.values.isEmpty())
            names.insert(option.name);
    }
    return names;
}

void declare(QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const OptionSpec &option : options) {
        const QString value
            = option.values.isEmpty() ? option.valueName : option.values.join(QLatin1Char('|'));
        parser.addOption(QCommandLineOption(option.name, option.description, value));
    }
}

/// What is wrong with the command line, in one sentence; nothing where it is well formed.
std::optional<QString> mistakeIn(const QCommandLineParser &parser, const CommandSpec &spec)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return ArgumentCheck::tr("The command \"%1\" has no option \"%2\".")
            .arg(spec.name,
                 (unknown.first().size() == 1 ? QLatin1String("-") : QLatin1String("--")) + unknown.first());
    }
    const QStringList given = parser.positionalArguments();
    for (qsizetype i = 0; i < spec.arguments.size(); ++i) {
        if (spec.arguments[i].required && i >= given.size())
            return ArgumentCheck::tr("The command \"%1\" needs <%2>.").arg(spec.name, spec.arguments[i].name);
    }
    if (given.size() > spec.arguments.size()) {
        return ArgumentCheck::tr("The command \"%1\" does not know what to do with \"%2\".")
            .arg(spec.name, given[spec.arguments.size()]);
    }
    for (const OptionSpec &option : spec.options) {
        if (option.required && !parser.isSet(option.name)) {
            return ArgumentCheck::tr("The command \"%1\" needs the option --%2 <%3>.")
                .arg(spec.name, option.name, option.valueName);
        }
        if (option.values.isEmpty())
            continue;
        for (const QString &value : parser.values(option.name)) {
            if (!option.values.contains(value)) {
                return ArgumentCheck::tr("The option --%1 takes one of %2, not \"%3\".")
                    .arg(option.name, listText(option.values), value);
            }
        }
    }
    return std::nullopt;
}

CommonOptions commonOptionsOf(const QCommandLineParser &parser)
{
    CommonOptions options;
    options.json = parser.isSet(QStringLiteral("json"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    options.yes = parser.isSet(QStringLiteral("yes"));
    options.force = parser.isSet(QStringLiteral("force"));
    options.breakLock = parser.isSet(QStringLiteral("break-lock"));
    options.language = languageKey(spokenLanguage());
    options.siteFile = parser.isSet(QStringLiteral("site")) ? parser.value(QStringLiteral("site"))
                                                            : qEnvironmentVariable("EPOST_UPDATE_SITE");
    return options;
}

Outcome misuse(Console &console, const QString &sentence)
{
    console.usageError(sentence);
    return Outcome::misuse(sentence);
}

} // namespace

Program::Program(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{
}

QList<CommandSpec> Program::specs() const
{
    QList<CommandSpec> specs;
    for (const auto &command : m_commands)
        specs.append(command->spec());
    return specs;
}

Command *Program::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->spec().name == name)
            return command.get();
    }
    return nullptr;
}

ExitCode Program::run(const QStringList &arguments, const CancelToken &cancel)
{
    const CommandLine line = CommandLine::split(arguments, optionsWithValue(specs()));
    // Known before parsing, so that a mistake in the command line is told in the wanted form too.
    Console console(line.rest.contains(QStringLiteral("--json")),
                    line.rest.contains(QStringLiteral("--quiet")));
    const LanguageChoice choice = languageChoice(arguments);
    const Outcome outcome = choice.unknown
        ? misuse(console, tr("The option --lang takes ja or en, not \"%1\".").arg(*choice.unknown))
        : dispatch(line, console, cancel);
    console.json(outcome.json, outcome.rows);
    return outcome.exitCode;
}

Outcome Program::dispatch(const CommandLine &line, Console &console, const CancelToken &cancel)
{
    if (line.rest.contains(QStringLiteral("--version"))) {
        console.line(QStringLiteral("epost-update %1").arg(QLatin1String(EPOST_VERSION)));
        return {ExitCode::Done, {{QStringLiteral("version"), QStringLiteral(EPOST_VERSION)}}};
    }
    const bool help
        = line.rest.contains(QStringLiteral("--help")) || line.rest.contains(QStringLiteral("-h"));
    if (line.command.isEmpty()) {
        const QString overview = helpOverview(specs());
        if (!help)
            return misuse(console, tr("A command is missing.") + QLatin1String("\n\n") + overview.trimmed());
        console.line(overview.trimmed());
        return {ExitCode::Done, {{QStringLiteral("help"), overview}}};
    }
    Command *command = find(line.command);
    if (!command) {
        QStringList names;
        for (const CommandSpec &spec : specs())
            names.append(spec.name);
        return misuse(
            console,
            tr("There is no command \"%1\". The commands are: %2.").arg(line.command, listText(names)));
    }
    if (help) {
        const QString text = helpOf(command->spec());
        console.line(text.trimmed());
        return {ExitCode::Done, {{QStringLiteral("help"), text}}};
    }
    return runCommand(*command, line, console, cancel);
}

Outcome Program::runCommand(Command &command, const CommandLine &line, Console &console,
                            const CancelToken &cancel)
{
    const CommandSpec spec = command.spec();
    QCommandLineParser parser;
    declare(parser, commonOptions());
    declare(parser, spec.options);
    const bool parsed = parser.parse(QStringList{line.program} + line.rest);
    std::optional<QString> mistake = mistakeIn(parser, spec);
    if (!mistake && !parsed)
        mistake = parser.errorText();
    if (mistake)
        return misuse(console, *mistake + QLatin1Char('\n') + tr("Usage: %1").arg(usageOf(spec)));

    CommandContext context(commonOptionsOf(parser), console, cancel);
    auto outcome = command.run(parser, context);
    if (outcome)
        return std::move(*outcome);

    console.error(outcome.error());
    return Outcome::failed(outcome.error(), command.neutralJson());
}

} // namespace epost
