// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/PlanPage.h"
#include "ui/pages/RunBookModel.h"

#include <map>

class QGroupBox;
class QLabel;
class QPushButton;

namespace epost {

class ChangePlanView;
class RowTable;

/// The plan as a whole, with everything that speaks for or against it. Begins the session.
class ReviewPage : public PlanPage {
    Q_OBJECT

public:
    ReviewPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageAction action() const override;
    void act() override;
    void refresh() override;

protected:
    void showPlan() override;
    [[nodiscard]] QList<Fact> factsOf(const Session &session) const override;

private:
    [[nodiscard]] QWidget *buildWays();
    [[nodiscard]] QWidget *buildFile();
    [[nodiscard]] QWidget *buildRunBook();
    [[nodiscard]] QGroupBox *buildChanges(SessionPackage::Use use);
    void showRunBook();
    void showWays(const Findings &findings);
    void showChanges();
    void chooseFile();
    [[nodiscard]] Findings findings() const;

    FactsView *m_facts;
    QLabel *m_verdict;
    std::map<PageId, QPushButton *> m_ways;
    std::map<SessionPackage::Use, ChangePlanView *> m_changes;
    QGroupBox *m_webChanges = nullptr;
    QLabel *m_file = nullptr;
    QGroupBox *m_runBook = nullptr;
    RowTable *m_steps = nullptr;
    RunBookModel m_model;
    Findings m_refused; ///< when the session was to be begun
    QString m_shownPlan; ///< what the run-book was made from
};

} // namespace epost
