// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandContext.h"
#include "cli/TerminalOperator.h"
#include "procedure/Runner.h"

#include <QCommandLineParser>

namespace epost {

/// The options that `step` and `session` share for carrying something out.
class ProcedureOptions {
    Q_DECLARE_TR_FUNCTIONS(epost::ProcedureOptions)

public:
    [[nodiscard]] static QList<OptionSpec> options();
    [[nodiscard]] static StepOptions stepOptions(const QCommandLineParser &arguments,
                                                 const CommandContext &context, const Catalog &catalog);
    /// \param team the session's, for what the command line does not name
    /// \return InvalidInput where an --answer is not <question>=<value>
    [[nodiscard]] static Result<TerminalOperator::Given> given(const QCommandLineParser &arguments,
                                                               const Team &team);
    /// Whether --yes may carry out a step that moves mail: the site file says so, or it is a rehearsal.
    [[nodiscard]] static Result<> checkUnattended(const CommandContext &context, const Catalog &catalog,
                                                  const Session &session);
};

} // namespace epost
