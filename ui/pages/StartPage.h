// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/WizardPage.h"
#include "ui/widgets/FactsView.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace epost {

class FindingsView;
class RecentSessionsList;
struct WorkEnding;

/// 「始める前に」: what the night brings, the ways on, and what the machine tells.
class StartPage : public WizardPage {
    Q_OBJECT

public:
    StartPage(const WizardContext &context, QWidget *parent);
    /// Opens a session file; where it cannot be opened, the page says why.
    void open(const QString &path);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;

private:
    void buildIntro();
    [[nodiscard]] QWidget *buildWays();
    [[nodiscard]] QWidget *buildOpen();
    [[nodiscard]] QWidget *buildBegin();
    [[nodiscard]] QWidget *buildRehearse();
    [[nodiscard]] QWidget *buildProblem();
    [[nodiscard]] QWidget *buildMachine();
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &tip,
                           QWidget *parent);

    void openChosen();
    void openOther();
    void askToTakeOver();
    void beginHere();
    void rehearse();
    void showEnding(const WorkEnding &ending);
    void showOutage();
    void showButtons();
    void showMachine();
    [[nodiscard]] QString machineTitle() const;
    [[nodiscard]] QList<Fact> machineFacts() const;
    [[nodiscard]] QString nodeText() const;
    /// Made when there is something to show, not before the first page.
    [[nodiscard]] FindingsView *findings();
    /// Of an opened session, for the next time.
    void remember();

    QLabel *m_outage = nullptr;
    RecentSessionsList *m_recent = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_openOther = nullptr;
    QPushButton *m_begin = nullptr;
    QComboBox *m_scenario = nullptr;
    QLabel *m_description = nullptr;
    QPushButton *m_rehearse = nullptr;
    QGroupBox *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QPushButton *m_takeOver = nullptr;
    QString m_refused; ///< path of the session that could not be opened
    QGroupBox *m_machine = nullptr;
    QLabel *m_machineState = nullptr;
    FactsView *m_facts = nullptr;
    QPushButton *m_again = nullptr;
    FindingsView *m_findings = nullptr;
};

} // namespace epost
