// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

namespace epost {

namespace {

struct CommonOptionTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::CommonOptionTexts)
};

} // namespace

CommandLine CommandLine::split(const QStringList &arguments, const QSet<QString> &withValue)
{
    CommandLine line;
    line.program = arguments.value(0);
    bool isValue = false;
    bool optionsEnded = false;
    for (const QString &argument : arguments.mid(1)) {
        const bool isOption = !optionsEnded && argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
        if (line.command.isEmpty() && !isOption && !isValue && !argument.isEmpty()) {
            line.command = argument;
            continue;
        }
        line.rest.append(argument);
        isValue = isOption && !isValue && withValue.contains(argument.mid(2));
        optionsEnded = optionsEnded || (argument == u"--" && !isValue);
    }
    return line;
}

LanguageChoice languageChoice(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    std::optional<QString> asked;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == option)
            asked = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            asked = arguments[i].mid(option.size() + 1);
    }
    if (!asked)
        return {systemLanguage(), std::nullopt};
    if (const auto language = languageFromKey(*asked))
        return {*language, std::nullopt};
    return {systemLanguage(), asked};
}

QList<OptionSpec> commonOptions()
{
    return {
        {QStringLiteral("json"),
         CommonOptionTexts::tr("print one JSON object, messages on standard error"),
         {},
         {}},
        {QStringLiteral("quiet"), CommonOptionTexts::tr("say only what went wrong"), {}, {}},
        {QStringLiteral("yes"),
         CommonOptionTexts::tr("accept notices and warnings without being asked"),
         {},
         {}},
        {QStringLiteral("force"), CommonOptionTexts::tr("insist where a person may"), {}, {}},
        {QStringLiteral("break-lock"),
         CommonOptionTexts::tr("take over the lock of a run that is dead"),
         {},
         {}},
        {QStringLiteral("site"),
         CommonOptionTexts::tr("the site file (else the one that EPOST_UPDATE_SITE names)"),
         QStringLiteral("file"),
         {}},
        {QStringLiteral("lang"), CommonOptionTexts::tr("the language"), QStringLiteral("ja|en"), {}},
        {QStringLiteral("help"), CommonOptionTexts::tr("show this help"), {}, {}},
        {QStringLiteral("version"), CommonOptionTexts::tr("show the version of this program"), {}, {}},
    };
}

} // namespace epost
