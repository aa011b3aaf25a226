// SPDX-License-Identifier: MIT
#include "ui/pages/VerifyActivePage.h"

#include "ui/SessionController.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/TextLabel.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace epost {

namespace {

QLabel *guide(const QString &objectName, QGroupBox *box)
{
    auto *label = newMarkupLabel(box, objectName);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(label);
    return label;
}

} // namespace

VerifyActivePage::VerifyActivePage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_facts(new FactList(tr("What is active now"), this))
{
    auto *control = new QGroupBox(tr("What “E-POST Mail Control” has to show"), this);
    auto *licence = new QGroupBox(tr("Next year's licence key (Enterprise II)"), this);
    m_control = guide(QStringLiteral("mailControlGuide"), control);
    m_licence = guide(QStringLiteral("licenceGuide"), licence);
    addDetail(m_facts);
    addDetail(control);
    addDetail(licence);
}

void VerifyActivePage::showDetails(const RunView &view)
{
    const QString host = view.session.nodeOf(spec().role).name.text();
    QList<Fact> facts;
    if (view.cluster) {
        facts = {{tr("Owner node"), view.cluster->role.owner.text()},
                 {tr("State of the role"), roleStateText(view.cluster->role.state)}};
    }
    m_facts->show(facts);
    m_control->setText(spacedText(
        {tr("1. Open “E-POST Mail Control” on %1, not on the other node.").arg(host),
         tr("2. The mail work folder lies on the shared drive."), tr("3. Every service is shown as started."),
         tr("4. Close it again with [閉じる]. The step asks for what was seen there.")}));
    const Catalog *catalog = context().run.catalog();
    const Product *product = catalog ? catalog->product(view.session.productId) : nullptr;
    m_licence->parentWidget()->setVisible(product && product->enterprise);
    m_licence->setText(spacedText(
        {tr("Where next year's key is due, it is entered in “E-POST Mail Control” on %1, on each node "
            "separately.")
             .arg(host),
         tr("Here only that and when it was entered is recorded: the key itself belongs into no field of "
            "this "
            "program, no log and no report.")}));
}

} // namespace epost
