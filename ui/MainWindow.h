// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunController.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;

namespace epost {

class ClusterPanel;
class NodeBanner;
struct Guidance;
class StepListView;
class StepPanel;

/// A thing to rehearse, for the list of scenarios.
struct ScenarioChoice {
    QString key;
    QString title; ///< translated, one sentence
};

/// The window over one run: the steps, the node and the cluster, what was found, and what can be done now.
/// Holds no decision of the procedure.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Lets the person choose what to rehearse. \param first the key to begin with
    void offerScenarios(const QList<ScenarioChoice> &choices, const QString &first,
                        std::function<RunMaker(const QString &)> makerOf);
    /// Makes one run ready; nothing is begun before a button is pressed.
    void prepare(RunMaker maker);
    /// Shows a session that this program cannot carry out.
    void showForeign(const Session &session, const QString &path);

    [[nodiscard]] RunController &run() { return m_run; }
    /// How the process ends when the window is closed now.
    [[nodiscard]] ExitCode exitCode() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildScenarioRow();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildDetails();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QPushButton *addButton(const QString &objectName, const QString &description);
    void chooseScenario(int index);
    void showRun();
    void showStep();
    void showButtons();
    void showGuidance(const Guidance &guidance);
    void showEnding(const RunEnding &ending);
    void askToGoBack();
    void askToStop();
    [[nodiscard]] QMessageBox *question(const QString &objectName, const QString &text,
                                        const QString &details);
    void openBesideSession(const QString &path);

    RunController m_run;
    std::function<RunMaker(const QString &)> m_makerOf;
    bool m_closeWhenStopped = false;

    NodeBanner *m_banner = nullptr;
    QWidget *m_scenarioRow = nullptr;
    QComboBox *m_scenario = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_guidance = nullptr;
    StepListView *m_steps = nullptr;
    ClusterPanel *m_cluster = nullptr;
    StepPanel *m_step = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_phase = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_carryOut = nullptr;
    QPushButton *m_oneStep = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_goBack = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace epost
