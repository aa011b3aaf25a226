// SPDX-License-Identifier: MIT
#include "ui/pages/StartPage.h"

#include "base/TextList.h"
#include "ui/FileQuestion.h"
#include "ui/PlanController.h"
#include "ui/RecentFiles.h"
#include "ui/SessionController.h"
#include "ui/SessionOpening.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/RecentSessionsList.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace epost {

namespace {

/// Rich text with air between its lines.
QString airy(const QString &html)
{
    return QStringLiteral("<div style='line-height: 130%'>%1</div>").arg(html);
}

QString bullets(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li style='line-height: 130%'>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin: 0; -qt-list-indent: 1'>%1</ul>").arg(html);
}

Findings worstFirst(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace

StartPage::StartPage(const WizardContext &context, QWidget *parent)
    : WizardPage(context, parent)
{
    buildIntro();
    addPart(buildProblem());
    addPart(buildWays());
    addPart(buildMachine());
    // Where there is little to show, the air is below it.
    addPart(new QWidget(this), 1);
    connect(&context.run, &SessionController::ended, this, &StartPage::showEnding);
}

QString StartPage::title() const
{
    return tr("Before you begin");
}

QPushButton *StartPage::addButton(const QString &objectName, const QString &text, const QString &tip,
                                  QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

void StartPage::buildIntro()
{
    addMarkup(QStringLiteral("tonight"))
        ->setText(bullets(
            {tr("The update is applied to the waiting secondary node first. Mail then moves there, and "
                "only after it is proven to work the primary node follows."),
             tr("Thirteen steps, as in the vendor's procedure. Each one checks what it can, asks what only a "
                "person can judge, and changes nothing before both persons have ticked."),
             tr("At any moment the work can be interrupted and continued, or taken back.")}));
    m_outage = addMarkup(QStringLiteral("outageForecast"));
    addMarkup(QStringLiteral("atHand"))
        ->setText(airy(
            tr("<b>At hand:</b> the mail update program, where it is used the web one too, their approved "
               "SHA-256, the page with the release "
               "note, "
               "administrator rights on both nodes, the checker, the contacts, and with Enterprise II next "
               "year's licence key (it goes into Mail Control, and into no file of this program).")));
}

QWidget *StartPage::buildWays()
{
    auto *ways = new QWidget(this);
    ways->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins({});
    layout->addWidget(buildBegin(), 1);
    layout->addWidget(buildRehearse(), 1);
    layout->addWidget(buildOpen(), 1);
    return ways;
}

QWidget *StartPage::buildBegin()
{
    auto *box = new QGroupBox(tr("Begin tonight's work"), this);
    auto *text
        = newTextLabel(box, QStringLiteral("beginText"),
                       tr("On this computer, which must be the waiting node. It is looked at first; nothing "
                          "is changed by that."));
    m_begin = addButton(QStringLiteral("beginHere"), tr("Look at this com&puter"),
                        tr("Begins the plan of a new session on this computer."), box);
    connect(m_begin, &QPushButton::clicked, this, &StartPage::beginHere);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(m_begin);
    return box;
}

QWidget *StartPage::buildRehearse()
{
    auto *box = new QGroupBox(tr("Rehearse"), this);
    m_scenario = new QComboBox(box);
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(12);
    m_scenario->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ScenarioChoice &choice : context().environment.scenarios()) {
        m_scenario->addItem(choice.key);
        m_scenario->setItemData(m_scenario->count() - 1, choice.title, Qt::ToolTipRole);
    }
    auto *label = new QLabel(tr("&Scenario"), box);
    label->setBuddy(m_scenario);
    m_description = newMarkupLabel(box, QStringLiteral("scenarioText"));
    m_description->setTextFormat(Qt::PlainText);
    const auto describe
        = [this] { m_description->setText(m_scenario->currentData(Qt::ToolTipRole).toString()); };
    connect(m_scenario, &QComboBox::currentIndexChanged, this, describe);
    describe();
    m_rehearse = addButton(
        QStringLiteral("rehearse"), tr("Begin the &rehearsal"),
        tr("Lays out a simulated cluster in a temporary folder. No real machine is touched."), box);
    connect(m_rehearse, &QPushButton::clicked, this, &StartPage::rehearse);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_scenario, 1);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_description);
    layout->addStretch();
    layout->addWidget(m_rehearse);
    return box;
}

QWidget *StartPage::buildOpen()
{
    auto *box = new QGroupBox(tr("Go on with a session"), this);
    m_recent = new RecentSessionsList(box);
    m_recent->setFixedHeight(fontMetrics().lineSpacing() * 8);
    auto *label = new QLabel(tr("&Used last"), box);
    label->setBuddy(m_recent);
    m_open = addButton(QStringLiteral("openRecent"), tr("&Open"),
                       tr("Opens the chosen session where it stands."), box);
    m_openOther = addButton(QStringLiteral("openOther"), tr("Open &another..."),
                            tr("Opens a session file, also one that was handed over to this node."), box);
    connect(m_recent, &QListWidget::itemSelectionChanged, this, &StartPage::showButtons);
    connect(m_recent, &RecentSessionsList::wanted, this, &StartPage::open);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    connect(m_openOther, &QPushButton::clicked, this, &StartPage::openOther);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_openOther);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(label);
    layout->addWidget(m_recent);
    layout->addLayout(row);
    return box;
}

QWidget *StartPage::buildProblem()
{
    m_problem = new QGroupBox(tr("The session could not be opened"), this);
    m_problemText = newTextLabel(m_problem, QStringLiteral("openProblem"));
    m_takeOver = addButton(QStringLiteral("takeOver"), tr("Take o&ver here..."),
                           tr("Where the other node is lost for good. Asks first."), m_problem);
    connect(m_takeOver, &QPushButton::clicked, this, &StartPage::askToTakeOver);
    auto *layout = new QVBoxLayout(m_problem);
    layout->addWidget(m_problemText);
    layout->addWidget(m_takeOver, 0, Qt::AlignLeft);
    m_problem->hide();
    return m_problem;
}

QWidget *StartPage::buildMachine()
{
    m_machine = new QGroupBox(this);
    m_machine->setObjectName(QStringLiteral("machine"));
    m_machineState = newTextLabel(m_machine, QStringLiteral("machineState"));
    m_facts = new FactsView(m_machine);
    m_facts->setObjectName(QStringLiteral("machineFacts"));
    m_again = addButton(QStringLiteral("checkAgain"), tr("C&heck again"),
                        tr("Looks at the machine and the cluster again."), m_machine);
    connect(m_again, &QPushButton::clicked, this, [this] { context().plan.observe(); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_machineState, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_machine);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    return m_machine;
}

FindingsView *StartPage::findings()
{
    if (!m_findings) {
        m_findings = new FindingsView(m_machine);
        m_findings->setMinimumHeight(fontMetrics().height() * 12);
        m_machine->layout()->addWidget(m_findings);
    }
    return m_findings;
}

void StartPage::enter()
{
    m_recent->read(RecentFiles().list(RecentFiles::Kind::Sessions));
    WizardPage::enter();
}

void StartPage::refresh()
{
    showOutage();
    showMachine();
    showButtons();
    WizardPage::refresh();
}

void StartPage::showOutage()
{
    const auto &view = context().run.view();
    const auto &beginning = context().plan.beginning();
    QList<int> minutes;
    if (view)
        minutes = view->session.plan.stepMinutes;
    else if (beginning)
        minutes = beginning->catalog.site().stepMinutes;
    const auto of = [&](StepNumber number) { return minutes.value(number.value() - StepNumber::kFirst); };
    const QString what = tr("<b>Mail stops twice</b>, each time only while the role moves: at step 6 to the "
                            "secondary node, at step 11 back to the primary node.");
    m_outage->setText(
        airy(minutes.isEmpty()
                 ? what
                 : sentencesText({what,
                                  tr("Planned are at most %1 minutes at step 6 and %2 minutes at step 11; "
                                     "from 6 to 11 there is no redundancy.")
                                      .arg(of(StepNumber::of<6>()))
                                      .arg(of(StepNumber::of<11>()))})));
}

void StartPage::showButtons()
{
    const bool free = !context().run.busy();
    m_open->setEnabled(free && !m_recent->path().isEmpty());
    for (QPushButton *button : {m_openOther, m_begin, m_rehearse, m_takeOver})
        button->setEnabled(free);
}

QString StartPage::machineTitle() const
{
    if (const auto &view = context().run.view())
        return view->isRehearsal() ? tr("The session: a rehearsal") : tr("The session on this computer");
    if (context().plan.isRehearsal())
        return tr("The simulated machine of the rehearsal");
    return tr("This computer");
}

QString StartPage::nodeText() const
{
    const Readiness &seen = *context().plan.readiness();
    const RoleInfo *role = seen.role();
    QString state = tr("state not known");
    if (role) {
        state = role->owner == seen.host.name ? tr("active: the primary node of tonight")
                                              : tr("waiting: the secondary node of tonight");
    }
    return tr("%1 (%2)").arg(seen.host.name.text(), state);
}

QList<Fact> StartPage::machineFacts() const
{
    if (const auto &view = context().run.view()) {
        return {{tr("Subject"), view->session.subject},
                {tr("State"), SessionSummary::stateOf(view->session)},
                {tr("File"), QDir::toNativeSeparators(view->path)}};
    }
    const PlanController &plan = context().plan;
    if (!plan.readiness())
        return {};
    const Readiness &seen = *plan.readiness();
    const RoleInfo *role = seen.role();
    QStringList products;
    for (const InstallFolder &install : seen.installs) {
        const Product *product = plan.beginning()->catalog.product(install.productId());
        products.append(product ? product->title(install.architecture().value_or(Architecture::X64))
                                : tr("Not recognised"));
    }
    QStringList packages;
    if (const auto &trial = plan.trial()) {
        for (const PackageTrial &package : trial->packages) {
            if (package.inspection)
                packages.append(package.inspection->package.fileName());
        }
    }
    return {{tr("Node"), nodeText()},
            {tr("Addresses"), listText(seen.host.addresses)},
            {tr("System"), seen.host.system},
            {tr("Owner node of the role"), role ? role->owner.text() : QString()},
            {tr("Product"), products.join(QLatin1Char('\n'))},
            {tr("Installed folder"), plan.installsShown().join(QLatin1Char('\n'))},
            {tr("Update programs"),
             packages.isEmpty() ? tr("Not chosen yet") : packages.join(QLatin1Char('\n'))}};
}

void StartPage::showMachine()
{
    const PlanController &plan = context().plan;
    const bool session = context().run.view().has_value();
    m_machine->setVisible(session || plan.beginning() || plan.busy() || plan.problem());
    m_machine->setTitle(machineTitle());
    m_again->setVisible(!session && plan.beginning());
    QString state;
    if (session)
        state
            = tr("A session is open. “Next” leads to its plan; the list on the left to its steps. Beginning "
                 "something else closes it; it keeps everything.");
    else if (plan.busy() && !plan.readiness())
        state = tr("The machine is being looked at. Nothing is changed by that.");
    else if (plan.problem())
        state = sentencesText({plan.problem()->text(), plan.problem()->remedy()});
    else if (plan.readiness() && plan.readiness()->findings.blocked())
        state = tr("A session cannot begin here as it is: see below for why, and what to do.");
    else if (plan.readiness())
        state = tr("A session can begin here. “Next” leads to its plan; nothing is changed by that.");
    m_machineState->setText(state);
    m_facts->show(machineFacts());
    const bool looked = !session && plan.readiness();
    if (looked)
        findings()->show(worstFirst(plan.readiness()->findings), tr("Nothing was found."));
    if (m_findings)
        m_findings->setVisible(looked);
}

void StartPage::beginHere()
{
    m_problem->hide();
    context().run.close();
    context().plan.beginHere(context().plan.siteFile());
}

void StartPage::rehearse()
{
    m_problem->hide();
    context().run.close();
    context().plan.beginRehearsal(m_scenario->currentText());
}

void StartPage::openChosen()
{
    if (!m_recent->path().isEmpty())
        open(m_recent->path());
}

void StartPage::openOther()
{
    FileQuestion::file(this, tr("Open a session"), m_recent->path(), tr("Sessions (*.json);;All files (*)"),
                       [this](const QString &path) { open(path); });
}

void StartPage::open(const QString &path)
{
    m_problem->hide();
    m_refused = path;
    context().run.open(SessionOpening::maker(context().environment, path, SessionOpening::How::Respect));
}

void StartPage::askToTakeOver()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, window()->windowTitle(),
                                tr("Take the work over to this computer?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("takeOverQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr(
        "Only where the other node is lost for good. The session there must not be continued any more: two "
        "runs on one cluster would destroy each other's work."));
    QPushButton *take = box->addButton(tr("It is lost: take &over"), QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("&Leave it there"), QMessageBox::RejectRole);
    take->setObjectName(QStringLiteral("takeOverYes"));
    box->setDefaultButton(leave);
    connect(take, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        context().run.open(
            SessionOpening::maker(context().environment, m_refused, SessionOpening::How::TakeOver));
    });
    box->open();
}

void StartPage::showEnding(const WorkEnding &ending)
{
    if (ending.kind == WorkEnding::Kind::Opened) {
        m_refused.clear();
        m_problem->hide();
        remember();
    } else if (ending.kind == WorkEnding::Kind::NotOpened && !m_refused.isEmpty()) {
        QStringList lines{QDir::toNativeSeparators(m_refused)};
        for (const Finding &finding : ending.findings.atLeast(Severity::Blocker))
            lines.append(QStringList{finding.title, finding.cause, finding.remedy, finding.evidence}.filter(
                QRegularExpression(QStringLiteral("."))));
        m_problemText->setText(lines.join(QLatin1Char('\n')));
        m_takeOver->setVisible(SessionOpening::canTakeOver(ending.findings));
        m_problem->show();
    }
    refresh();
}

void StartPage::remember()
{
    const auto &view = context().run.view();
    if (!view)
        return;
    RecentFiles recent;
    recent.add(RecentFiles::Kind::Sessions, view->path);
    // What a rehearsal brought along lies in its temporary folder.
    if (!view->isRehearsal() && context().plan.beginning()) {
        recent.add(RecentFiles::Kind::MailPackages, context().plan.choices().mailPackage);
        if (context().plan.choices().web)
            recent.add(RecentFiles::Kind::WebPackages, context().plan.choices().webPackage);
    }
    m_recent->read(recent.list(RecentFiles::Kind::Sessions));
}

} // namespace epost
