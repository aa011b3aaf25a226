// SPDX-License-Identifier: MIT
#include "ui/pages/WayBackPage.h"

#include "base/NightTime.h"
#include "ui/SessionController.h"
#include "ui/widgets/AskPanel.h"
#include "ui/widgets/ConfirmCard.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/SeatChangePanel.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/WayBackList.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace epost {

namespace {

/// Counted from one, in the way back that was begun last: what ended well or badly there is told of it.
qsizetype lastStepCarriedOut(const Session &session)
{
    if (session.waysBack.isEmpty())
        return 0;
    const QList<StepRecord> &steps = session.waysBack.last().steps;
    const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                   [](const StepRecord &step) { return step.state != StepState::Pending; });
    return steps.rend() - last;
}

} // namespace

WayBackPage::WayBackPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_text(addMarkup(QStringLiteral("wayBackText")))
    , m_steps(new WayBackList(this))
    , m_risk(new QLabel(this))
    , m_seat(new SeatChangePanel(context, this))
    , m_card(new ConfirmCard(this))
    , m_ask(new AskPanel(this))
    , m_findings(new FindingsView(this))
{
    m_risk->setObjectName(QStringLiteral("wayBackRisk"));
    m_risk->setWordWrap(true);
    m_risk->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addPart(m_steps);
    addPart(m_risk);
    addPart(buildDecision());
    addPart(m_seat);
    addPart(m_card);
    addPart(m_ask);
    addPart(m_findings);
    addPart(new QWidget(this), 1);
    connect(m_seat, &SeatChangePanel::changed, this, &WayBackPage::refresh);
    connect(m_card, &ConfirmCard::changed, this, &WayBackPage::actionChanged);
    connect(m_ask, &AskPanel::replied, &context.run, &SessionController::reply);
    connect(m_ask, &AskPanel::passwordTyped, &context.run, &SessionController::givePassword);
    connect(m_ask, &AskPanel::declined, &context.run, &SessionController::decline);
    connect(&context.run, &SessionController::ended, this, &WayBackPage::takeEnding);
}

QWidget *WayBackPage::buildDecision()
{
    m_decision = new QGroupBox(tr("Decision"), this);
    m_reason = new QLineEdit(m_decision);
    m_reason->setObjectName(QStringLiteral("wayBackReason"));
    m_approver = new QLineEdit(m_decision);
    m_approver->setObjectName(QStringLiteral("wayBackApprover"));
    auto *form = new QFormLayout(m_decision);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Reason for going back:"), m_reason);
    form->addRow(tr("Appro&ver:"), m_approver);
    for (const QLineEdit *line : {m_reason, m_approver})
        connect(line, &QLineEdit::textChanged, this, &WayBackPage::actionChanged);
    return m_decision;
}

QString WayBackPage::title() const
{
    return tr("Going back");
}

std::optional<WayBackId> WayBackPage::shownWay() const
{
    const auto &view = context().run.view();
    if (!view)
        return std::nullopt;
    if (view->wayBack)
        return view->wayBack;
    return view->session.waysBack.isEmpty() ? std::nullopt : std::optional(view->session.waysBack.last().id);
}

WayBackPage::Moment WayBackPage::moment() const
{
    const auto &view = context().run.view();
    if (!view)
        return Moment::Nothing;
    if (m_seat->handedOver())
        return Moment::Elsewhere;
    if (const auto next = nextWayBackStep(view->session))
        return view->session.seat == view->session.nodeOf(next->seat).name ? Moment::Going
                                                                           : Moment::Elsewhere;
    if (view->session.takenBack())
        return Moment::Ended;
    return view->wayBack ? Moment::Deciding : Moment::Nothing;
}

QString WayBackPage::whatIsMissing() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("The reason for going back is missing.");
    return m_approver->text().trimmed().isEmpty() ? tr("The approver’s name is missing.") : QString();
}

PageAction WayBackPage::action() const
{
    switch (moment()) {
    case Moment::Nothing:
        return {};
    case Moment::Deciding:
        return {tr("Begin going back (%1)").arg(wayBackKey(*shownWay())), whatIsMissing(), true};
    case Moment::Elsewhere:
        return m_seat->action();
    case Moment::Going: {
        const Session &session = context().run.view()->session;
        const auto request = nextWayBackRequest(session, *context().run.catalog());
        return {wayBackCommand(*nextWayBackStep(session), session), request ? m_card->missing() : QString(),
                request.has_value()};
    }
    case Moment::Ended:
        return {tr("Continue with the end checks"), {}, false};
    }
    Q_UNREACHABLE();
}

void WayBackPage::act()
{
    switch (moment()) {
    case Moment::Nothing:
        return;
    case Moment::Deciding:
        context().run.change([id = *shownWay(), reason = m_reason->text(),
                              approver = m_approver->text()](OpenSession &session, Machine &machine) {
            return decideWayBack(session.file, machine, id, reason, approver);
        });
        return;
    case Moment::Elsewhere:
        m_seat->act();
        return;
    case Moment::Going: {
        GivenAnswers given;
        given.marks = m_card->marks();
        context().run.stepBack(given);
        return;
    }
    case Moment::Ended:
        Q_EMIT pageWanted({PageId::Kind::Completion});
        return;
    }
}

void WayBackPage::takeEnding()
{
    const auto &ending = context().run.lastEnding();
    if (!ending)
        return;
    const bool ours = ending->kind == WorkEnding::Kind::WayBackStepEnded
        || (ending->kind == WorkEnding::Kind::NotChanged && isVisible());
    if (ending->kind == WorkEnding::Kind::WayBackStepEnded)
        m_card->clear();
    if (const auto &view = context().run.view(); view && ours)
        m_findings->setHeading(
            tr("Result of step %1 of the way back").arg(lastStepCarriedOut(view->session)));
    // The seat panel tells its own trouble.
    const bool seatsTrouble = ending->kind == WorkEnding::Kind::NotChanged && moment() == Moment::Elsewhere;
    m_findings->show(ours && !seatsTrouble ? ending->findings : Findings(), {});
    m_findings->setVisible(ours && !seatsTrouble && !ending->findings.isEmpty());
    refresh();
}

QStringList WayBackPage::lines(Moment now) const
{
    if (now == Moment::Nothing)
        return {
            tr("Nothing on any machine has been changed by this session: there is nothing to go back from.")};
    const Session &session = context().run.view()->session;
    const WayBackId way = *shownWay();
    QStringList lines{wayBackTitle(way), wayBackReason(way)};
    switch (now) {
    case Moment::Deciding:
        lines.append(tr("Expected length: %n minute(s).", nullptr, session.plan.wayBackMinutes));
        lines.append(tr("Once begun, no step forward is possible in this session any more. Each step is "
                        "confirmed on its own, recorded, and can be interrupted and continued."));
        break;
    case Moment::Elsewhere:
        lines.append(tr("The next step is done at another node."));
        break;
    case Moment::Going: {
        const WayBackRecord &record = *session.openWayBack();
        const QDate firstDay
            = NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
        lines.append(
            tr("Begun %1, decided by %2: %3")
                .arg(NightTime(record.startedAt, firstDay).fullText(), record.approver, record.reason));
        break;
    }
    case Moment::Ended: {
        const auto &view = context().run.view();
        lines.append(tr("Going back has ended. The files of both nodes are as before the update."));
        if (view->cluster)
            lines.append(tr("Owner node: %1").arg(view->cluster->role.owner.text()));
        lines.append(tr("What is left: the end checks, the report, and planning the update anew."));
        break;
    }
    case Moment::Nothing:
        break;
    }
    return lines;
}

void WayBackPage::showSteps(Moment now)
{
    const auto way = shownWay();
    m_steps->setVisible(way.has_value());
    m_risk->setVisible(way.has_value() && now != Moment::Ended);
    if (!way)
        return;
    const Session &session = context().run.view()->session;
    const WayBackRecord *record = session.openWayBack();
    if (!record && session.takenBack())
        record = &session.waysBack.last();
    m_steps->show(*way, session, record);
    m_risk->setText(spacedText({tr("Risk: %1").arg(wayBackRisk(*way))}));
}

void WayBackPage::showConfirmation(Moment now)
{
    const bool idle = !context().run.working();
    std::optional<CommitRequest> request;
    if (now == Moment::Going && context().run.catalog() && idle)
        request = nextWayBackRequest(context().run.view()->session, *context().run.catalog());
    m_card->setVisible(request.has_value());
    if (request)
        m_card->show(*request, context().run.view()->session.team);
}

void WayBackPage::refresh()
{
    const auto &view = context().run.view();
    if (view && m_run != view->session.runId) {
        m_run = view->session.runId;
        m_approver->setText(view->session.team.approver);
        m_reason->clear();
        m_findings->setVisible(false);
    }
    if (view) {
        const auto next = nextWayBackStep(view->session);
        if (next && view->session.seat != view->session.nodeOf(next->seat).name)
            m_seat->show(next->seat);
    }
    const Moment now = moment();
    m_text->setText(spacedText(lines(now)));
    m_decision->setVisible(now == Moment::Deciding);
    m_seat->setVisible(now == Moment::Elsewhere);
    showSteps(now);
    showConfirmation(now);
    m_ask->show(context().run.asked(), view ? view->session.team : Team());
    m_ask->setVisible(context().run.asked().has_value());
    WizardPage::refresh();
}

} // namespace epost
