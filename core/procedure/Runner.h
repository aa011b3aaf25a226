// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/ExitCode.h"
#include "base/Progress.h"
#include "procedure/Operator.h"
#include "procedure/SessionFile.h"
#include "procedure/Step.h"
#include "procedure/StepPreview.h"

namespace epost {

/// How a step, or a step of a way back, ended.
struct StepRun {
    StepState state = StepState::Pending;
    ExitCode code = ExitCode::Done;
    Findings findings; ///< of everything that was looked at and done
};

/// Carries out the steps of a session on the machine on which it runs: in order, on the right node, observing
/// the machine anew each time, and with the session written before and after every transition. Killed
/// anywhere, the same call continues. Blocks while it works; one thread at a time.
class Runner {
    Q_DECLARE_TR_FUNCTIONS(epost::Runner)

public:
    /// References outlive the runner.
    Runner(SessionFile &file, Machine &machine, const Catalog &catalog, Operator &person,
           Progress progress = {}, CancelToken cancel = {});

    /// Looks only: what the step finds now. Also where it is not the step's turn.
    [[nodiscard]] Findings check(StepNumber number, const StepOptions &options = {});
    /// What a look at the step sees beside its findings. Also where it is not the step's turn.
    [[nodiscard]] StepPreview preview(StepNumber number);
    /// Carries the step out. A step that is done already is verified again and stays done.
    [[nodiscard]] StepRun run(StepNumber number, const StepOptions &options = {});
    /// What must be so before any work on this session begins here: the right node, nothing else open.
    [[nodiscard]] Findings checkSeat(Role role) const;

private:
    friend StepRun runWayBackStep(Runner &runner, const StepOptions &options);
    [[nodiscard]] Findings checkTurn(StepNumber number) const;
    /// The forced choice 続行／切り戻し once the decision time has passed.
    [[nodiscard]] Findings checkDecision(StepNumber number) const;
    [[nodiscard]] Findings checkDueItems(StepNumber number) const;
    [[nodiscard]] StepContext contextFor(Role role, StepRecord &record, const StepOptions &options);
    /// From check to verify; the record is kept up to date on the way.
    /// \param name for the log
    /// \param commit what is read out and confirmed before a machine is changed, where one is
    /// \param around what was found beside the step itself: its turn, the checklist
    [[nodiscard]] StepRun carryOut(const Step &step, StepContext &context, const QString &name,
                                   const std::optional<CommitRequest> &commit, const Findings &around);
    [[nodiscard]] Result<> acceptWarnings(StepContext &context);
    [[nodiscard]] Result<> askQuestions(const Step &step, StepContext &context);
    [[nodiscard]] Result<> confirm(StepContext &context, const CommitRequest &request);
    [[nodiscard]] StepRun stop(StepContext &context, ExitCode code, const Findings &findings);

    SessionFile &m_file;
    Machine &m_machine;
    const Catalog &m_catalog;
    Operator &m_person;
    Progress m_progress;
    CancelToken m_cancel;
};

} // namespace epost
