// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "catalog/ChecklistItemSpec.h"
#include "ui/pages/WizardPage.h"

#include <functional>

class QLineEdit;

namespace epost {

struct ChecklistMark;
class ChecklistPanel;
class FindingsView;
class FittingBrowser;
class ReportPanel;

/// The end: what is still to be checked, what was done and what is left, and the report. Also after a way
/// back, and while the procedure stands still.
class CompletionPage : public WizardPage {
    Q_OBJECT

public:
    CompletionPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageAction action() const override;
    void act() override;
    void enter() override;
    void refresh() override;

private:
    void tickItem(const ChecklistMark &mark);
    /// Now, or as soon as what is being written is done: no tick of a quick hand gets lost.
    void write(std::function<void()> change);
    void takeEnding();
    /// Everything that follows from the session; the session does not change while it is only looked at.
    void showSession();

    QLabel *m_text;
    QWidget *m_checks;
    QLineEdit *m_person;
    ChecklistPanel *m_list;
    FindingsView *m_problem;
    ReportPanel *m_report;
    FittingBrowser *m_summary;
    QList<std::function<void()>> m_waiting; ///< ticks made while another was being written
    QList<ChecklistPhase> m_phases; ///< whose items are shown
    Findings m_open; ///< what keeps the run from being called finished
    QString m_run; ///< the session for which the fields were filled
};

} // namespace epost
