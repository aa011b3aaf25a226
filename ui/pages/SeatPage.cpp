// SPDX-License-Identifier: MIT
#include "ui/pages/SeatPage.h"

#include "base/NightTime.h"
#include "base/TextList.h"
#include "procedure/StepTexts.h"
#include "ui/SessionController.h"
#include "ui/widgets/PackagePlaces.h"
#include "ui/widgets/SeatChangePanel.h"
#include "ui/widgets/SpacedText.h"

#include <QLabel>

#include <algorithm>

namespace epost {

SeatPage::SeatPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_text(addMarkup(QStringLiteral("seatText")))
    , m_change(new SeatChangePanel(context, this))
    , m_packages(new PackagePlaces(context.run, this))
{
    addPart(m_change);
    addPart(m_packages);
    addPart(new QWidget(this), 1);
    connect(m_change, &SeatChangePanel::changed, this, &SeatPage::refresh);
    connect(m_packages, &PackagePlaces::changed, this, &SeatPage::actionChanged);
    // Queued: whoever arrives by opening the session hears of its end first.
    connect(&this->context().run, &SessionController::ended, this, &SeatPage::lookAtPackages,
            Qt::QueuedConnection);
}

QString SeatPage::title() const
{
    const auto &view = context().run.view();
    return view ? tr("Continue on the primary node %1").arg(view->session.nodeOf(Role::Primary).name.text())
                : tr("Continue on the primary node");
}

StepNumber SeatPage::firstStepThere()
{
    return std::find_if(kProcedure.begin(), kProcedure.end(),
                        [](const StepSpec &spec) { return spec.role == Role::Primary; })
        ->number;
}

SeatPage::Moment SeatPage::moment() const
{
    const Session &session = context().run.view()->session;
    const auto next = session.nextStep();
    if (!next || session.openWayBack() || session.takenBack() || *next > firstStepThere())
        return Moment::Over;
    if (*next < firstStepThere())
        return Moment::TooEarly;
    const SessionNode *seat = session.node(session.seat);
    const bool there = seat && seat->role == Role::Primary;
    return there && !m_change->handedOver() ? Moment::Arrived : Moment::Leaving;
}

PageAction SeatPage::action() const
{
    if (!context().run.view())
        return {};
    switch (moment()) {
    case Moment::Leaving:
        return m_change->action();
    case Moment::Arrived:
        return {tr("Continue with step %1").arg(firstStepThere().value()), m_packages->missing(), false};
    case Moment::TooEarly:
    case Moment::Over:
        break;
    }
    return {};
}

void SeatPage::act()
{
    if (moment() == Moment::Leaving)
        m_change->act();
    else if (moment() == Moment::Arrived)
        Q_EMIT pageWanted(PageId::ofStep(firstStepThere()));
}

void SeatPage::enter()
{
    refresh();
    lookAtPackages();
}

void SeatPage::lookAtPackages()
{
    if (isVisible() && context().run.view() && moment() == Moment::Arrived && m_packages->pending())
        m_packages->look();
}

void SeatPage::refresh()
{
    const auto &view = context().run.view();
    const bool open = view.has_value();
    if (open)
        m_change->show(Role::Primary);
    const Moment now = open ? moment() : Moment::TooEarly;
    m_change->setVisible(now == Moment::Leaving);
    m_packages->setVisible(now == Moment::Arrived);

    QStringList lines;
    const QString there = open ? view->session.nodeOf(Role::Primary).name.text() : QString();
    const QString here = open ? view->session.nodeOf(Role::Secondary).name.text() : QString();
    switch (now) {
    case Moment::TooEarly:
        lines = {tr("After step %1 the work goes on at the primary node.").arg(firstStepThere().value() - 1),
                 tr("The session then goes over to it: as a file, together with the update programs.")};
        break;
    case Moment::Leaving:
        lines = {
            tr("The secondary node %1 is updated and active. The next steps belong to %2, which waits now.")
                .arg(here, there),
            tr("The files of a node are replaced, and its services looked at, only by the program on that "
               "node: so the session goes over. From then on only the copy over there may continue.")};
        break;
    case Moment::Arrived:
        lines = {tr("Arrived: this is %1, the primary node, which waits now.").arg(there),
                 tr("Before it goes on: are these the very files that were applied to %1?").arg(here)};
        break;
    case Moment::Over:
        lines = {tr("The work has gone over to %1.").arg(there)};
        for (const HandoverRecord &handover : view->session.handovers) {
            const NightTime when(handover.time,
                                 NightTime::firstDayOf(view->session.plan.start,
                                                       view->session.steps.first().record.startedAt));
            lines.append(listText({QStringLiteral("%1 → %2").arg(handover.from.text(), handover.to.text()),
                                   handover.person, when.fullText()}));
        }
        break;
    }
    m_text->setText(spacedText(lines));
    WizardPage::refresh();
}

} // namespace epost
