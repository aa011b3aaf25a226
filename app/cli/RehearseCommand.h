// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "cli/Command.h"

#include <QDateTime>

namespace epost {

class Catalog;
class Console;
class Rehearsal;
class SessionFile;
struct Session;

/// `rehearse`: the whole procedure, unattended, on a simulated cluster.
class RehearseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearseCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

private:
    [[nodiscard]] static Outcome listScenarios(Console &console);
    [[nodiscard]] static Outcome carryOut(const Rehearsal &rehearsal, SessionFile &file,
                                          const Catalog &catalog, CommandContext &context);
    /// The rehearsal's clock is not this machine's: its report is dated by what happened last.
    [[nodiscard]] static QDateTime lastTimeOf(const Session &session);
    static void tellEnding(const Session &session, ExitCode code, Console &console);
};

} // namespace epost
