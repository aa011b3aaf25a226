// SPDX-License-Identifier: MIT
#include "ui/pages/PackagesPage.h"

#include "ui/PlanController.h"
#include "ui/RecentFiles.h"
#include "ui/widgets/PackageCard.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace epost {

namespace {

using Use = SessionPackage::Use;

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PackagesPage::PackagesPage(const WizardContext &context, QWidget *parent)
    : PlanPage(context, parent)
    , m_mail(new PackageCard(Use::Mail, this))
    , m_web(new PackageCard(Use::Web, this))
{
    setAcceptDrops(true);
    auto *intro = new QLabel(
        tr("Choose the vendor's update programs of tonight. They are read, hashed and audited; nothing is "
           "written. The same two files are applied on both nodes, and any other is refused there."),
        this);
    intro->setWordWrap(true);
    addPlanPart(intro);
    addPlanPart(m_mail);
    addPlanPart(buildWebChoice());
    addPlanPart(m_web);
    addFindings();
    connect(m_mail, &PackageCard::chosen, this,
            [this](const QString &path) { choosePackage(Use::Mail, path); });
    connect(m_web, &PackageCard::chosen, this,
            [this](const QString &path) { choosePackage(Use::Web, path); });
}

QString PackagesPage::title() const
{
    return tr("Plan: update programs");
}

QWidget *PackagesPage::buildWebChoice()
{
    auto *box = new QGroupBox(tr("Is the web administration tool used here?"), this);
    m_webUsed = new QRadioButton(tr("It is &used: update it too (steps 4 and 5)"), box);
    m_webUsed->setObjectName(QStringLiteral("webUsed"));
    m_webUnused = new QRadioButton(tr("It is n&ot used: leave steps 4 and 5 out"), box);
    m_webUnused->setObjectName(QStringLiteral("webUnused"));
    connect(m_webUsed, &QRadioButton::clicked, this, [this] { chooseWeb(true); });
    connect(m_webUnused, &QRadioButton::clicked, this, [this] { chooseWeb(false); });
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_webUsed);
    layout->addWidget(m_webUnused);
    return box;
}

void PackagesPage::enter()
{
    const RecentFiles recent;
    m_mail->setRecent(recent.list(RecentFiles::Kind::MailPackages));
    m_web->setRecent(recent.list(RecentFiles::Kind::WebPackages));
    PlanPage::enter();
}

void PackagesPage::showPlan()
{
    const PlanController &plan = context().plan;
    const SessionChoices &choices = plan.choices();
    const Catalog &catalog = plan.beginning()->catalog;
    (choices.web ? m_webUsed : m_webUnused)->setChecked(true);
    m_web->setVisible(choices.web);
    for (PackageCard *card : {m_mail, m_web})
        card->setFolder(plan.beginning()->packageFolder);
    const auto &trial = plan.trial();
    m_mail->show(choices.mailPackage, trial ? trial->package(Use::Mail) : nullptr, catalog, plan.busy());
    m_web->show(choices.webPackage, trial ? trial->package(Use::Web) : nullptr, catalog, plan.busy());
    if (!plan.busy())
        showFindings(findingsOf({PageId::Kind::Packages}), tr("Nothing speaks against these programs."));
}

void PackagesPage::chooseWeb(bool used)
{
    SessionChoices choices = context().plan.choices();
    choices.web = used;
    context().plan.choose(choices);
}

void PackagesPage::choosePackage(Use use, const QString &path)
{
    SessionChoices choices = context().plan.choices();
    (use == Use::Mail ? choices.mailPackage : choices.webPackage) = path;
    context().plan.choose(choices);
}

QList<Fact> PackagesPage::factsOf(const Session &session) const
{
    const QLocale locale;
    QList<Fact> facts;
    for (const SessionPackage &package : session.packages) {
        facts.append(
            {package.use == Use::Mail ? tr("Mail update program") : tr("Web administration update program"),
             QStringList{package.fileName, package.path,
                         tr("%1 (%2 bytes)")
                             .arg(locale.formattedDataSize(package.size), locale.toString(package.size)),
                         tr("SHA-256: %1").arg(package.sha256.toHex())}
                 .join(QLatin1Char('\n'))});
    }
    if (!session.web)
        facts.append({tr("Web administration update program"), tr("The tool is not used here.")});
    return facts;
}

void PackagesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool planning = !m_mail->isHidden() && m_mail->isVisible();
    if (planning && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PackagesPage::dropEvent(QDropEvent *event)
{
    takeFiles(filesIn(event->mimeData()));
    event->acceptProposedAction();
}

// The name tells which one is which; where it does not, the first empty field takes the file.
void PackagesPage::takeFiles(const QStringList &paths)
{
    const auto &beginning = context().plan.beginning();
    if (!beginning)
        return; // nothing can be chosen yet
    SessionChoices choices = context().plan.choices();
    for (const QString &path : paths) {
        PackageKind kind = beginning->catalog.packageName(QFileInfo(path).fileName()).kind;
        if (kind == PackageKind::Unknown && !choices.mailPackage.isEmpty() && choices.web
            && choices.webPackage.isEmpty())
            kind = PackageKind::Web;
        if (kind == PackageKind::Web) {
            choices.web = true;
            choices.webPackage = path;
        } else {
            choices.mailPackage = path;
        }
    }
    context().plan.choose(choices);
}

} // namespace epost
