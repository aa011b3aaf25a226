// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Console.h"
#include "procedure/Runner.h"

#include <QJsonArray>

namespace epost {

/// Steps of the procedure and of ways back for the person, and for --json.
class StepView {
    Q_DECLARE_TR_FUNCTIONS(epost::StepView)

public:
    /// Where the step belongs, what it does and what to watch for: before it begins.
    static void introduce(const StepSpec &spec, const Session &session, Console &console);
    /// Findings, and in the last line what it means and how to go on.
    static void showRun(const StepSpec &spec, const StepRun &run, const Session &session, Console &console);
    /// Everything found, what is as it should be included.
    static void showFindings(const Findings &findings, Console &console);
    /// The thirteen steps with their states, and what surrounds them.
    static void showSession(const Session &session, const Catalog &catalog, Console &console);

    /// {"step","state","findings"}
    [[nodiscard]] static QJsonObject runJson(int step, StepState state, const Findings &findings);
    /// [{"number","state"}], the states of the contract: pending, done, skipped, failed.
    [[nodiscard]] static QJsonArray stepsJson(const Session &session);
    /// How a person can go on from here, one way a line.
    [[nodiscard]] static QStringList waysOn(const Session &session, ExitCode code);
    [[nodiscard]] static QString stateKey(StepState state);
};

} // namespace epost
