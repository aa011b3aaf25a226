// SPDX-License-Identifier: MIT
#include "procedure/steps/AuditPackageStep.h"

#include "procedure/NodeUpdate.h"

namespace epost {

using Use = SessionPackage::Use;

QString AuditPackageStep::skipReason(const StepContext &context) const
{
    return m_use == Use::Web && !context.session.web ? tr("The web administration tool is not used here.")
                                                     : QString();
}

Findings AuditPackageStep::check(StepContext &context) const
{
    const NodeUpdate update(context);
    Findings findings = update.audit(m_use);
    // Both packages must be good before the first of them changes anything.
    if (m_use == Use::Mail && context.session.web && !findings.blocked())
        findings.append(update.audit(Use::Web));
    return findings;
}

StepOutcome AuditPackageStep::perform(StepContext &context) const
{
    if (m_use == Use::Web || context.options.mode == StepMode::ByHand)
        return StepOutcome::done();
    const NodeUpdate update(context);
    StepOutcome outcome;
    for (const Use use : context.session.uses()) {
        const UpdateResult result = update.stage(use);
        const StepOutcome staged = update.outcomeOf(use, result);
        outcome.findings.append(staged.findings);
        if (staged.code == ExitCode::Done)
            continue;
        outcome.code = staged.code;
        // A power cut leaves nothing to be done here; anything else leaves the folders as they were.
        if (staged.code != ExitCode::Interrupted && use == Use::Web)
            outcome.findings.append(update.takeBack(Use::Mail).problems);
        return outcome;
    }
    if (context.node().update == UpdateState::Old)
        context.node().update = UpdateState::Staged;
    return outcome;
}

} // namespace epost
