// SPDX-License-Identifier: MIT
#include "ui/pages/PlanPage.h"

#include "ui/PlanController.h"
#include "ui/SessionController.h"
#include "ui/widgets/FindingsView.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

PlanPage::PlanPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_hint(addText(QStringLiteral("planHint")))
    , m_plan(new QWidget(this))
    , m_planLayout(new QVBoxLayout(m_plan))
    , m_session(new FactsView(this))
{
    m_plan->setObjectName(QStringLiteral("plan"));
    m_planLayout->setContentsMargins({});
    m_planLayout->setSpacing(12);
    m_session->setObjectName(QStringLiteral("chosen"));
    addPart(m_plan);
    addPart(m_session);
}

void PlanPage::addPlanPart(QWidget *part)
{
    m_planLayout->addWidget(part);
}

void PlanPage::addFindings()
{
    m_findings = new FindingsView(this);
    m_findings->setMinimumHeight(fontMetrics().height() * 11);
    addPlanPart(m_findings);
}

void PlanPage::showFindings(const Findings &findings, const QString &whenEmpty)
{
    m_shown = findings;
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    m_findings->show(m_shown, whenEmpty);
}

void PlanPage::refresh()
{
    const PlanController &plan = context().plan;
    const auto &view = context().run.view();
    const bool planning = !view && plan.beginning();
    if (view) {
        m_hint->setText(tr("The session has begun with this plan. It cannot be changed any more."));
        m_session->show(factsOf(view->session));
    } else if (!planning) {
        m_hint->setText(plan.busy() ? tr("The machine is being looked at.")
                                    : tr("Nothing has been begun yet. Begin a session or a rehearsal on the "
                                         "page “Before you begin”."));
    }
    m_hint->setVisible(!planning);
    m_plan->setVisible(planning);
    m_session->setVisible(view.has_value());
    if (planning)
        showPlan();
    WizardPage::refresh();
}

Findings PlanPage::findingsOf(const PageId &page) const
{
    Findings found;
    if (const auto &trial = context().plan.trial()) {
        for (const Finding &finding : trial->findings) {
            if (pageOf(finding) == page)
                found.append(finding);
        }
    }
    return found;
}

PageId PlanPage::pageOf(const Finding &finding)
{
    const auto startsWith
        = [&](const char *prefix) { return finding.code.startsWith(QLatin1String(prefix)); };
    const auto is = [&](const char *code) { return finding.code == QLatin1String(code); };
    if (startsWith("package.") || is("install.other-edition") || is("update.machine")
        || is("update.older-date")) {
        return {PageId::Kind::Packages};
    }
    if (startsWith("install.") || startsWith("update.") || is("cluster.other-node"))
        return {PageId::Kind::Folders};
    if (startsWith("team.") || startsWith("plan."))
        return {PageId::Kind::People};
    return {PageId::Kind::Start};
}

} // namespace epost
