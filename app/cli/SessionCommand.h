// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace epost {

class Catalog;
class SessionFile;
struct Session;

/// `session <file>`: begin a session, show it, and everything around its steps.
class SessionCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

private:
    [[nodiscard]] static Result<Outcome> begin(const QString &path, const QCommandLineParser &arguments,
                                               CommandContext &context);
    /// One of the actions; nothing where only showing was asked for.
    [[nodiscard]] static Result<Outcome> act(SessionFile &file, const QCommandLineParser &arguments,
                                             CommandContext &context, const Catalog &catalog);
    [[nodiscard]] static Result<> handOver(SessionFile &file, const QCommandLineParser &arguments,
                                           CommandContext &context, const Catalog &catalog);
    [[nodiscard]] static Result<> takeOver(SessionFile &file, CommandContext &context);
    [[nodiscard]] static Result<> tickItems(SessionFile &file, const QCommandLineParser &arguments,
                                            const Catalog &catalog);
    [[nodiscard]] static Result<> note(SessionFile &file, const QCommandLineParser &arguments);
    [[nodiscard]] static Result<> decide(SessionFile &file, const QCommandLineParser &arguments,
                                         CommandContext &context);
    [[nodiscard]] static Result<Outcome> goBack(SessionFile &file, const QCommandLineParser &arguments,
                                                CommandContext &context, const Catalog &catalog);
    [[nodiscard]] static QJsonObject json(const Session &session, const QString &path,
                                          const Catalog &catalog);
};

} // namespace epost
