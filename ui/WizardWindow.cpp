// SPDX-License-Identifier: MIT
#include "ui/WizardWindow.h"

#include "ui/LogDialog.h"
#include "ui/NoteDialog.h"
#include "ui/PapersDialog.h"
#include "ui/Route.h"
#include "ui/WindowPixels.h"
#include "ui/help/HelpDialog.h"
#include "ui/help/PageHelp.h"
#include "ui/pages/CompletionPage.h"
#include "ui/pages/FoldersPage.h"
#include "ui/pages/PackagesPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/SeatPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/StepPage.h"
#include "ui/pages/WayBackPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/ClusterPicture.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/HandWorkPanel.h"
#include "ui/widgets/NodeBanner.h"
#include "ui/widgets/PageList.h"
#include "ui/widgets/SettleLayouts.h"
#include "ui/widgets/StillProgressBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

/// Often enough for a clock with seconds.
constexpr std::chrono::milliseconds kWatchInterval{1000};

/// A long command has its effect, which stands in brackets at its end, below it.
QString inTwoLines(QString command)
{
    constexpr qsizetype kLong = 24;
    const qsizetype bracket = command.lastIndexOf(QRegularExpression(QStringLiteral(" ?[(（]")));
    if (command.size() <= kLong || bracket <= 0)
        return command;
    const qsizetype blank = command[bracket] == u' ' ? 1 : 0;
    return command.replace(bracket, blank, QStringLiteral("\n"));
}

} // namespace

WizardWindow::WizardWindow(WizardEnvironment &environment, QWidget *parent)
    : QWidget(parent)
    , m_plan(environment)
    , m_context{environment, m_plan, m_run}
{
    setWindowTitle(tr("E-Post differential update"));
    // A console at a large scale has less room than the pages would like.
    resize(QSize(1240, 780).boundedTo(screen()->availableSize() - QSize(0, 2 * fontMetrics().height())));
    const std::jthread pixels = beginTouchingPixels(*this);
    build();
    connect(&m_run, &SessionController::viewChanged, this, &WizardWindow::showAll);
    connect(&m_run, &SessionController::activityChanged, this, &WizardWindow::showAll);
    connect(&m_run, &SessionController::askedChanged, this, &WizardWindow::showAll);
    // Whoever looks elsewhere while it works is called back: its button in the taskbar blinks.
    connect(&m_run, &SessionController::askedChanged, this, [this] { QApplication::alert(this); });
    connect(&m_run, &SessionController::ended, this, [this] { QApplication::alert(this); });
    connect(&m_run, &SessionController::ended, this, &WizardWindow::showEnding);
    connect(&m_run, &SessionController::progressed, this, [this](const RunProgress::Reading &reading) {
        m_progress->setValue(reading.permille);
        m_phase->setText(m_phase->fontMetrics().elidedText(reading.phase, Qt::ElideRight, m_phase->width()));
        m_phase->setToolTip(reading.phase);
    });
    connect(&m_plan, &PlanController::changed, this, &WizardWindow::showAll);
    connect(this, &WizardWindow::appeared, this, &WizardWindow::showList);
    connect(&m_watch, &QTimer::timeout, &m_run, &SessionController::observe);
    m_watch.start(kWatchInterval);
    // Esc, Alt+F4 and × all take the same way out.
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &WizardWindow::close);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            [this] { showHelp(helpKey()); });
    // So that the first page is laid out once, for the room that it has.
    fitSide();
    layout()->activate();
    goTo({PageId::Kind::Start});
}

WizardWindow::~WizardWindow()
{
    // The pages go before the controllers that they listen to, and hear nothing more.
    disconnect(&m_run, nullptr, this, nullptr);
    disconnect(&m_plan, nullptr, this, nullptr);
    for (const auto &[id, page] : m_pages)
        delete page;
}

void WizardWindow::build()
{
    m_banner = new NodeBanner(this);
    m_stack = new QStackedWidget(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSide());
    middle->addWidget(buildPages(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFoot());
}

void WizardWindow::addHandWork()
{
    m_hands = new HandWorkPanel(this);
    connect(m_hands, &HandWorkPanel::done, this, [this] {
        m_run.observe();
        // The page looks again; while a step waits for the hands, it looks by itself.
        if (page() && !m_run.busy())
            page()->enter();
    });
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_hands);
}

QWidget *WizardWindow::buildPages()
{
    auto *pages = new QWidget(this);
    m_helpButton = addButton(QStringLiteral("help"), tr("? Help"),
                             tr("Explains this page, in a window of its own (F1)."));
    connect(m_helpButton, &QPushButton::clicked, this, [this] { showHelp(helpTopicOf(m_current)); });
    m_settings = addButton(QStringLiteral("settings"), tr("Settings..."),
                           tr("Shows the site file: customer, folders, names, ports, waiting limits."));
    connect(m_settings, &QPushButton::clicked, this, &WizardWindow::openSettings);
    // Beside the heading, which leaves the room for it.
    m_corner = new QHBoxLayout;
    m_corner->setContentsMargins(0, 10, 14, 0);
    m_corner->addWidget(m_settings);
    m_corner->addWidget(m_helpButton);
    auto *layout = new QGridLayout(pages);
    layout->setContentsMargins({});
    layout->addWidget(m_stack, 0, 0);
    layout->addLayout(m_corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_settings->raise();
    m_helpButton->raise();
    return pages;
}

QWidget *WizardWindow::buildSide()
{
    auto *side = new QWidget(this);
    m_side = side;
    m_list = new PageList(side);
    connect(m_list, &PageList::chosen, this, &WizardWindow::goTo);
    m_cluster = new ClusterPicture(side);
    m_progress = new StillProgressBar(side);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the whole procedure"));
    m_progress->setRange(0, RunProgress::kFull);
    m_phase = new QLabel(side);
    m_phase->setObjectName(QStringLiteral("phase"));
    // As wide as the list: a long sentence must not make that wider.
    m_phase->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 10, 0, 6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_cluster);
    layout->addWidget(m_progress);
    layout->addWidget(m_phase);
    return side;
}

QPushButton *WizardWindow::addButton(const QString &objectName, const QString &text,
                                     const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    return button;
}

QWidget *WizardWindow::buildFoot()
{
    m_log = addButton(QStringLiteral("log"), tr("&Log"), tr("Shows what the program has written down."));
    m_notes = addButton(QStringLiteral("notes"), tr("Write &down..."),
                        tr("Writes an incident, a deviation or a remark into the session."));
    m_papers = addButton(QStringLiteral("papers"), tr("Papers..."),
                         tr("Prints and saves the run-book and the report, at any time."));
    m_wayBack
        = addButton(QStringLiteral("wayBack"), tr("Go bac&k..."), tr("Shows the way back that applies now."));
    m_missing = new QLabel(this);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = addButton(QStringLiteral("back"), tr("&Back"), tr("Shows the page before; undoes nothing."));
    m_next = addButton(QStringLiteral("next"), tr("&Next"), tr("Shows the next page; carries nothing out."));
    m_main = addButton(QStringLiteral("main"), {}, {});
    m_stop = addButton(QStringLiteral("stop"), tr("S&top here (can be continued later)"),
                       tr("Lets the work come to its next safe point. It can be continued later."));
    m_close = addButton(QStringLiteral("close"), tr("&Close"),
                        tr("Closes the window. The session keeps everything."));
    connect(m_log, &QPushButton::clicked, this,
            [this] { (new LogDialog(m_context.environment.logFile(), this))->open(); });
    connect(m_notes, &QPushButton::clicked, this, [this] { (new NoteDialog(m_run, this))->open(); });
    connect(m_papers, &QPushButton::clicked, this, &WizardWindow::showPapers);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_main, &QPushButton::clicked, this, &WizardWindow::act);
    connect(m_stop, &QPushButton::clicked, &m_run, &SessionController::requestStop);
    // While a plan is made the button asks too: what was typed is in no session yet.
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_run.view() && !m_run.working())
            leaveOnPurpose();
        else
            close();
    });
    connect(m_wayBack, &QPushButton::clicked, this, [this] { goTo({PageId::Kind::WayBack}); });

    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 6, 8, 10);
    for (QPushButton *button : {m_log, m_notes, m_papers, m_wayBack})
        row->addWidget(button);
    row->setSpacing(5);
    row->addWidget(m_missing, 1);
    for (QPushButton *button : {m_back, m_next, m_main, m_stop, m_close})
        row->addWidget(button);
    return foot;
}

void WizardWindow::openSession(const QString &path)
{
    // The page that tells where it cannot be opened.
    qobject_cast<StartPage *>(pageOf({PageId::Kind::Start}))->open(path);
}

void WizardWindow::beginRehearsal(const QString &scenario)
{
    m_plan.beginRehearsal(scenario);
}

void WizardWindow::beginHere()
{
    m_plan.beginHere({});
}

WizardPage *WizardWindow::page() const
{
    return qobject_cast<WizardPage *>(m_stack->currentWidget());
}

WizardPage *WizardWindow::makePage(const PageId &id)
{
    switch (id.kind) {
    case PageId::Kind::Start:
        return new StartPage(m_context, m_stack);
    case PageId::Kind::Packages:
        return new PackagesPage(m_context, m_stack);
    case PageId::Kind::Folders:
        return new FoldersPage(m_context, m_stack);
    case PageId::Kind::People:
        return new PeoplePage(m_context, m_stack);
    case PageId::Kind::Review:
        return new ReviewPage(m_context, m_stack);
    case PageId::Kind::Seat:
        return new SeatPage(m_context, m_stack);
    case PageId::Kind::Completion:
        return new CompletionPage(m_context, m_stack);
    case PageId::Kind::WayBack:
        return new WayBackPage(m_context, m_stack);
    case PageId::Kind::Step:
        break;
    }
    return StepPage::create(kProcedure[static_cast<std::size_t>(id.step - StepNumber::kFirst)], m_context,
                            m_stack);
}

WizardPage *WizardWindow::pageOf(const PageId &id)
{
    WizardPage *&page = m_pages[id];
    if (!page) {
        page = makePage(id);
        page->resize(m_stack->size());
        page->leaveCorner(m_corner->sizeHint().width());
        m_stack->addWidget(page);
        connect(page, &WizardPage::actionChanged, this, &WizardWindow::showButtons);
        connect(page, &WizardPage::papersWanted, this, &WizardWindow::showPapers);
        connect(page, &WizardPage::pageWanted, this, &WizardWindow::goTo, Qt::QueuedConnection);
        connect(page, &WizardPage::finished, this, &WizardWindow::goToWork, Qt::QueuedConnection);
    }
    return page;
}

void WizardWindow::goTo(const PageId &id)
{
    WizardPage *page = pageOf(id);
    const bool another = m_stack->currentWidget() != page || m_current != id;
    m_current = id;
    m_stack->setCurrentWidget(page);
    // An empty bar would look like a field to be filled in.
    m_progress->setVisible(m_run.view().has_value());
    showList();
    page->enter();
    showButtons();
    if (another)
        page->focusHeading();
}

void WizardWindow::goToWork()
{
    if (m_run.view())
        goTo(currentPage(*m_run.view()));
}

QString WizardWindow::helpKey() const
{
    for (const QWidget *widget = focusWidget(); widget; widget = widget->parentWidget()) {
        const auto *findings = qobject_cast<const FindingsView *>(widget);
        if (findings && !findings->codeInFront().isEmpty())
            return findings->codeInFront();
    }
    return helpTopicOf(m_current);
}

void WizardWindow::showHelp(const QString &key)
{
    if (!m_help)
        m_help = new HelpDialog(HelpTopics::spokenLanguage(), this);
    m_help->open(key.isEmpty() ? helpTopicOf(m_current) : key);
}

void WizardWindow::openSettings()
{
    const auto &view = m_run.view();
    auto *settings
        = new SettingsDialog(view ? view->session.siteFile : m_plan.siteFile(),
                             view ? SettingsDialog::Mode::ReadOnly : SettingsDialog::Mode::Edit, this);
    connect(settings, &SettingsDialog::saved, &m_plan, &PlanController::useSite);
    settings->open();
}

void WizardWindow::step(int by)
{
    const QList<PageId> route = routeOf(m_run.view());
    const qsizetype index = route.indexOf(m_current) + by;
    if (index >= 0 && index < route.size())
        goTo(route[index]);
}

void WizardWindow::act()
{
    if (const PageAction action = page()->action(); !action.text.isEmpty() && action.missing.isEmpty())
        page()->act();
}

void WizardWindow::showPlanned()
{
    const auto &readiness = m_plan.readiness();
    const auto &beginning = m_plan.beginning();
    m_banner->showHost(readiness ? &readiness->host : nullptr,
                       beginning && !beginning->choices.rehearsalRoot.isEmpty());
    const RoleInfo *role = readiness ? readiness->role() : nullptr;
    if (role)
        m_cluster->show({*readiness->cluster, *role});
    else
        m_cluster->clear();
}

void WizardWindow::showAll()
{
    if (m_run.view()) {
        m_banner->show(*m_run.view());
        m_cluster->show(*m_run.view());
    } else {
        showPlanned();
    }
    showList();
    if (!m_hands && m_run.view() && m_run.view()->isRehearsal())
        addHandWork();
    if (m_hands)
        m_hands->show(m_run);
    if (page())
        page()->refresh();
    showButtons();
}

// The page comes first: to draw what is beside it takes as long.
void WizardWindow::showList()
{
    if (m_hasAppeared)
        m_list->show(m_run.view(), m_current);
}

void WizardWindow::showButtons()
{
    if (!page())
        return;
    const PageAction action = page()->action();
    const QList<PageId> route = routeOf(m_run.view());
    const qsizetype index = route.indexOf(m_current);
    const bool working = m_run.working();
    const bool acts = !action.text.isEmpty() && !working;
    // Nothing comes next after the end: the way back has a button of its own.
    const bool goesOn = !acts && m_current.kind != PageId::Kind::Completion;
    // What goes makes room before what comes: a row that needs both for a moment would widen the window for
    // good.
    for (const auto &[button, shown] : {std::pair{m_main, acts}, {m_next, goesOn}, {m_stop, working}}) {
        if (!shown)
            button->hide();
    }
    m_main->setText(inTwoLines(action.text));
    m_main->setAccessibleName(action.text);
    m_main->setEnabled(action.missing.isEmpty() && !m_run.busy());
    m_missing->setText(working ? QString() : action.missing);
    m_back->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < route.size());
    m_main->setVisible(acts);
    m_next->setVisible(goesOn);
    m_stop->setVisible(working);
    m_stop->setEnabled(m_run.activity() != SessionController::Activity::Stopping);
    m_wayBack->setEnabled(!m_run.busy() && route.contains(PageId{PageId::Kind::WayBack}));
    m_notes->setEnabled(m_run.view() && !m_run.busy());
    m_papers->setEnabled(m_run.view() || (m_plan.trial() && m_plan.trial()->session));
    // What commits is pressed on purpose, not by Enter from anywhere.
    m_main->setDefault(acts && !action.commits);
    // Nor does Enter lead away from a step that is at work.
    m_next->setDefault(goesOn && !working);
    m_close->setDefault(m_current.kind == PageId::Kind::Completion && !m_main->isVisibleTo(this));
    const bool planning = !m_run.view() && m_plan.beginning();
    m_close->setText(planning ? tr("&Cancel") : tr("&Close"));
    const QString effect = planning ? tr("Closes the window. Nothing has been changed; the plan is not kept.")
                                    : tr("Closes the window. The session keeps everything.");
    m_close->setToolTip(effect);
    m_close->setAccessibleDescription(effect);
}

void WizardWindow::showEnding(const WorkEnding &ending)
{
    switch (ending.kind) {
    case WorkEnding::Kind::Opened:
        m_exitCode = ExitCode::Done;
        goToWork();
        break;
    case WorkEnding::Kind::NotOpened:
    case WorkEnding::Kind::StepEnded:
    case WorkEnding::Kind::WayBackStepEnded:
        m_exitCode = ending.code;
        break;
    case WorkEnding::Kind::Looked:
    case WorkEnding::Kind::Changed:
    case WorkEnding::Kind::NotChanged:
        break;
    }
    if (m_closeWhenStopped)
        leaveOnPurpose();
}

void WizardWindow::showPapers()
{
    const auto &view = m_run.view();
    const Catalog *catalog = view ? m_run.catalog()
        : m_plan.beginning()      ? &m_plan.beginning()->catalog
                                  : nullptr;
    const auto &trial = m_plan.trial();
    if (!catalog || (!view && (!trial || !trial->session)))
        return;
    // Of the moment at which it was asked for: the work may go on behind the dialog.
    const ReportModel model = ReportModel::fromSession(view ? view->session : *trial->session, *catalog,
                                                       view ? view->now : QDateTime::currentDateTime());
    const QString path = view ? view->path : m_plan.sessionPath();
    (new PapersDialog(model, QFileInfo(path).path(), view.has_value(), this))->open();
}

void WizardWindow::askToStop()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Work is going on."),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("It can stop at the next safe point. The session keeps everything, and can be continued."));
    QPushButton *stop = box->addButton(tr("&Stop there and close"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Keep working"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeWhenStopped = true;
        m_run.requestStop();
        // It may have ended while the question stood.
        if (!m_run.busy())
            leaveOnPurpose();
    });
    connect(&m_run, &SessionController::ended, box, &QMessageBox::close);
    box->open();
}

QStringList WizardWindow::reasonToStay() const
{
    const auto &view = m_run.view();
    if (!view) {
        return m_plan.chosen()
            ? QStringList{tr("The plan has not become a session yet."),
                          tr("Nothing has been changed on any machine. What was chosen and "
                             "typed for the plan is not kept.")}
            : QStringList();
    }
    // Where the work has gone over to the other node, this window has nothing left to do.
    if (!view->withoutRedundancy() || view->session.seat != view->here)
        return {};
    return {tr("There is no redundancy now: one node carries everything until step 11."),
            tr("Closing the window changes nothing on the servers. The session keeps everything, and can be "
               "continued.")};
}

void WizardWindow::askToClose(const QStringList &reason)
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, windowTitle(), reason.first(), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(reason.last());
    QPushButton *leave = box->addButton(tr("&Close the window"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("&Keep working"), QMessageBox::RejectRole));
    connect(leave, &QPushButton::clicked, this, &WizardWindow::leaveOnPurpose);
    box->open();
}

void WizardWindow::leaveOnPurpose()
{
    m_leaving = true;
    close();
    m_leaving = false;
}

void WizardWindow::fitSide()
{
    // On a small screen the page needs the room more than the list beside it.
    const int line = fontMetrics().height();
    m_side->setFixedWidth(std::clamp(width() / 4, 18 * line, 26 * line));
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void WizardWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // Told when all of it has been drawn.
    if (!std::exchange(m_hasAppeared, true))
        QMetaObject::invokeMethod(this, &WizardWindow::appeared, Qt::QueuedConnection);
}

bool WizardWindow::event(QEvent *event)
{
    // A frame follows.
    if (event->type() == QEvent::UpdateRequest)
        settleLayouts();
    return QWidget::event(event);
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    const bool working = m_run.working();
    const QStringList reason = working || m_leaving ? QStringList() : reasonToStay();
    event->setAccepted(!working && reason.isEmpty());
    if (!working) {
        if (!reason.isEmpty() && !findChild<QMessageBox *>(QStringLiteral("leaveQuestion")))
            askToClose(reason);
        return;
    }
    if (m_run.activity() == SessionController::Activity::Stopping)
        m_closeWhenStopped = true;
    else if (!findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        askToStop();
}

} // namespace epost
