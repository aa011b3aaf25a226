// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/ExitCode.h"
#include "base/Finding.h"
#include "base/Progress.h"
#include "catalog/Catalog.h"
#include "platform/Machine.h"
#include "procedure/Operator.h"
#include "procedure/Session.h"

#include <functional>
#include <memory>

namespace epost {

/// How a person wants a step to be done.
struct StepOptions {
    StepMode mode = StepMode::Automatic;
    bool moveFirst = false; ///< step 6: move the role, verify, then stop the cluster service
    bool force = false; ///< insist, where the design says that a person may
};

/// What a step works with. References live as long as the step runs.
struct StepContext {
    Session &session;
    StepRecord &record; ///< of this step, or of the step of a way back
    Role role; ///< of the node that the step concerns
    Machine &machine; ///< the one on which the program runs
    const Catalog &catalog;
    QString sessionFolder; ///< packages may lie beside the session
    StepOptions options;
    Progress progress;
    CancelToken cancel;
    /// Writes the session down before something that must not be forgotten.
    std::function<Result<>()> save;

    [[nodiscard]] SessionNode &node() const { return session.nodeOf(role); }
    [[nodiscard]] SessionNode &otherNode() const { return session.nodeOf(otherRole(role)); }
    [[nodiscard]] QDateTime now() const { return machine.clock().now(); }
};

/// How carrying out a step ended.
struct StepOutcome {
    ExitCode code = ExitCode::Done;
    Findings findings;

    [[nodiscard]] static StepOutcome done(Findings findings = {})
    {
        return {ExitCode::Done, std::move(findings)};
    }
    [[nodiscard]] static StepOutcome stopped(ExitCode code, const Error &error, const QString &findingCode)
    {
        return {code, {Finding::fromError(error, findingCode)}};
    }
};

/// One kind of step: looks, does, looks again. Stateless; everything lasting is in the session.
class Step {
public:
    virtual ~Step() = default;

    [[nodiscard]] static std::unique_ptr<Step> create(StepKind kind);

    /// Why the step does not apply to this installation; empty where it applies.
    [[nodiscard]] virtual QString skipReason(const StepContext &context) const;
    /// What a person has to judge before the step counts as done.
    [[nodiscard]] virtual QList<Question> questions(const StepContext &context) const;
    /// Read-only and repeatable. A blocker means that the step cannot begin.
    [[nodiscard]] virtual Findings check(StepContext &context) const = 0;
    /// What looking cannot tell and trying can, where the person agrees: a test mail. After check(), whose
    /// findings its own join, and only when the step is carried out.
    [[nodiscard]] virtual Findings tryOut(StepContext &context, Operator &person) const;
    /// What must be so before a person is asked or acts: the node paused in the cluster, for instance.
    [[nodiscard]] virtual StepOutcome prepare(StepContext &context) const;
    /// Carries it out. What has been reached already, by an earlier try or by hand, is recognised and not
    /// done twice.
    [[nodiscard]] virtual StepOutcome perform(StepContext &context) const = 0;
    /// Looks at the machine again, read-only: a blocker means that the result is not what it should be.
    [[nodiscard]] virtual Findings verify(StepContext &context) const;
};

} // namespace epost
