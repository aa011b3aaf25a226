// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "procedure/StepTexts.h"
#include "ui/Guidance.h"
#include "ui/widgets/ClusterPanel.h"
#include "ui/widgets/NodeBanner.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/StepListView.h"
#include "ui/widgets/StepPanel.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace epost {

namespace {

QLabel *textLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("E-Post differential update"));
    build();
    connect(&m_run, &RunController::viewChanged, this, &MainWindow::showRun);
    connect(&m_run, &RunController::stateChanged, this, &MainWindow::showRun);
    connect(&m_run, &RunController::ended, this, &MainWindow::showEnding);
    connect(&m_run, &RunController::progressed, this, [this](int permille, const QString &phase) {
        m_progress->setValue(permille);
        m_phase->setText(m_phase->fontMetrics().elidedText(phase, Qt::ElideRight, m_phase->width()));
        m_phase->setToolTip(phase);
    });
    connect(m_steps, &StepListView::stepChosen, this, &MainWindow::showStep);
    connect(m_carryOut, &QPushButton::clicked, this,
            [this] { m_run.carryOut(StepNumber::of<StepNumber::kLast>()); });
    connect(m_oneStep, &QPushButton::clicked, this, [this] {
        if (const auto next = m_run.view() ? m_run.view()->session.nextStep() : std::nullopt)
            m_run.carryOut(*next);
    });
    connect(m_stop, &QPushButton::clicked, &m_run, &RunController::requestStop);
    connect(m_goBack, &QPushButton::clicked, this, &MainWindow::askToGoBack);
    connect(m_report, &QPushButton::clicked, this, [this] { openBesideSession(m_run.lastEnding()->report); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { openBesideSession(QFileInfo(m_run.view()->path).absolutePath()); });
    connect(m_close, &QPushButton::clicked, this, &MainWindow::close);
    // Esc, Alt+F4 and × all take the same way out.
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &MainWindow::close);
    showRun();
    resize(1240, 760);
}

void MainWindow::build()
{
    m_banner = new NodeBanner(this);
    m_heading = textLabel(QStringLiteral("heading"), this);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_heading->setFont(font);
    m_guidance = textLabel(QStringLiteral("guidance"), this);
    m_guidance->setTextFormat(Qt::RichText);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the whole procedure"));
    m_progress->setRange(0, RunProgress::kFull);
    m_phase = textLabel(QStringLiteral("phase"), this);
    m_phase->setWordWrap(false);
    // As wide as the window: a long sentence must not make that wider.
    m_phase->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_place = textLabel(QStringLiteral("place"), this);

    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(buildTable());
    middle->addWidget(buildDetails());
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    middle->setSizes({780, 430});
    middle->setChildrenCollapsible(false);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(14, 10, 14, 12);
    body->setSpacing(8);
    body->addWidget(buildScenarioRow());
    body->addWidget(m_heading);
    body->addWidget(m_guidance);
    body->addWidget(middle, 1);
    body->addWidget(m_progress);
    body->addWidget(m_phase);
    body->addWidget(m_place);
    body->addWidget(buildButtons());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
}

QWidget *MainWindow::buildScenarioRow()
{
    m_scenarioRow = new QWidget(this);
    auto *label = new QLabel(tr("&Scenario"), m_scenarioRow);
    m_scenario = new QComboBox(m_scenarioRow);
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_scenario);
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &MainWindow::chooseScenario);
    auto *row = new QHBoxLayout(m_scenarioRow);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_scenario, 1);
    m_scenarioRow->hide();
    return m_scenarioRow;
}

QWidget *MainWindow::buildTable()
{
    auto *part = new QWidget(this);
    m_steps = new StepListView(part);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    auto *label = new QLabel(tr("St&eps of the procedure"), part);
    label->setBuddy(m_steps);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_steps, 1);
    return part;
}

QWidget *MainWindow::buildDetails()
{
    auto *part = new QWidget(this);
    m_cluster = new ClusterPanel(part);
    m_step = new StepPanel(part);
    part->setMinimumWidth(part->fontMetrics().height() * 24);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_cluster);
    layout->addWidget(m_step, 1);
    return part;
}

QPushButton *MainWindow::addButton(const QString &objectName, const QString &description)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    return button;
}

QWidget *MainWindow::buildButtons()
{
    m_carryOut = addButton(QStringLiteral("carryOut"),
                           tr("Carries out every step that is open, one after another."));
    m_carryOut->setDefault(true);
    m_oneStep = addButton(QStringLiteral("oneStep"), tr("Carries out the next step and then waits."));
    m_stop = addButton(QStringLiteral("stop"),
                       tr("Lets the work come to its next safe point. It can be continued later."));
    m_stop->setText(tr("S&top at the next safe point"));
    m_goBack = addButton(QStringLiteral("goBack"), tr("Takes the files and the cluster back, step by step."));
    m_goBack->setText(tr("Go &back..."));
    m_report = addButton(QStringLiteral("openReport"), tr("Opens the completion report in the browser."));
    m_report->setText(tr("Open re&port"));
    m_folder = addButton(QStringLiteral("openFolder"), tr("Opens the folder of session, report and disks."));
    m_folder->setText(tr("Open &folder"));
    m_close = addButton(QStringLiteral("close"), tr("Closes the window. The session keeps everything."));
    m_close->setText(tr("&Close"));

    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    for (QPushButton *button : {m_carryOut, m_oneStep, m_stop, m_goBack})
        row->addWidget(button);
    row->addStretch();
    for (QPushButton *button : {m_report, m_folder, m_close})
        row->addWidget(button);
    return part;
}

void MainWindow::offerScenarios(const QList<ScenarioChoice> &choices, const QString &first,
                                std::function<RunMaker(const QString &)> makerOf)
{
    m_makerOf = std::move(makerOf);
    {
        const QSignalBlocker quiet(m_scenario);
        m_scenario->clear();
        for (const ScenarioChoice &choice : choices)
            m_scenario->addItem(tr("%1 (%2)").arg(choice.title, choice.key), choice.key);
        m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(first)));
    }
    m_scenarioRow->show();
    chooseScenario(m_scenario->currentIndex());
}

void MainWindow::chooseScenario(int index)
{
    if (m_makerOf && index >= 0)
        prepare(m_makerOf(m_scenario->itemData(index).toString()));
}

void MainWindow::prepare(RunMaker maker)
{
    m_steps->choose(StepNumber::of<1>());
    m_run.prepare(std::move(maker));
}

void MainWindow::showForeign(const Session &session, const QString &path)
{
    const RunView view = RunView::ofSession(session, path);
    m_banner->show(view);
    m_cluster->show(view);
    m_steps->show(view);
    m_place->setText(tr("Session: %1").arg(QDir::toNativeSeparators(path)));
    m_steps->choose(session.nextStep().value_or(StepNumber::of<StepNumber::kLast>()));
    m_step->show(m_steps->chosen(), view, {});
    disconnect(m_steps, &StepListView::stepChosen, this, nullptr);
    connect(m_steps, &StepListView::stepChosen, this,
            [this, view](StepNumber number) { m_step->show(number, view, {}); });
    showGuidance(Guidance::ofForeign(view));
    for (QWidget *part : std::initializer_list<QWidget *>{m_carryOut, m_oneStep, m_stop, m_goBack, m_report,
                                                          m_folder, m_progress, m_phase})
        part->hide();
    m_close->setDefault(true);
}

void MainWindow::showRun()
{
    const auto &view = m_run.view();
    m_banner->show(view);
    m_cluster->show(view);
    m_steps->show(view);
    if (view && view->working)
        m_steps->choose(*view->working);
    m_place->setText(view ? tr("Session: %1").arg(QDir::toNativeSeparators(view->path)) : QString());
    showStep();
    showButtons();
    showGuidance(Guidance::of(m_run));
}

void MainWindow::showStep()
{
    Findings more;
    const auto &ending = m_run.lastEnding();
    const StepNumber chosen = m_steps->chosen();
    // What stopped the run outside any step is told wherever the person looks.
    if (ending && (!ending->stoppedAt || *ending->stoppedAt == chosen))
        more = ending->findings;
    m_step->show(chosen, m_run.view(), more);
}

void MainWindow::showButtons()
{
    const bool idle = m_run.state() == RunController::State::Ready;
    const auto &view = m_run.view();
    const auto next = view ? view->session.nextStep() : std::nullopt;
    const bool forward = idle && view && !view->session.openWayBack() && !view->session.takenBack()
        && (next || !view->session.finishedAt.isValid());
    m_carryOut->setEnabled(forward);
    m_oneStep->setEnabled(forward && next);
    m_carryOut->setText(next && *next > StepNumber::of<1>()
                            ? tr("&Rehearse on from step %1").arg(next->value())
                            : tr("&Rehearse steps 1 to 13"));
    m_oneStep->setText(next ? tr("&Only step %1").arg(next->value()) : tr("&Only the next step"));
    m_oneStep->setToolTip(next ? stepCommand(specOf(*next), view->session) : QString());
    m_stop->setEnabled(m_run.state() == RunController::State::Working);
    m_goBack->setEnabled(idle && view && view->wayBack);
    const auto &ending = m_run.lastEnding();
    m_report->setEnabled(idle && ending && !ending->report.isEmpty());
    m_folder->setEnabled(idle && view);
    m_scenario->setEnabled(!m_run.busy());
}

void MainWindow::showGuidance(const Guidance &guidance)
{
    m_heading->setText(guidance.heading);
    QStringList lines = guidance.lines;
    lines.removeAll(QString());
    m_guidance->setText(spacedText(lines));
}

void MainWindow::showEnding(const RunEnding &ending)
{
    const auto &view = m_run.view();
    if (ending.stoppedAt)
        m_steps->choose(*ending.stoppedAt);
    else if (ending.kind == RunEnding::Kind::Prepared && view && view->session.nextStep())
        m_steps->choose(*view->session.nextStep());
    showRun();
    if (m_closeWhenStopped)
        close();
}

void MainWindow::openBesideSession(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    question(QStringLiteral("notOpened"), tr("No program here could open it."),
             QDir::toNativeSeparators(path))
        ->open();
}

QMessageBox *MainWindow::question(const QString &objectName, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), text, QMessageBox::NoButton, this);
    box->setObjectName(objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(details);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return box;
}

void MainWindow::askToGoBack()
{
    const auto &view = m_run.view();
    if (!view || !view->wayBack)
        return;
    QMessageBox *box = question(QStringLiteral("goBackQuestion"), wayBackTitle(*view->wayBack),
                                wayBackRisk(*view->wayBack));
    QPushButton *yes = box->addButton(tr("&Go back now"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("&Leave it as it is"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    connect(yes, &QPushButton::clicked, &m_run, &RunController::goBack);
    box->open();
}

void MainWindow::askToStop()
{
    QMessageBox *box = question(
        QStringLiteral("closeQuestion"), tr("The rehearsal is at work."),
        tr("It can stop at the next safe point. The session keeps everything, and can be continued."));
    QPushButton *stop = box->addButton(tr("&Stop there and close"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Keep working"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeWhenStopped = true;
        m_run.requestStop();
        // It may have ended while the question stood.
        if (!m_run.busy())
            close();
    });
    connect(&m_run, &RunController::ended, box, &QMessageBox::close);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_run.busy() || m_run.state() == RunController::State::Preparing) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_run.state() == RunController::State::Stopping)
        m_closeWhenStopped = true;
    else if (!findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        askToStop();
}

ExitCode MainWindow::exitCode() const
{
    const auto &ending = m_run.lastEnding();
    return ending && ending->kind != RunEnding::Kind::Paused ? ending->code : ExitCode::Done;
}

} // namespace epost
