// SPDX-License-Identifier: MIT
#include "ui/pages/VerifyActivePage.h"

#include "ui/SessionController.h"
#include "ui/Workplace.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/LicenceKeyPanel.h"
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
    , m_licence(new LicenceKeyPanel(this))
    , m_facts(new FactList(tr("What is active now"), this))
{
    auto *control = new QGroupBox(tr("What “E-POST Mail Control” has to show"), this);
    m_control = guide(QStringLiteral("mailControlGuide"), control);
    addDetail(m_facts);
    addDetail(control);
    addDetail(m_licence);
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
    showLicence(view);
}

void VerifyActivePage::showLicence(const RunView &view)
{
    const Catalog *catalog = context().run.catalog();
    const Product *product = catalog ? catalog->product(view.session.productId) : nullptr;
    if (!product || !product->enterprise) {
        m_licence->hide();
        return;
    }
    const NodeName node = view.session.nodeOf(spec().role).name;
    const CatalogTool *tool = catalog->tool(QStringLiteral("mail-control"));
    const LicenceRecord *answer = view.session.licence(node);
    LicenceKeyPanel::Place place;
    place.host = node.text();
    const bool active = !view.cluster || view.cluster->role.owner == node;
    place.here = tool && active && view.here == node && stage() != StepStage::NotYet
        && !view.session.finishedAt.isValid();
    place.answered = answer ? licenceAnswerText(answer->answer) : QString();
    place.tool = tool ? *tool : CatalogTool();
    const auto workplace = context().run.workplace();
    place.desktop = workplace ? workplace->desktop() : nullptr;
    m_licence->show(place);
}

} // namespace epost
