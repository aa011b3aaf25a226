// SPDX-License-Identifier: MIT
#include "cli/HelpText.h"

#include "cli/CommandLine.h"
#include "report/DisplayWidth.h"

#include <algorithm>
#include <utility>

namespace epost {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(epost::HelpText)
};

using Rows = QList<std::pair<QString, QString>>;

QString optionText(const OptionSpec &option)
{
    const QString value = option.values.isEmpty() ? option.valueName : option.values.join(QLatin1Char('|'));
    return QStringLiteral("--") + option.name
        + (value.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(value));
}

QString rowsText(const Rows &rows)
{
    int width = 0;
    for (const auto &[name, description] : rows)
        width = std::max(width, displayWidth(name));
    QString text;
    for (const auto &[name, description] : rows)
        text += QLatin1String("  ") + padded(name, width) + QLatin1String("  ") + description
            + QLatin1Char('\n');
    return text;
}

Rows optionRows(const QList<OptionSpec> &options)
{
    Rows rows;
    for (const OptionSpec &option : options)
        rows.append({optionText(option), option.description});
    return rows;
}

} // namespace

QString usageOf(const CommandSpec &command)
{
    QStringList words{QStringLiteral("epost-update"), command.name};
    for (const ArgumentSpec &argument : command.arguments)
        words.append(
            (argument.required ? QStringLiteral("<%1>") : QStringLiteral("[<%1>]")).arg(argument.name));
    for (const OptionSpec &option : command.options)
        words.append(
            (option.required ? QStringLiteral("%1") : QStringLiteral("[%1]")).arg(optionText(option)));
    return words.join(QLatin1Char(' '));
}

QString helpOverview(const QList<CommandSpec> &commands)
{
    Rows rows;
    for (const CommandSpec &command : commands)
        rows.append({command.name, command.summary});
    return HelpText::tr("Differential updates of E-Post mail servers on a Microsoft failover cluster.")
        + QLatin1String("\n\n") + HelpText::tr("Usage: %1").arg(QLatin1String("epost-update <command> ..."))
        + QLatin1String("\n\n") + HelpText::tr("Commands:") + QLatin1Char('\n') + rowsText(rows)
        + QLatin1Char('\n') + HelpText::tr("Options of every command:") + QLatin1Char('\n')
        + rowsText(optionRows(commonOptions())) + QLatin1Char('\n')
        + HelpText::tr("More about a command: %1").arg(QLatin1String("epost-update <command> --help"))
        + QLatin1Char('\n');
}

QString helpOf(const CommandSpec &command)
{
    Rows rows;
    for (const ArgumentSpec &argument : command.arguments)
        rows.append({QStringLiteral("<%1>").arg(argument.name), argument.description});
    rows.append(optionRows(command.options));
    return HelpText::tr("Usage: %1").arg(usageOf(command)) + QLatin1String("\n\n") + command.summary
        + QLatin1String("\n\n") + rowsText(rows) + QLatin1Char('\n')
        + HelpText::tr("Options of every command:") + QLatin1Char('\n')
        + rowsText(optionRows(commonOptions()));
}

} // namespace epost
