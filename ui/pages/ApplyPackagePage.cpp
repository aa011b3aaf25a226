// SPDX-License-Identifier: MIT
#include "ui/pages/ApplyPackagePage.h"

#include "ui/pages/StepFacts.h"

namespace epost {

ApplyPackagePage::ApplyPackagePage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_use(spec.kind == StepKind::ApplyWebPackage ? SessionPackage::Use::Web : SessionPackage::Use::Mail)
    , m_facts(new FactList(tr("Where the files are replaced"), this))
{
    addDetail(m_facts);
}

void ApplyPackagePage::showDetails(const RunView &view)
{
    m_facts->show(folderFacts(view.session, m_use, spec().role));
}

} // namespace epost
