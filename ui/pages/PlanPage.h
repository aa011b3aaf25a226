// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/PlanTrial.h"
#include "ui/pages/WizardPage.h"
#include "ui/widgets/FactsView.h"

class QLabel;
class QVBoxLayout;

namespace epost {

class FindingsView;

/// A page of the plan. Before there is a session it takes choices and shows what they lead to; afterwards it
/// shows what was chosen, and nothing can be changed.
class PlanPage : public WizardPage {
    Q_OBJECT

public:
    PlanPage(const WizardContext &context, QWidget *parent);

    void refresh() override;

    /// The page on which what the finding tells of can be changed.
    [[nodiscard]] static PageId pageOf(const Finding &finding);

protected:
    /// The choices and what they lead to.
    virtual void showPlan() = 0;
    /// What was chosen.
    [[nodiscard]] virtual QList<Fact> factsOf(const Session &session) const = 0;

    /// A part of what is shown while the plan is made.
    void addPlanPart(QWidget *part);
    /// Ends the part with the findings of this page; \a whenEmpty is said where there are none.
    void addFindings();
    void showFindings(const Findings &findings, const QString &whenEmpty);
    /// Those of the trial that belong to a page.
    [[nodiscard]] Findings findingsOf(const PageId &page) const;
    [[nodiscard]] QVBoxLayout *planLayout() const { return m_planLayout; }

private:
    QLabel *m_hint;
    QWidget *m_plan;
    QVBoxLayout *m_planLayout;
    FactsView *m_session;
    FindingsView *m_findings = nullptr;
    Findings m_shown;
};

} // namespace epost
