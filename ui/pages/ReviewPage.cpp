// SPDX-License-Identifier: MIT
#include "ui/pages/ReviewPage.h"

#include "base/NightTime.h"
#include "ui/FileQuestion.h"
#include "ui/PlanController.h"
#include "ui/SessionController.h"
#include "ui/widgets/ChangePlanView.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace epost {

namespace {

using Use = SessionPackage::Use;
using Kind = PageId::Kind;

} // namespace

ReviewPage::ReviewPage(const WizardContext &context, QWidget *parent)
    : PlanPage(context, parent)
    , m_facts(new FactsView(this))
    , m_verdict(newTextLabel(this, QStringLiteral("verdict")))
{
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_facts->setObjectName(QStringLiteral("planFacts"));
    addPlanPart(m_verdict);
    addPlanPart(buildWays());
    addFindings();
    addPlanPart(m_facts);
    addPlanPart(buildFile());
    addPlanPart(buildChanges(Use::Mail));
    m_webChanges = buildChanges(Use::Web);
    addPlanPart(m_webChanges);
    addPart(buildRunBook());
    addPart(new QWidget(this), 1);
    connect(&context.run, &SessionController::ended, this, [this](const WorkEnding &ending) {
        if (ending.kind == WorkEnding::Kind::NotOpened)
            m_refused = ending.findings.atLeast(Severity::Blocker);
        refresh();
    });
    // What was refused was another plan.
    connect(&context.plan, &PlanController::changed, this, [this] {
        if (this->context().plan.busy())
            m_refused.clear();
    });
}

QString ReviewPage::title() const
{
    return tr("Plan: review");
}

QWidget *ReviewPage::buildWays()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](Kind kind, const QString &text, const char *objectName) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(objectName));
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT pageWanted({kind}); });
        layout->addWidget(button);
        m_ways[{kind}] = button;
    };
    add(Kind::Start, tr("&See the machine"), "toStart");
    add(Kind::Packages, tr("Change the &update programs"), "toPackages");
    add(Kind::Folders, tr("Change the &folders"), "toFolders");
    add(Kind::People, tr("Change &people and times"), "toPeople");
    layout->addStretch();
    return row;
}

QWidget *ReviewPage::buildFile()
{
    auto *box = new QGroupBox(tr("Session file"), this);
    m_file = newTextLabel(box, QStringLiteral("sessionFile"));
    auto *elsewhere = new QPushButton(tr("&Elsewhere..."), box);
    elsewhere->setObjectName(QStringLiteral("sessionFileBrowse"));
    elsewhere->setToolTip(tr("Chooses another place for the session file, but never the shared disk."));
    connect(elsewhere, &QPushButton::clicked, this, &ReviewPage::chooseFile);
    auto *layout = new QHBoxLayout(box);
    layout->addWidget(m_file, 1);
    layout->addWidget(elsewhere);
    return box;
}

QGroupBox *ReviewPage::buildChanges(Use use)
{
    auto *box = new QGroupBox(use == Use::Mail ? tr("Changes in the folder of the mail server")
                                               : tr("Changes in the folder of the web administration tool"),
                              this);
    auto *view = new ChangePlanView(box);
    view->setObjectName(use == Use::Mail ? QStringLiteral("mailChanges") : QStringLiteral("webChanges"));
    m_changes[use] = view;
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(view);
    return box;
}

QWidget *ReviewPage::buildRunBook()
{
    m_runBook = new QGroupBox(tr("The steps of the run-book"), this);
    m_steps = new RowTable(m_runBook);
    m_steps->setObjectName(QStringLiteral("runBook"));
    m_steps->setAccessibleName(m_runBook->title());
    m_steps->setModel(&m_model);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(RunBookModel::Title, QHeaderView::Stretch);
    auto *print = new QPushButton(tr("The run-book on p&aper..."), m_runBook);
    print->setObjectName(QStringLiteral("printRunBookPlan"));
    print->setToolTip(tr("Previews, prints or saves the run-book of this plan."));
    connect(print, &QPushButton::clicked, this, &ReviewPage::papersWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(print);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_runBook);
    layout->addLayout(row);
    layout->addWidget(m_steps);
    return m_runBook;
}

PageAction ReviewPage::action() const
{
    const PlanController &plan = context().plan;
    if (context().run.view())
        return {};
    PageAction action;
    action.text = tr("Begin the session: %1")
                      .arg(QDir::toNativeSeparators(plan.sessionPath()).section(QDir::separator(), -1));
    action.commits = true;
    if (!plan.beginning())
        action.missing = tr("No machine has been looked at yet.");
    else if (plan.busy())
        action.missing = tr("The plan is being tried.");
    else if (!plan.trial() || !plan.trial()->acceptable())
        action.missing = tr("Something has to be changed first: see above.");
    return action;
}

void ReviewPage::act()
{
    context().run.open(context().plan.maker());
}

void ReviewPage::refresh()
{
    PlanPage::refresh();
    showRunBook();
}

Findings ReviewPage::findings() const
{
    Findings found = m_refused;
    if (const auto &trial = context().plan.trial()) {
        for (const Finding &finding : trial->findings) {
            if (finding.severity != Severity::Ok && !found.contains(finding))
                found.append(finding);
        }
    }
    return found;
}

void ReviewPage::showPlan()
{
    const PlanController &plan = context().plan;
    m_file->setText(QDir::toNativeSeparators(plan.sessionPath()));
    if (plan.busy()) {
        m_verdict->setText(tr("The plan is being tried. Nothing is changed by that."));
        return;
    }
    const Findings found = findings();
    const auto &trial = plan.trial();
    const qsizetype blockers = found.atLeast(Severity::Blocker).size();
    m_verdict->setText(blockers > 0 ? tr("The session cannot be begun yet: %n point(s) must be resolved.",
                                         nullptr, static_cast<int>(blockers))
                           : found.atLeast(Severity::Warning).isEmpty()
                           ? tr("The session can be begun. Nothing is changed on any machine by that.")
                           : tr("The session can be begun. Please read the cautions first."));
    showFindings(found, tr("Nothing speaks against this plan."));
    showWays(found);
    m_facts->show(trial && trial->session ? factsOf(*trial->session) : QList<Fact>());
    m_facts->setVisible(trial && trial->session);
    showChanges();
}

void ReviewPage::showWays(const Findings &found)
{
    for (const auto &[page, button] : m_ways)
        button->setVisible(false);
    for (const Finding &finding : found.atLeast(Severity::Warning))
        m_ways[pageOf(finding)]->setVisible(true);
}

void ReviewPage::showChanges()
{
    const auto &trial = context().plan.trial();
    for (const auto &[use, view] : m_changes) {
        const PackageTrial *package = trial ? trial->package(use) : nullptr;
        if (package && package->changes)
            view->show(*package->changes);
        else
            view->clear(tr("Not known: the update program or the folder cannot be used."));
    }
    m_webChanges->setVisible(context().plan.choices().web);
}

void ReviewPage::showRunBook()
{
    const auto &view = context().run.view();
    const auto &trial = context().plan.trial();
    std::optional<Session> session;
    if (view)
        session = view->session;
    else if (trial)
        session = trial->session;
    m_runBook->setVisible(session.has_value());
    // The page hears of every second of the work: the table is made anew only for another plan.
    const QString plan = session ? session->runId + session->plan.start.toString(Qt::ISODate) : QString();
    if (plan == m_shownPlan)
        return;
    m_shownPlan = plan;
    const Catalog *catalog = context().run.catalog();
    m_model.show(session,
                 catalog
                     ? catalog->site().automatic
                     : !context().plan.beginning() || context().plan.beginning()->catalog.site().automatic);
    if (session) {
        m_steps->setFixedHeight(m_steps->heightOfRows(m_model.rowCount()));
    }
}

void ReviewPage::chooseFile()
{
    FileQuestion::newFile(
        this, tr("Session file"), context().plan.sessionPath(), tr("Sessions (*.json);;All files (*)"),
        [this](const QString &path) { context().plan.setSessionPath(QDir::fromNativeSeparators(path)); });
}

QList<Fact> ReviewPage::factsOf(const Session &session) const
{
    QList<Fact> facts;
    const Catalog *catalog = context().run.catalog();
    if (!catalog && context().plan.beginning())
        catalog = &context().plan.beginning()->catalog;
    const Product *product = catalog ? catalog->product(session.productId) : nullptr;
    facts.append({tr("Product"), product ? product->title(session.architecture) : session.productId});
    facts.append({tr("Cluster and role"), tr("%1, role “%2”").arg(session.clusterName, session.mailRole)});
    for (const SessionNode &node : session.nodes) {
        QStringList lines{tr("%1: %2").arg(node.name.text(), node.mailFolder)};
        if (!node.webFolder.isEmpty())
            lines.append(node.webFolder);
        facts.append({roleLabel(node.role), lines.join(QLatin1Char('\n'))});
    }
    for (const SessionPackage &package : session.packages) {
        facts.append({package.use == Use::Mail ? tr("Mail update") : tr("Web administration update"),
                      QStringList{package.fileName, tr("SHA-256: %1").arg(package.sha256.toHex())}.join(
                          QLatin1Char('\n'))});
    }
    const QDate night = NightTime::firstDayOf(session.plan.start, {});
    facts.append({tr("People"),
                  QStringList{session.team.worker, session.team.checker, session.team.approver}.join(
                      QStringLiteral(" / "))});
    facts.append(
        {tr("Times"),
         tr("%1 to %2, decision time %3")
             .arg(NightTime(session.plan.start, night).text(), NightTime(session.plan.end, night).text(),
                  NightTime(session.plan.decisionTime(), night).text())});
    return facts;
}

} // namespace epost
