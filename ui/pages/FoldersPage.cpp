// SPDX-License-Identifier: MIT
#include "ui/pages/FoldersPage.h"

#include "base/TextList.h"
#include "install/FolderAdvice.h"
#include "ui/FileQuestion.h"
#include "ui/PlanController.h"
#include "ui/widgets/FolderCases.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

/// Of the product as far as it is known.
std::optional<Architecture> architectureOf(const PlanController &plan)
{
    const auto &trial = plan.trial();
    return trial && trial->install ? trial->install->architecture() : std::nullopt;
}

void setQuietly(QComboBox *box, const QString &text)
{
    const QSignalBlocker quiet(box);
    box->setEditText(text);
}

} // namespace

FoldersPage::FoldersPage(const WizardContext &context, QWidget *parent)
    : PlanPage(context, parent)
{
    addPlanPart(buildFolders());
    addPlanPart(buildCases());
    addPlanPart(buildNodes());
    addFindings();
}

QString FoldersPage::title() const
{
    return tr("Plan: folders and nodes");
}

QPushButton *FoldersPage::addBrowse(QGridLayout *layout, int row, const QString &text,
                                    const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setToolTip(tr("Chooses the folder."));
    layout->addWidget(button, row, 2);
    return button;
}

QWidget *FoldersPage::buildFolders()
{
    auto *box = new QGroupBox(tr("Folders on this node"), this);
    auto *layout = new QGridLayout(box);
    layout->setColumnStretch(1, 1);

    m_mail = new QComboBox(box);
    m_mail->setObjectName(QStringLiteral("mailFolder"));
    m_mail->setEditable(true);
    m_mail->setInsertPolicy(QComboBox::NoInsert);
    m_mail->setCompleter(nullptr);
    m_mail->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_mail->setToolTip(
        tr("The list holds every installed folder that was found on the drives of this node."));
    auto *mailLabel = new QLabel(tr("&Installed folder"), box);
    mailLabel->setBuddy(m_mail);
    layout->addWidget(mailLabel, 0, 0);
    layout->addWidget(m_mail, 0, 1);
    auto *browse = addBrowse(layout, 0, tr("B&rowse..."), QStringLiteral("mailFolderBrowse"));

    m_found = newTextLabel(box, QStringLiteral("foldersFound"));
    layout->addWidget(m_found, 1, 1, 1, 2);

    m_webLabel = new QLabel(tr("&Web administration"), box);
    m_web = new QLineEdit(box);
    m_web->setObjectName(QStringLiteral("webFolder"));
    m_web->setToolTip(tr("One level above the installed folder, unless something special was set up."));
    m_webLabel->setBuddy(m_web);
    layout->addWidget(m_webLabel, 2, 0);
    layout->addWidget(m_web, 2, 1);
    m_webBrowse = addBrowse(layout, 2, tr("Br&owse..."), QStringLiteral("webFolderBrowse"));

    m_product = new QComboBox(box);
    m_product->setObjectName(QStringLiteral("product"));
    auto *productLabel = new QLabel(tr("&Product"), box);
    productLabel->setBuddy(m_product);
    layout->addWidget(productLabel, 3, 0);
    layout->addWidget(m_product, 3, 1, 1, 2);

    connect(m_mail, &QComboBox::editTextChanged, this, &FoldersPage::chooseMail);
    connect(browse, &QPushButton::clicked, this, &FoldersPage::browseMail);
    connect(m_web, &QLineEdit::textEdited, this, &FoldersPage::chooseWeb);
    connect(m_webBrowse, &QPushButton::clicked, this, &FoldersPage::browseWeb);
    connect(m_product, &QComboBox::activated, this, &FoldersPage::chooseProduct);
    return box;
}

QWidget *FoldersPage::buildCases()
{
    auto *box = new QGroupBox(tr("Which folder is the right one"), this);
    m_cases = new FolderCases(box);
    m_advice = newMarkupLabel(box, QStringLiteral("folderAdvice"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_cases);
    layout->addWidget(m_advice);
    return box;
}

QWidget *FoldersPage::buildNodes()
{
    auto *box = new QGroupBox(tr("Nodes"), this);
    m_nodes = new FactsView(box);
    m_nodes->setObjectName(QStringLiteral("nodes"));
    m_secondary = new QComboBox(box);
    m_secondary->setObjectName(QStringLiteral("secondaryChoice"));
    m_secondaryLabel = new QLabel(tr("&Secondary node of this run"), box);
    m_secondaryLabel->setBuddy(m_secondary);
    auto *again = new QPushButton(tr("C&heck again"), box);
    again->setObjectName(QStringLiteral("checkAgain"));
    again->setToolTip(tr("Looks at the machine and the cluster again."));
    connect(m_secondary, &QComboBox::activated, this, &FoldersPage::chooseNode);
    connect(again, &QPushButton::clicked, this, [this] { context().plan.observe(); });

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_secondaryLabel);
    choice->addWidget(m_secondary);
    choice->addStretch();
    choice->addWidget(again);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_nodes);
    layout->addLayout(choice);
    return box;
}

void FoldersPage::enter()
{
    m_entering = true;
    PlanPage::enter();
    m_entering = false;
}

void FoldersPage::showPlan()
{
    showFolders();
    showProducts();
    showNodes();
    if (!context().plan.busy())
        showFindings(findingsOf({PageId::Kind::Folders}), tr("Nothing speaks against these folders."));
}

void FoldersPage::showFolders()
{
    const PlanController &plan = context().plan;
    const SessionChoices &choices = plan.choices();
    const auto &trial = plan.trial();
    const QStringList &found = plan.installsShown();
    if (m_mail->count() != found.size()) {
        const QSignalBlocker quiet(m_mail);
        const QString text = m_mail->currentText();
        m_mail->clear();
        m_mail->addItems(found);
        m_mail->setEditText(text);
    }
    // What was found stands in a field that nobody is emptying just now.
    const QString mail = choices.mailFolder.isEmpty() && trial ? trial->mailFolder : choices.mailFolder;
    if (m_mail->currentText().trimmed() != mail
        && (m_entering || !m_mail->hasFocus() || !choices.mailFolder.isEmpty()))
        setQuietly(m_mail, mail);
    const QString web = choices.webFolder.isEmpty() && trial ? trial->webFolder : choices.webFolder;
    if (m_web->text().trimmed() != web && (m_entering || !m_web->hasFocus() || !choices.webFolder.isEmpty()))
        m_web->setText(web);
    for (QWidget *widget : {static_cast<QWidget *>(m_webLabel), static_cast<QWidget *>(m_web),
                            static_cast<QWidget *>(m_webBrowse)})
        widget->setVisible(choices.web);

    if (plan.busy() && found.isEmpty())
        m_found->setText(tr("The drives are being searched."));
    else if (found.isEmpty())
        m_found->setText(tr("No installed folder was found on the drives of this node. Choose it."));
    else if (found.size() == 1)
        m_found->setText(tr("Found on the drives of this node: this one, and no other."));
    else
        m_found->setText(tr("Found on the drives of this node: %1. Choose the one that the cluster runs.")
                             .arg(listText(found)));

    const auto architecture = architectureOf(plan);
    const bool is64Bit = !plan.readiness() || plan.readiness()->host.is64Bit;
    const Catalog &catalog = plan.beginning()->catalog;
    m_cases->show(architecture, is64Bit, catalog);
    const FolderAdvice advice(architecture.value_or(Architecture::X64), is64Bit, catalog);
    QStringList lines;
    if (architecture)
        lines.append(advice.explanation());
    lines.append(advice.extractorWarning());
    m_advice->setText(spacedText(lines));
}

void FoldersPage::showProducts()
{
    const PlanController &plan = context().plan;
    const auto &trial = plan.trial();
    const Architecture architecture = architectureOf(plan).value_or(Architecture::X64);
    const QString foundId = trial && trial->install ? trial->install->productId() : QString();
    const Catalog &catalog = plan.beginning()->catalog;
    const Product *found = catalog.product(foundId);
    QStringList titles{found ? tr("As found: %1").arg(found->title(architecture))
                             : tr("Could not be told: please choose")};
    QStringList ids{QString()};
    for (const Product &product : catalog.products()) {
        titles.append(product.title(architecture));
        ids.append(product.id);
    }
    const QSignalBlocker quiet(m_product);
    if (m_product->count() != titles.size()) {
        m_product->clear();
        m_product->addItems(titles);
    }
    for (int i = 0; i < static_cast<int>(titles.size()); ++i) {
        m_product->setItemText(i, titles[i]);
        m_product->setItemData(i, ids[i]);
    }
    m_product->setCurrentIndex(
        static_cast<int>(std::max<qsizetype>(0, ids.indexOf(plan.choices().productId))));
}

void FoldersPage::showNodes()
{
    const PlanController &plan = context().plan;
    const auto &seen = plan.readiness();
    if (!seen) {
        m_nodes->show({{tr("Nodes"),
                        plan.busy() ? tr("The cluster is being looked at.")
                                    : tr("The cluster could not be looked at.")}});
        m_secondary->hide();
        m_secondaryLabel->hide();
        return;
    }
    const RoleInfo *role = seen->role();
    const auto withAddresses = [](const QString &name, const QStringList &addresses) {
        return addresses.isEmpty() ? name : tr("%1 (%2)").arg(name, listText(addresses));
    };
    const bool active = role && role->owner == seen->host.name;
    QStringList virtualAddresses;
    if (role) {
        for (const ResourceInfo &resource : role->resources) {
            if (!resource.address.isEmpty())
                virtualAddresses.append(resource.address);
        }
    }
    const QString here = withAddresses(seen->host.name.text(), seen->host.addresses);
    m_nodes->show({
        {tr("Cluster"), seen->cluster ? seen->cluster->name : tr("None was found")},
        {tr("Secondary node (waiting, updated first)"),
         active     ? tr("Not this one: %1 is the active node").arg(here)
             : role ? here
                    : tr("The owner of the role is not known")},
        {tr("Primary node (active, updated second)"),
         role ? role->owner.text() : tr("The owner of the role is not known")},
        {tr("Role"),
         role ? tr("“%1”, %2, virtual address %3")
                    .arg(role->name, roleStateText(role->state),
                         virtualAddresses.isEmpty() ? tr("not known") : listText(virtualAddresses))
              : QString()},
    });

    // With two nodes there is nothing to choose.
    QStringList others;
    if (seen->cluster) {
        for (const NodeInfo &node : seen->cluster->nodes) {
            if (!role || !(node.name == role->owner))
                others.append(node.name.text());
        }
    }
    const bool choice = others.size() > 1;
    m_secondary->setVisible(choice);
    m_secondaryLabel->setVisible(choice);
    if (!choice)
        return;
    const QSignalBlocker quiet(m_secondary);
    if (m_secondary->count() != others.size()) {
        m_secondary->clear();
        m_secondary->addItems(others);
    }
    const NodeName &chosen = plan.choices().secondary;
    m_secondary->setCurrentText(chosen.isEmpty() ? seen->host.name.text() : chosen.text());
}

void FoldersPage::browseMail()
{
    const auto &seen = context().plan.readiness();
    const QString from
        = seen && !seen->installs.isEmpty() ? seen->installs.first().folder().path() : QString();
    FileQuestion::folder(this, tr("Installed folder of the mail server"), from,
                         [this](const QString &folder) { m_mail->setEditText(folder); });
}

void FoldersPage::browseWeb()
{
    const auto &trial = context().plan.trial();
    const QString from = trial && trial->install ? trial->install->webFolder().path() : QString();
    FileQuestion::folder(this, tr("Folder of the web administration tool"), from,
                         [this](const QString &folder) {
                             m_web->setText(folder);
                             chooseWeb(folder);
                         });
}

void FoldersPage::chooseMail(const QString &folder)
{
    SessionChoices choices = context().plan.choices();
    choices.mailFolder = folder.trimmed();
    context().plan.choose(choices);
}

void FoldersPage::chooseWeb(const QString &folder)
{
    SessionChoices choices = context().plan.choices();
    choices.webFolder = folder.trimmed();
    context().plan.choose(choices);
}

void FoldersPage::chooseProduct(int index)
{
    SessionChoices choices = context().plan.choices();
    choices.productId = m_product->itemData(index).toString();
    context().plan.choose(choices);
}

void FoldersPage::chooseNode(int index)
{
    SessionChoices choices = context().plan.choices();
    choices.secondary = NodeName::parse(m_secondary->itemText(index)).value_or(NodeName());
    context().plan.choose(choices);
}

QList<Fact> FoldersPage::factsOf(const Session &session) const
{
    QList<Fact> facts{{tr("Cluster"), session.clusterName}, {tr("Role"), session.mailRole}};
    for (const SessionNode &node : session.nodes) {
        QStringList lines{
            node.name.text()
            + (node.addresses.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(listText(node.addresses)))};
        if (!node.system.isEmpty())
            lines.append(node.system);
        lines.append(tr("Mail server: %1").arg(node.mailFolder));
        if (!node.webFolder.isEmpty())
            lines.append(tr("Web administration: %1").arg(node.webFolder));
        facts.append({roleLabel(node.role), lines.join(QLatin1Char('\n'))});
    }
    return facts;
}

} // namespace epost
