// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"
#include "ui/OpenSession.h"
#include "ui/RunView.h"
#include "ui/StepStage.h"
#include "ui/WorkEnding.h"
#include "ui/pages/WizardPage.h"

class QLabel;
class QPushButton;

namespace epost {

class AskPanel;
class ChecklistPanel;
class ConfirmCard;
class DecisionPanel;
class FindingsView;
class ModeChoice;
class PartProgress;
class StepEvidence;
class StepResult;

/// A step of the procedure: what it does and what to watch for, what the look at it finds, what is still
/// missing before it can be carried out, what goes on, and how it ended. What all kinds share is here; each
/// kind has a class of its own, made by create(), that adds what only it has.
class StepPage : public WizardPage {
    Q_OBJECT

public:
    /// The page of the step's kind.
    [[nodiscard]] static StepPage *create(const StepSpec &spec, const WizardContext &context,
                                          QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageAction action() const override;
    void act() override;
    void enter() override;
    void refresh() override;

protected:
    StepPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

    [[nodiscard]] const StepSpec &spec() const { return m_spec; }
    [[nodiscard]] StepStage stage() const { return m_stage; }
    /// What only this kind of step has, above the checklist and the findings.
    void addDetail(QWidget *detail);
    /// Shows it; called whenever something has changed.
    virtual void showDetails(const RunView &) {}
    [[nodiscard]] const StepRecord &record(const RunView &view) const
    {
        return view.session.step(m_spec.number).record;
    }
    /// Writes something into the session as soon as nothing else goes on; the step is then looked at again.
    void write(const std::function<Result<>(OpenSession &session, Machine &machine)> &change);

private:
    void build();
    void connectParts();
    void showIntroduction();
    void showTurn(const RunView &view);
    void showSession(const RunView &view);
    void showFindings();
    void showAsked();
    void enterStage(StepStage stage);
    /// Does what is due once nothing else goes on: writes what was ticked, then looks at the step.
    void work();
    void workSoon();
    void look();
    void checkAgain();
    void take(const WorkEnding &ending);
    void writeTick(const ChecklistMark &mark);
    void writeUntick(const QString &item);
    void writeDecision(const Decision &decision);

    [[nodiscard]] const Findings *found() const;
    [[nodiscard]] bool doesNotApply() const;
    [[nodiscard]] bool decisionDue() const;
    /// Of the step, without what the checklist shows itself.
    [[nodiscard]] Findings shownFindings() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] PageAction actionAfter() const;
    [[nodiscard]] QString worker() const;

    const StepSpec &m_spec;
    StepStage m_stage = StepStage::NoSession;
    Findings m_told; ///< by the last try, where it did not succeed
    Findings m_refused; ///< why something could not be written, or the step not be looked at
    bool m_looking = false; ///< a look that this page began goes on
    bool m_lookFailed = false; ///< no more looks until the person asks for one
    bool m_goesBack = false; ///< decided so: the page of the way back is next
    QList<std::function<Result<>(OpenSession &, Machine &)>> m_toWrite;
    QList<ChecklistMark> m_ticks; ///< shown before they are written
    QStringList m_unticks;

    QLabel *m_numbers;
    QLabel *m_introduction;
    QLabel *m_turn;
    QPushButton *m_toWork;
    QWidget *m_details;
    StepResult *m_result;
    PartProgress *m_progress;
    AskPanel *m_ask;
    ModeChoice *m_mode;
    DecisionPanel *m_decision;
    ChecklistPanel *m_checklist;
    FindingsView *m_findings;
    QPushButton *m_again;
    StepEvidence *m_evidence;
    ConfirmCard *m_confirm;
};

} // namespace epost
