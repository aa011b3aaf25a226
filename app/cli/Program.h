// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Error.h"
#include "cli/Command.h"
#include "cli/Console.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace epost {

struct CommandLine;

/// The program `epost-update`: finds the command, checks what it was given, runs it, and turns how it ended
/// into an exit code and, with --json, into the one object on standard output.
class Program {
    Q_DECLARE_TR_FUNCTIONS(epost::Program)

public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);

    /// The language is spoken already.
    [[nodiscard]] ExitCode run(const QStringList &arguments, const CancelToken &cancel);

private:
    [[nodiscard]] Outcome dispatch(const CommandLine &line, Console &console, const CancelToken &cancel);
    [[nodiscard]] Outcome runCommand(Command &command, const CommandLine &line, Console &console,
                                     const CancelToken &cancel);
    [[nodiscard]] Command *find(const QString &name) const;
    [[nodiscard]] QList<CommandSpec> specs() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace epost
