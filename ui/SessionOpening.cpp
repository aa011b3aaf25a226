// SPDX-License-Identifier: MIT
#include "ui/SessionOpening.h"

#include "procedure/Handover.h"

namespace epost {

namespace {

const QString kLocked = QStringLiteral("session.locked");
const QString kElsewhere = QStringLiteral("session.elsewhere");

} // namespace

SessionMaker SessionOpening::maker(WizardEnvironment &environment, const QString &path, How how)
{
    return [&environment, path, how](const Progress &, Findings &problems) -> Result<OpenSession> {
        auto session = environment.open(
            path, how == How::TakeOver ? OwnerLock::Foreign::Break : OwnerLock::Foreign::Respect);
        if (!session) {
            Finding finding = Finding::fromError(session.error(), QStringLiteral("session.refused"));
            if (session.error().errorClass() == ErrorClass::Locked) {
                finding.code = kLocked;
                finding.remedy = tr("Close the session there, or wait until that work has ended. Where its "
                                    "machine is lost for good, take the work over here.");
            }
            problems.append(finding);
            return session;
        }
        if (auto seated = takeSeat(*session, how, problems); !seated)
            return fail(seated.error());
        return session;
    };
}

Result<> SessionOpening::takeSeat(OpenSession &session, How how, Findings &problems)
{
    const Session &content = session.file.session();
    // In a rehearsal the person sits wherever the session says.
    if (!content.rehearsalRoot.isEmpty())
        return {};
    const auto machine = session.workplace->machineAt(content.seat);
    if (!machine)
        return fail(machine.error());
    const NodeName here = (*machine)->host().name;
    if (content.seat == here)
        return {};
    if (how == How::TakeOver)
        return Handover::passOn(session.file, here, content.team.worker, (*machine)->clock().now());
    const Error error(
        ErrorClass::Locked,
        tr("The work on this session goes on at %1, and this is %2.").arg(content.seat.text(), here.text()),
        tr("Continue there, or hand the work over to this node there. Only where that node is "
           "lost for good, take the work over here."));
    problems.append(Finding::fromError(error.in(session.file.path()), kElsewhere));
    return fail(error);
}

bool SessionOpening::canTakeOver(const Findings &findings)
{
    return findings.hasCode(kLocked) || findings.hasCode(kElsewhere);
}

} // namespace epost
