// SPDX-License-Identifier: MIT
#include "ui/SessionSummary.h"

#include "base/NightTime.h"
#include "procedure/SessionFile.h"

#include <QDir>

namespace epost {

SessionSummary SessionSummary::read(const QString &path)
{
    SessionSummary summary;
    summary.path = path;
    summary.title = QDir::toNativeSeparators(path);
    const auto session = SessionFile::read(path);
    if (!session) {
        summary.state = session.error().what();
        return summary;
    }
    summary.readable = true;
    summary.state = stateOf(*session);
    // The subject of a rehearsal is in the language in which it began, and says nothing of which one it is.
    if (!session->rehearsalRoot.isEmpty())
        summary.title
            = tr("%1 %2 (rehearsal)").arg(NightTime(session->createdAt, {}).fullText(), session->clusterName);
    else if (!session->subject.isEmpty())
        summary.title = session->subject;
    else if (session->plan.start.isValid())
        summary.title = tr("%1, %2 and %3")
                            .arg(NightTime(session->plan.start, {}).fullText(),
                                 session->nodeOf(Role::Secondary).name.text(),
                                 session->nodeOf(Role::Primary).name.text());
    return summary;
}

QString SessionSummary::stateOf(const Session &session)
{
    if (session.finishedAt.isValid())
        return tr("Finished");
    if (session.openWayBack())
        return tr("Going back, at %1").arg(session.seat.text());
    if (session.takenBack())
        return tr("Taken back; end checks are open");
    if (const auto next = session.nextStep())
        return tr("Next: step %1 of 13, at %2").arg(next->value()).arg(session.seat.text());
    return tr("Steps 1–13 done; end checks are open");
}

} // namespace epost
