// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "cli/Outcome.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace epost {

class CommandContext;

/// Something that stands on the command line by its place.
struct ArgumentSpec {
    QString name; ///< as the help shows it, such as "package"
    QString description; ///< translated
    bool required = true;
};

struct OptionSpec {
    QString name; ///< without the dashes
    QString description; ///< translated
    QString valueName; ///< as the help shows it, such as "folder"; empty: the option takes no value
    QStringList values; ///< where not empty: the only values that it takes
    bool required = false;
};

/// What a command takes. Parsing, help, and refusing what does not fit are made from it, in one place.
struct CommandSpec {
    QString name;
    QString summary; ///< translated, one line without a full stop
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;
};

/// One command of the command line. Says what it found through the context's console and returns the same for
/// --json; both always, so that no command needs to ask which of them is wanted.
class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual CommandSpec spec() const = 0;
    /// The keys of this command's JSON with neutral values: what stands there beside "problems" when it is
    /// refused before there is anything to tell.
    [[nodiscard]] virtual QJsonObject neutralJson() const = 0;
    /// \param arguments has passed everything that spec() demands
    /// \return an error is told to the person and becomes the exit code by its class
    [[nodiscard]] virtual Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context)
        = 0;
};

} // namespace epost
