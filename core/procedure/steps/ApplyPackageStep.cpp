// SPDX-License-Identifier: MIT
#include "procedure/steps/ApplyPackageStep.h"

#include "procedure/NodePause.h"
#include "procedure/NodeUpdate.h"

namespace epost {

using Use = SessionPackage::Use;

namespace {

/// Step 5 places the mail files again; a person has accepted that with a reason.
constexpr QLatin1String kApplyAgain{"apply.again"};

} // namespace

QString ApplyPackageStep::skipReason(const StepContext &context) const
{
    return m_use == Use::Web && !context.session.web ? tr("The web administration tool is not used here.")
                                                     : QString();
}

QList<Question> ApplyPackageStep::questions(const StepContext &context) const
{
    if (context.options.mode != StepMode::ByHand)
        return {};
    const SessionPackage *package = context.session.package(m_use);
    const QString folder = m_use == Use::Mail ? context.node().mailFolder : context.node().webFolder;
    return {{QStringLiteral("applied-by-hand"),
             tr("Run %1, choose exactly this folder with [Browse]: %2, then press [Unzip] and let it "
                "overwrite. Done?")
                 .arg(package ? package->fileName : QString(), folder),
             tr("The folder proposed by the program has no drive and may be wrong. Every file is compared "
                "afterwards."),
             {{QStringLiteral("yes"), tr("Done"), false}}}};
}

Findings ApplyPackageStep::check(StepContext &context) const
{
    const NodeUpdate update(context);
    Findings findings = update.readiness(m_use);
    if (context.options.mode == StepMode::Automatic && m_use == Use::Web
        && update.verify(Use::Mail).blocked()) {
        findings.append({Severity::Warning,
                         kApplyAgain,
                         tr("Files of the mail update are no longer those that step 3 has placed."),
                         tr("Security software or a person removed or changed them since."),
                         tr("Exclude the folder from scanning. This step places them again."),
                         {},
                         NodeUpdate::useText(Use::Mail)});
    }
    return findings;
}

StepOutcome ApplyPackageStep::prepare(StepContext &context) const
{
    if (auto paused = NodePause(context, context.node()).begin(); !paused)
        return StepOutcome::stopped(ExitCode::NeedsPerson, paused.error(),
                                    QStringLiteral("cluster.pause-failed"));
    return StepOutcome::done();
}

StepOutcome ApplyPackageStep::perform(StepContext &context) const
{
    const NodeUpdate update(context);
    if (context.options.mode == StepMode::ByHand) {
        const Findings found = update.verify(m_use);
        if (found.blocked())
            return {ExitCode::NeedsPerson, found};
        return finish(context, {ExitCode::Done, update.discardStage(m_use).problems});
    }
    context.node().update = UpdateState::Differing;
    if (auto saved = context.save(); !saved)
        return StepOutcome::stopped(ExitCode::NeedsPerson, saved.error(),
                                    QStringLiteral("session.not-saved"));

    QList<Use> uses{m_use};
    if (context.record.checkFindings.hasCode(kApplyAgain))
        uses.prepend(Use::Mail);
    StepOutcome outcome;
    for (const Use use : std::as_const(uses)) {
        const UpdateResult result = update.commit(use);
        update.recordFacts(use, result);
        const StepOutcome part = update.outcomeOf(use, result);
        outcome.findings.append(part.findings);
        outcome.code = part.code;
        if (outcome.code != ExitCode::Done)
            break;
    }
    if (outcome.code == ExitCode::Done)
        return finish(context, std::move(outcome));
    // After a power cut there is no machine left on which something could be taken back.
    return outcome.code == ExitCode::Interrupted ? outcome : giveUp(context, std::move(outcome));
}

/// The node may take the role again once everything that belongs on it is there and proven.
StepOutcome ApplyPackageStep::finish(StepContext &context, StepOutcome outcome) const
{
    const bool last = m_use == Use::Web || !context.session.web;
    if (!last)
        return outcome;
    if (const Findings found = NodeUpdate(context).verifyLasting(); found.blocked())
        return {ExitCode::NeedsPerson, found};
    context.node().update = UpdateState::Updated;
    if (auto resumed = NodePause(context, context.node()).end(); !resumed)
        return StepOutcome::stopped(ExitCode::NeedsPerson, resumed.error(),
                                    QStringLiteral("cluster.resume-failed"));
    return outcome;
}

StepOutcome ApplyPackageStep::giveUp(StepContext &context, StepOutcome outcome) const
{
    if (m_use == Use::Web) {
        // The mail files are new and the web files old: neither as before nor done. The node stays paused.
        outcome.code = ExitCode::NeedsPerson;
        return outcome;
    }
    context.node().update = UpdateState::Old;
    if (context.session.web)
        outcome.findings.append(NodeUpdate(context).discardStage(Use::Web).problems);
    if (auto resumed = NodePause(context, context.node()).end(); !resumed)
        outcome.findings.append(Finding::fromError(resumed.error(), QStringLiteral("cluster.resume-failed")));
    return outcome;
}

Findings ApplyPackageStep::verify(StepContext &context) const
{
    return NodeUpdate(context).verify(m_use);
}

} // namespace epost
