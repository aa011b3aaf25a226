// SPDX-License-Identifier: MIT
#include "procedure/steps/RepeatUpdateStep.h"

#include "procedure/NodePause.h"
#include "procedure/NodeUpdate.h"
#include "procedure/steps/ApplyPackageStep.h"

#include <algorithm>

namespace epost {

using Use = SessionPackage::Use;

QList<Question> RepeatUpdateStep::questions(const StepContext &context) const
{
    QList<Question> questions;
    for (const Use use : context.session.uses()) {
        for (Question question : ApplyPackageStep(use).questions(context)) {
            question.key += QLatin1Char('-')
                + QString(use == Use::Mail ? QLatin1String("mail") : QLatin1String("web"));
            questions.append(question);
        }
    }
    return questions;
}

Findings RepeatUpdateStep::check(StepContext &context) const
{
    const NodeUpdate update(context);
    Findings findings;
    for (const Use use : context.session.uses())
        findings.append(update.audit(use));
    if (findings.blocked())
        return findings;
    for (const Use use : context.session.uses())
        findings.append(update.readiness(use));
    return findings;
}

StepOutcome RepeatUpdateStep::prepare(StepContext &context) const
{
    // Step 6 has paused it; a node that joined the cluster again meanwhile and was resumed by somebody is
    // paused anew.
    if (auto paused = NodePause(context, context.node()).begin(); !paused)
        return StepOutcome::stopped(ExitCode::NeedsPerson, paused.error(),
                                    QStringLiteral("cluster.pause-failed"));
    return StepOutcome::done();
}

StepOutcome RepeatUpdateStep::perform(StepContext &context) const
{
    const NodeUpdate update(context);
    StepOutcome outcome;
    if (context.options.mode == StepMode::Automatic) {
        // Everything is ready beside both folders before the first file of either is swapped.
        for (const auto action : {&NodeUpdate::stage, &NodeUpdate::commit}) {
            for (const Use use : context.session.uses()) {
                context.node().update = UpdateState::Differing;
                if (auto saved = context.save(); !saved)
                    return StepOutcome::stopped(ExitCode::NeedsPerson, saved.error(),
                                                QStringLiteral("session.not-saved"));
                const UpdateResult result = (update.*action)(use);
                update.recordFacts(use, result);
                const StepOutcome part = update.outcomeOf(use, result);
                outcome.findings.append(part.findings);
                outcome.code = part.code;
                if (part.code == ExitCode::Interrupted)
                    return outcome;
                if (part.code != ExitCode::Done)
                    return takeBack(context, std::move(outcome));
            }
        }
    }
    if (const Findings found = update.verifyLasting(); found.blocked())
        return {ExitCode::NeedsPerson, found};
    context.node().update = UpdateState::Updated;
    return outcome;
}

StepOutcome RepeatUpdateStep::takeBack(StepContext &context, StepOutcome outcome)
{
    const NodeUpdate update(context);
    QList<Use> backwards = context.session.uses();
    std::reverse(backwards.begin(), backwards.end());
    outcome.code = ExitCode::RolledBack;
    for (const Use use : backwards) {
        const UpdateResult result = update.takeBack(use);
        outcome.findings.append(result.problems);
        if (result.exitCode() != ExitCode::Done)
            outcome.code = result.exitCode();
    }
    if (outcome.code == ExitCode::RolledBack)
        context.node().update = UpdateState::Old;
    return outcome;
}

Findings RepeatUpdateStep::verify(StepContext &context) const
{
    const NodeUpdate update(context);
    Findings findings;
    for (const Use use : context.session.uses())
        findings.append(update.verify(use));
    return findings;
}

} // namespace epost
