// SPDX-License-Identifier: MIT
#include "procedure/steps/VerifyActiveStep.h"

#include "procedure/ClusterView.h"
#include "procedure/MailChecks.h"
#include "procedure/NodeChecks.h"
#include "procedure/NodeUpdate.h"
#include "procedure/SessionKeys.h"
#include "procedure/TestMailCheck.h"

#include <algorithm>

namespace epost {

namespace {

bool needsLicenceKey(const StepContext &context)
{
    const Product *product = context.catalog.product(context.session.productId);
    return product && product->enterprise;
}

/// When the role was sent to this node: the event log is looked through from there on.
QDateTime roleCameSince(const StepContext &context)
{
    const StepNumber sentAt = context.role == Role::Secondary ? StepNumber::of<6>() : StepNumber::of<11>();
    const QDateTime started = context.session.step(sentAt).record.startedAt;
    return started.isValid() ? started : context.session.createdAt;
}

} // namespace

QList<Question> VerifyActiveStep::questions(const StepContext &context) const
{
    const QList<Question::Choice> yesOrNo{{QStringLiteral("yes"), tr("As expected"), false},
                                          {QStringLiteral("no"), tr("Not as expected"), true}};
    const QString host = context.node().name.text();
    QList<Question> questions{
        {QStringLiteral("mail-control-drive"),
         tr("Does “E-POST Mail Control” on %1 show the mail work folder on the shared drive?").arg(host),
         tr("Open “E-POST Mail Control” on the node that is active now."), yesOrNo},
        {QStringLiteral("mail-control-services"),
         tr("Does “E-POST Mail Control” on %1 show the services as started?").arg(host),
         tr("Do not press [停止] or [削除] there: [削除] clears the licence key."), yesOrNo},
    };
    if (needsLicenceKey(context)) {
        questions.append(
            {kLicenceQuestion,
             tr("Next year's licence key on %1?").arg(host),
             tr("It is entered in “E-POST Mail Control”, on each node separately. Registration needs the "
                "internet and is counted. Only this answer and its time are recorded, never the key."),
             {{licenceAnswerKey(LicenceAnswer::NotThisTime), licenceAnswerText(LicenceAnswer::NotThisTime),
               false},
              {licenceAnswerKey(LicenceAnswer::Entered), licenceAnswerText(LicenceAnswer::Entered), false},
              {licenceAnswerKey(LicenceAnswer::Later), licenceAnswerText(LicenceAnswer::Later), true}}});
    }
    questions.append(eventLogQuestions(context.machine, roleCameSince(context)));
    return questions;
}

Findings VerifyActiveStep::check(StepContext &context) const
{
    const auto view = ClusterView::of(context.machine, context.session);
    if (!view)
        return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
    Findings findings = checkRoleOnline(view->role, context.node().name);
    findings.append(checkSharedDrive(context.machine, context.catalog, true));
    const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail);
    if (install)
        findings.append(checkServicesRunning(context.machine, context.catalog, *install, view->role));
    else
        findings.append(Finding::fromError(install.error(), QStringLiteral("update.no-folder")));
    if (const Product *product = context.catalog.product(context.session.productId))
        findings.append(checkPorts(context.machine, context.catalog, *product, view->role, context.cancel));
    findings.append(checkQueue(context.machine, context.catalog, context.node().name, context.cancel));
    findings.append(checkEventLog(context.machine, roleCameSince(context)));
    return findings;
}

Findings VerifyActiveStep::tryOut(StepContext &context, Operator &person) const
{
    return checkTestMail(context, person);
}

StepOutcome VerifyActiveStep::perform(StepContext &context) const
{
    StepOutcome outcome;
    outcome.findings = unexpectedEvents(context.record.answers);
    if (const auto install = NodeUpdate(context).target(SessionPackage::Use::Mail)) {
        if (const auto services = context.machine.services().servicesBelow(*install))
            context.record.facts[QStringLiteral("services")] = servicesAsFacts(*services, context.machine);
    }
    for (const Answer &answer : context.record.answers) {
        if (answer.question == kLicenceQuestion) {
            auto &licences = context.session.licences;
            licences.removeIf([&](const LicenceRecord &old) { return old.node == context.node().name; });
            licences.append({context.node().name,
                             valueOf(kLicenceAnswerKeys, answer.value).value_or(LicenceAnswer::Open),
                             answer.reason, answer.person, answer.time});
        } else if (!concernsEventLog(answer) && answer.value != QLatin1String("yes")) {
            outcome.code = ExitCode::NeedsPerson;
            outcome.findings.append({Severity::Blocker,
                                     QStringLiteral("person.not-as-expected"),
                                     tr("A person found: not as expected. %1").arg(answer.text),
                                     answer.reason,
                                     tr("Find out why and do the step again, or go back."),
                                     {},
                                     answer.question});
        }
    }
    return outcome;
}

} // namespace epost
