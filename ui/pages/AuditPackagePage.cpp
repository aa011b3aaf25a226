// SPDX-License-Identifier: MIT
#include "ui/pages/AuditPackagePage.h"

#include "ui/SessionController.h"
#include "ui/pages/StepFacts.h"
#include "ui/widgets/ChangePlanView.h"

namespace epost {

AuditPackagePage::AuditPackagePage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_use(spec.kind == StepKind::AuditWebPackage ? SessionPackage::Use::Web : SessionPackage::Use::Mail)
    , m_facts(new FactList(tr("Approved update program"), this))
    , m_plan(new ChangePlanView(this))
{
    addDetail(m_facts);
    addDetail(m_plan);
}

void AuditPackagePage::showDetails(const RunView &view)
{
    m_facts->show(packageFacts(view.session, m_use, spec().role));
    const StepPreview *seen = context().run.preview(spec().number);
    const ChangePlan *plan = seen ? seen->plan(m_use) : nullptr;
    m_plan->setVisible(plan != nullptr);
    if (plan)
        m_plan->show(*plan);
}

} // namespace epost
