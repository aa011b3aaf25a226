// SPDX-License-Identifier: MIT
#include "ui/pages/StepPage.h"

#include "procedure/Asking.h"
#include "procedure/Checklist.h"
#include "procedure/SessionNotes.h"
#include "procedure/StepTexts.h"
#include "ui/Route.h"
#include "ui/SessionController.h"
#include "ui/pages/StepEvidence.h"
#include "ui/widgets/AskPanel.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/ConfirmCard.h"
#include "ui/widgets/DecisionPanel.h"
#include "ui/widgets/EvidencePanel.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/ModeChoice.h"
#include "ui/widgets/PartProgress.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/StepResult.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace epost {

StepPage::StepPage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_spec(spec)
{
    build();
    connectParts();
}

QString StepPage::title() const
{
    return tr("Step %1 of 13: %2").arg(m_spec.number.value()).arg(stepTitle(m_spec));
}

void StepPage::build()
{
    m_numbers = addText(QStringLiteral("numbers"));
    m_turn = addText(QStringLiteral("turn"));
    m_toWork = new QPushButton(tr("Go to where the &work is"), this);
    m_toWork->setObjectName(QStringLiteral("toWork"));
    m_toWork->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addPart(m_toWork);
    m_ask = new AskPanel(this);
    addPart(m_ask);
    m_progress = new PartProgress(this);
    addPart(m_progress);
    m_result = new StepResult(this);
    addPart(m_result);
    m_introduction = addMarkup(QStringLiteral("introduction"));
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->setSpacing(12);
    addPart(m_details);
    m_mode = new ModeChoice(m_spec, this);
    addPart(m_mode);
    m_decision = new DecisionPanel(this);
    addPart(m_decision);
    m_checklist = new ChecklistPanel(this);
    addPart(m_checklist);
    m_findings = new FindingsView(this);
    addPart(m_findings);
    m_again = new QPushButton(tr("Check aga&in"), this);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addPart(m_again);
    auto *evidence = new EvidencePanel(this);
    m_evidence = new StepEvidence(m_spec.number, evidence);
    addPart(evidence);
    m_confirm = new ConfirmCard(this);
    addPart(m_confirm);
    addPart(new QWidget(this), 1);
}

void StepPage::connectParts()
{
    SessionController &run = context().run;
    connect(m_toWork, &QPushButton::clicked, this, &StepPage::finished);
    connect(m_again, &QPushButton::clicked, this, &StepPage::checkAgain);
    connect(m_ask, &AskPanel::replied, &run, &SessionController::reply);
    connect(m_ask, &AskPanel::passwordTyped, &run, &SessionController::givePassword);
    connect(m_ask, &AskPanel::declined, &run, &SessionController::decline);
    connect(m_mode, &ModeChoice::changed, this, &StepPage::refresh);
    connect(m_decision, &DecisionPanel::decided, this, &StepPage::writeDecision);
    connect(m_checklist, &ChecklistPanel::ticked, this, &StepPage::writeTick);
    connect(m_checklist, &ChecklistPanel::unticked, this, &StepPage::writeUntick);
    connect(m_findings, &FindingsView::changed, this, &StepPage::actionChanged);
    connect(m_confirm, &ConfirmCard::changed, this, &StepPage::actionChanged);
    connect(m_result, &StepResult::wayBackWanted, this,
            [this] { Q_EMIT pageWanted({PageId::Kind::WayBack}); });
    connect(&run, &SessionController::progressed, m_progress, &PartProgress::tell);
    connect(&run, &SessionController::ended, this, &StepPage::take);
    connect(m_evidence, &StepEvidence::changeWanted, this, &StepPage::write);
}

void StepPage::addDetail(QWidget *detail)
{
    m_details->layout()->addWidget(detail);
}

void StepPage::enter()
{
    m_lookFailed = false;
    m_refused.clear();
    refresh();
}

void StepPage::refresh()
{
    const auto &view = context().run.view();
    enterStage(stageOf(context().run, m_spec.number));
    showIntroduction();
    if (view) {
        showTurn(*view);
        showSession(*view);
        showDetails(*view);
    }
    showFindings();
    showAsked();
    m_evidence->show(context().run, m_stage != StepStage::NotYet);
    WizardPage::refresh();
    workSoon();
}

void StepPage::enterStage(StepStage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    if (stage == StepStage::Working)
        m_told.clear();
    else
        m_confirm->clear();
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->verticalScrollBar()->setValue(0);
}

void StepPage::showIntroduction()
{
    m_numbers->setText(tr("Step %1 of 13 (%2)").arg(m_spec.number.value()).arg(sourceText(m_spec.source)));
    QStringList lines{stepDescription(m_spec)};
    const QStringList cautions = stepCautions(m_spec);
    if (!cautions.isEmpty())
        lines.append(tr("What to watch for:"));
    for (const QString &caution : cautions)
        lines.append(QStringLiteral("• ") + caution);
    m_introduction->setText(spacedText(lines));
}

void StepPage::showTurn(const RunView &view)
{
    const bool here = isTurnOf(view, m_spec.number);
    const bool notYet = m_stage == StepStage::NotYet;
    m_turn->setVisible(notYet);
    m_toWork->setVisible(!here && m_stage != StepStage::Working && actionAfter().text.isEmpty());
    if (notYet)
        m_turn->setText(
            tr("It is not this step's turn yet. This page shows what will be done; nothing can be "
               "carried out here now."));
}

void StepPage::showSession(const RunView &view)
{
    const SessionController &run = context().run;
    const Catalog *catalog = run.catalog();
    const bool turn = isTurn(m_stage);
    m_progress->show(m_stage == StepStage::Working, run.activity() == SessionController::Activity::Stopping);
    m_result->show(view, m_spec, m_stage, m_told);
    m_mode->setVisible(false);
    m_checklist->setVisible(false);
    m_decision->setVisible(false);
    if (!turn || !catalog)
        return;
    if (decisionDue()) {
        m_decision->show(view.session);
        return;
    }
    if (!doesNotApply())
        m_mode->show(view.session, catalog->site().automatic);
    Session shown = view.session;
    for (const ChecklistMark &mark : m_ticks) {
        shown.checklist.removeIf([&](const ChecklistMark &old) { return old.item == mark.item; });
        shown.checklist.append(mark);
    }
    shown.checklist.removeIf([&](const ChecklistMark &old) { return m_unticks.contains(old.item); });
    m_checklist->show(phasesDueAt(m_spec.number), shown, *catalog);
}

void StepPage::showFindings()
{
    const SessionController &run = context().run;
    const bool turn = isTurn(m_stage);
    m_findings->setVisible(turn);
    m_again->setVisible(turn);
    m_again->setEnabled(!run.busy());
    const bool ready = turn && found() && !found()->blocked() && !doesNotApply();
    const auto request = ready && run.view() && run.catalog()
        ? commitRequestFor(m_spec, run.view()->session, *run.catalog())
        : std::nullopt;
    // While the step is looked at again, what was ticked stays in sight.
    m_confirm->setVisible(request || (turn && !m_confirm->isHidden() && !found()));
    if (request)
        m_confirm->show(*request, run.view()->session.team);
    if (!turn)
        return;
    if (found() || !m_refused.isEmpty())
        m_findings->show(shownFindings(), tr("Nothing was found."), FindingsView::Overriding::Yes);
    else if (m_findings->plainText().isEmpty())
        m_findings->show({}, tr("The step is being looked at. Nothing is changed by that."));
}

void StepPage::showAsked()
{
    const SessionController &run = context().run;
    const bool mine = m_stage == StepStage::Working;
    const bool before = m_ask->isHidden();
    m_ask->show(mine ? run.asked() : std::nullopt, run.view() ? run.view()->session.team : Team());
    if (before && !m_ask->isHidden()) {
        if (auto *scroll = findChild<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(0);
    }
}

const Findings *StepPage::found() const
{
    return context().run.found(m_spec.number);
}

bool StepPage::doesNotApply() const
{
    return found() && found()->hasCode(QStringLiteral("step.does-not-apply"));
}

bool StepPage::decisionDue() const
{
    return (found() && found()->hasCode(QStringLiteral("turn.decision-due")))
        || (!found() && !m_decision->isHidden());
}

Findings StepPage::shownFindings() const
{
    Findings shown = m_refused;
    if (found())
        shown.append(*found());
    shown.removeIf(
        [](const Finding &finding) { return finding.code.startsWith(QLatin1String("checklist.")); });
    return shown;
}

QString StepPage::worker() const
{
    const auto &view = context().run.view();
    if (!m_confirm->isHidden()) {
        for (const PersonMark &mark : m_confirm->marks()) {
            if (mark.part == PersonMark::Part::Worker && !mark.person.isEmpty())
                return mark.person;
        }
    }
    return view ? view->session.team.worker : QString();
}

QString StepPage::missing() const
{
    const Findings *seen = found();
    if (!seen)
        return m_lookFailed ? tr("The step could not be looked at. Check again.")
                            : tr("The step is being looked at.");
    if (decisionDue())
        return tr("The decision time has passed: decide first.");
    if (const Findings blockers = seen->atLeast(Severity::Blocker); !blockers.isEmpty())
        return tr("Cannot go on: %1").arg(blockers.first().title);
    const qsizetype open = std::count_if(seen->begin(), seen->end(), [](const Finding &finding) {
        return finding.code == QLatin1String("checklist.open");
    });
    if (open > 0)
        return tr("Not ticked yet on the checklist: %n item(s)", nullptr, static_cast<int>(open));
    if (const QString reason = m_findings->missing(); !reason.isEmpty())
        return reason;
    return stepCommits(m_spec.kind) && !doesNotApply() ? m_confirm->missing() : QString();
}

PageAction StepPage::actionAfter() const
{
    const auto &view = context().run.view();
    const bool over = m_stage == StepStage::Done || m_stage == StepStage::Skipped;
    if (!view || !over)
        return {};
    const QList<PageId> route = routeOf(view);
    const PageId current = currentPage(*view);
    const qsizetype here = route.indexOf(PageId::ofStep(m_spec.number));
    if (route.value(here + 1) != current)
        return {};
    if (current.kind == PageId::Kind::Step)
        return {tr("Continue with step %1").arg(current.step), {}, false};
    if (current.kind == PageId::Kind::Seat)
        return {tr("Continue on the primary node"), {}, false};
    return {tr("Continue with the end checks"), {}, false};
}

PageAction StepPage::action() const
{
    const auto &view = context().run.view();
    if (!view || !isTurn(m_stage))
        return actionAfter();
    if (doesNotApply())
        return {tr("Record that this step does not apply"), missing(), false};
    const bool commits = stepCommits(m_spec.kind);
    // What only looks says so; what prepares files or changes something says what it does.
    const bool acts = commits || m_spec.kind == StepKind::AuditMailPackage;
    return {acts ? stepCommand(m_spec, view->session) : tr("Check and record this step"), missing(), commits};
}

void StepPage::act()
{
    if (!isTurn(m_stage)) {
        Q_EMIT finished();
        return;
    }
    GivenAnswers given;
    given.overrides = m_findings->overrides(worker());
    if (!m_confirm->isHidden())
        given.marks = m_confirm->marks();
    m_told.clear();
    m_refused.clear();
    context().run.carryOut(m_spec.number, m_mode->options(), given);
}

void StepPage::workSoon()
{
    // Later: whoever tells of a change has not told everybody yet.
    QMetaObject::invokeMethod(this, &StepPage::work, Qt::QueuedConnection);
}

void StepPage::work()
{
    SessionController &run = context().run;
    if (run.activity() != SessionController::Activity::Idle || !isVisibleTo(window()))
        return;
    if (!m_toWrite.isEmpty()) {
        const auto changes = std::exchange(m_toWrite, {});
        run.change([changes](OpenSession &session, Machine &machine) -> Result<> {
            // One that is refused takes none of the others with it.
            Result<> first;
            for (const auto &change : changes) {
                if (auto changed = change(session, machine); !changed && first)
                    first = changed;
            }
            return first;
        });
        return;
    }
    if (isTurn(stageOf(run, m_spec.number)) && !found() && !m_lookFailed)
        look();
}

void StepPage::look()
{
    m_looking = true;
    context().run.look(m_spec.number, m_mode->options());
}

void StepPage::checkAgain()
{
    m_lookFailed = false;
    m_refused.clear();
    look();
}

void StepPage::take(const WorkEnding &ending)
{
    using Kind = WorkEnding::Kind;
    if (ending.kind == Kind::Opened || ending.kind == Kind::NotOpened)
        m_told.clear();
    if (ending.kind == Kind::StepEnded && ending.step == m_spec.number) {
        m_told = ending.code == ExitCode::Done ? Findings() : ending.findings;
        refresh();
        return;
    }
    if (!isVisibleTo(window()))
        return;
    if (ending.kind == Kind::NotChanged) {
        m_refused = ending.findings;
        m_evidence->tell(ending.findings);
        m_lookFailed = m_looking;
    }
    m_looking = false;
    if (m_toWrite.isEmpty()) {
        m_evidence->settle();
        m_ticks.clear();
        m_unticks.clear();
    }
    if (m_goesBack && ending.kind == Kind::Changed) {
        m_goesBack = false;
        Q_EMIT pageWanted({PageId::Kind::WayBack});
    }
    refresh();
}

void StepPage::write(const std::function<Result<>(OpenSession &, Machine &)> &change)
{
    m_refused.clear();
    m_toWrite.append(change);
    refresh();
}

void StepPage::writeTick(const ChecklistMark &mark)
{
    ChecklistMark made = mark;
    made.person = worker();
    m_unticks.removeAll(mark.item);
    m_ticks.append(made);
    write([made](OpenSession &session, Machine &machine) {
        ChecklistMark now = made;
        now.time = machine.clock().now();
        return tick(session.file, session.catalog, now);
    });
}

void StepPage::writeUntick(const QString &item)
{
    m_ticks.removeIf([&](const ChecklistMark &mark) { return mark.item == item; });
    m_unticks.append(item);
    write([item](OpenSession &session, Machine &) { return untick(session.file, item); });
}

void StepPage::writeDecision(const Decision &decision)
{
    m_goesBack = !decision.goOn;
    write([decision](OpenSession &session, Machine &machine) {
        Decision now = decision;
        now.time = machine.clock().now();
        return decide(session.file, now);
    });
}

} // namespace epost
