// SPDX-License-Identifier: MIT
#include "ui/pages/SwitchBackPage.h"

#include "procedure/NodeChecks.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/OutageNote.h"

namespace epost {

SwitchBackPage::SwitchBackPage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_outage(new OutageNote(tr("Second mail outage"), this))
    , m_policy(new FactList(tr("How the role returns"), this))
{
    addDetail(m_outage);
    addDetail(m_policy);
}

void SwitchBackPage::showDetails(const RunView &view)
{
    const NodeName &primary = view.session.nodeOf(Role::Primary).name;
    m_outage->show(view, spec().number, stage() == StepStage::Working,
                   tr("With this step mail stops for the second time, until the role is online on %1 again.")
                       .arg(primary.text()));
    QList<Fact> facts;
    if (view.cluster && stage() != StepStage::Done) {
        for (const Finding &finding : checkFailback(view.cluster->role, primary)) {
            facts.append({tr("Failback policy"), finding.title});
            if (!finding.cause.isEmpty())
                facts.append({tr("Why"), finding.cause});
            if (!finding.remedy.isEmpty())
                facts.append({tr("What follows"), finding.remedy});
        }
    }
    m_policy->show(facts);
}

} // namespace epost
