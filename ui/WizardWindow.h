// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PlanController.h"
#include "ui/SessionController.h"
#include "ui/help/HelpHost.h"
#include "ui/pages/WizardPage.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace epost {

class ClusterPicture;
class HandWorkPanel;
class HelpDialog;
class NodeBanner;
class PageList;

/// The wizard: the banner of the node, the list of pages and the picture of the cluster, always visible, and
/// one page with its buttons. Knows the way through the pages and nothing of what they do.
class WizardWindow : public QWidget, public HelpHost {
    Q_OBJECT

public:
    /// \param environment outlives the window
    explicit WizardWindow(WizardEnvironment &environment, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Opens a session file.
    void openSession(const QString &path);
    /// Begins a rehearsal; its plan is ready to be looked at.
    void beginRehearsal(const QString &scenario);
    /// Shows what this computer tells.
    void beginHere();

    [[nodiscard]] SessionController &run() { return m_run; }
    [[nodiscard]] PlanController &plan() { return m_plan; }
    [[nodiscard]] WizardPage *page() const;
    [[nodiscard]] PageId pageId() const { return m_current; }
    void goTo(const PageId &page);
    /// In a window of its own; the work goes on beside it.
    void showHelp(const QString &key) override;
    /// The settings of the site; while a session is open they can only be read.
    void openSettings();
    /// How the process ends when the window is closed now.
    [[nodiscard]] ExitCode exitCode() const { return m_exitCode; }

Q_SIGNALS:
    /// It is on the screen for the first time. What takes its time begins then: both at once would only show
    /// it later.
    void appeared();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitSide();
    [[nodiscard]] QWidget *buildPages();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildFoot();
    void addHandWork();
    [[nodiscard]] QPushButton *addButton(const QString &objectName, const QString &text,
                                         const QString &description);
    [[nodiscard]] WizardPage *pageOf(const PageId &id);
    [[nodiscard]] WizardPage *makePage(const PageId &id);
    void showAll();
    /// No session is open: what this machine tells.
    void showPlanned();
    void showList();
    void showButtons();
    void step(int by);
    void act();
    void goToWork();
    void showEnding(const WorkEnding &ending);
    void askToStop();
    /// Why the window should not close just so, in two sentences; empty: nothing speaks against it.
    [[nodiscard]] QStringList reasonToStay() const;
    void askToClose(const QStringList &reason);
    void leaveOnPurpose();
    void showPapers();
    /// What F1 means where the keyboard is: the finding there, else the page.
    [[nodiscard]] QString helpKey() const;

    PlanController m_plan;
    SessionController m_run;
    WizardContext m_context;
    PageId m_current;
    std::map<PageId, WizardPage *> m_pages;
    QTimer m_watch; ///< looks at the cluster beside the work
    bool m_hasAppeared = false;
    bool m_closeWhenStopped = false;
    bool m_leaving = false; ///< the person has said so
    ExitCode m_exitCode = ExitCode::Done; ///< of the last work; a look or a tick does not change it

    NodeBanner *m_banner = nullptr;
    PageList *m_list = nullptr;
    ClusterPicture *m_cluster = nullptr;
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    HandWorkPanel *m_hands = nullptr; ///< made with the first rehearsal
    QProgressBar *m_progress = nullptr;
    QLabel *m_phase = nullptr;
    QHBoxLayout *m_corner = nullptr; ///< beside the heading of the page
    QPushButton *m_settings = nullptr;
    QPushButton *m_helpButton = nullptr;
    HelpDialog *m_help = nullptr; ///< made when it is first asked for
    QLabel *m_missing = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_notes = nullptr;
    QPushButton *m_papers = nullptr;
    QPushButton *m_wayBack = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace epost
