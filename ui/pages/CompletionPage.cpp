// SPDX-License-Identifier: MIT
#include "ui/pages/CompletionPage.h"

#include "base/NightTime.h"
#include "procedure/Checklist.h"
#include "procedure/NodeChecks.h"
#include "ui/CompletionSummary.h"
#include "ui/SessionController.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/FittingBrowser.h"
#include "ui/widgets/ReportPanel.h"
#include "ui/widgets/SpacedText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace epost {

CompletionPage::CompletionPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_text(addMarkup(QStringLiteral("completionText")))
    , m_checks(new QWidget(this))
    , m_person(new QLineEdit(m_checks))
    , m_list(new ChecklistPanel(m_checks))
    , m_problem(new FindingsView(this))
    , m_report(new ReportPanel(Paper::CompletionReport, this))
    , m_summary(new FittingBrowser(this))
{
    m_person->setObjectName(QStringLiteral("endPerson"));
    auto *label = new QLabel(tr("Tick&ed by:"), m_checks);
    label->setBuddy(m_person);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_person);
    row->addStretch(1);
    auto *checks = new QVBoxLayout(m_checks);
    checks->setContentsMargins({});
    checks->addLayout(row);
    checks->addWidget(m_list);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setAccessibleName(tr("What was done"));
    m_summary->setFrameShape(QFrame::NoFrame);
    addPart(m_checks);
    addPart(m_problem);
    addPart(m_report);
    addPart(m_summary);
    addPart(new QWidget(this), 1);
    m_problem->setVisible(false);
    connect(m_list, &ChecklistPanel::ticked, this, &CompletionPage::tickItem);
    connect(m_list, &ChecklistPanel::unticked, this, [this](const QString &item) {
        write([this, item] {
            this->context().run.change(
                [item](OpenSession &session, Machine &) { return untick(session.file, item); });
        });
    });
    connect(m_person, &QLineEdit::textChanged, this, &CompletionPage::actionChanged);
    connect(&context.run, &SessionController::ended, this, &CompletionPage::takeEnding);
}

QString CompletionPage::title() const
{
    return tr("Completion");
}

void CompletionPage::tickItem(const ChecklistMark &mark)
{
    ChecklistMark made = mark;
    made.person = m_person->text().trimmed();
    write([this, made] {
        context().run.change([made](OpenSession &session, Machine &machine) mutable {
            made.time = machine.clock().now();
            return tick(session.file, session.catalog, made);
        });
    });
}

void CompletionPage::write(std::function<void()> change)
{
    m_waiting.append(std::move(change));
    if (!context().run.busy())
        m_waiting.takeFirst()();
}

PageAction CompletionPage::action() const
{
    const auto &view = context().run.view();
    if (!view || view->session.finishedAt.isValid())
        return {};
    const int open = static_cast<int>(m_open.size());
    const QString one = open == 1 ? m_open.first().title : QString();
    return {tr("Finish the work"), open > 1 ? tr("Still open: %n item(s)", nullptr, open) : one, true};
}

void CompletionPage::act()
{
    context().run.change([](OpenSession &session, Machine &machine) {
        return finishSession(session.file, session.catalog, machine.clock().now());
    });
}

void CompletionPage::takeEnding()
{
    const auto &ending = context().run.lastEnding();
    const bool refused = ending && ending->kind == WorkEnding::Kind::NotChanged && isVisible();
    m_problem->show(refused ? ending->findings : Findings(), {});
    m_problem->setVisible(refused);
    showSession();
    if (!m_waiting.isEmpty() && !context().run.busy())
        m_waiting.takeFirst()();
    Q_EMIT actionChanged();
}

void CompletionPage::enter()
{
    showSession();
    WizardPage::enter();
}

void CompletionPage::showSession()
{
    const auto &view = context().run.view();
    const Catalog *catalog = context().run.catalog();
    m_report->setVisible(view.has_value());
    m_summary->setVisible(view.has_value());
    if (!view || !catalog)
        return;
    const Session &session = view->session;
    if (m_run != session.runId) {
        m_run = session.runId;
        m_phases.clear();
        m_person->setText(session.team.worker);
    }
    // Once shown they stay, however many of them are ticked.
    const auto open = checkChecklist(session, *catalog, ChecklistPhase::AfterSwitchBack);
    if (!session.takenBack() && open.worst() >= Severity::Warning)
        m_phases = {ChecklistPhase::AfterSwitchBack, ChecklistPhase::End};
    else if (m_phases.isEmpty() || session.takenBack())
        m_phases = {ChecklistPhase::End};
    m_open = openEndChecks(session, *catalog).atLeast(Severity::Blocker);
    const ReportModel model = ReportModel::fromSession(session, *catalog, view->now);
    // The report's sentence leaves the end checks open until the work is called finished.
    const bool checked = model.outcome.kind == ReportOutcome::Kind::StepsEnded && m_open.isEmpty();
    QStringList lines{checked ? tr("Steps 1 to 13 and the end checks have ended. Please press “Finish the "
                                   "work”.")
                              : model.outcome.sentence,
                      model.outcome.situation};
    if (session.finishedAt.isValid()) {
        lines.append(tr("Called finished: %1. The session is kept and can be opened again; going back stays "
                        "possible.")
                         .arg(NightTime(session.finishedAt, model.firstDay).fullText()));
    } else if (!m_open.isEmpty()) {
        lines.append(tr("Still open before the work can be called finished: %n item(s).", nullptr,
                        static_cast<int>(m_open.size())));
    } else if (!checked) {
        lines.append(tr("Everything is checked: the work can be called finished."));
    }
    lines.removeAll(QString());
    m_text->setText(spacedText(lines));
    const bool ended = !session.nextStep() || session.takenBack();
    m_checks->setVisible(ended && !session.finishedAt.isValid());
    m_list->show(m_phases, session, *catalog);
    m_report->show(model, QFileInfo(view->path).path());
    m_summary->setHtml(CompletionSummary::html(model));
}

void CompletionPage::refresh()
{
    if (!context().run.view())
        m_text->setText(tr("At the end of the work, the final checks and the report are here."));
    WizardPage::refresh();
}

} // namespace epost
