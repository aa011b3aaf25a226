// SPDX-License-Identifier: MIT
#include "ui/pages/SwitchOverPage.h"

#include "ui/widgets/OutageNote.h"

namespace epost {

SwitchOverPage::SwitchOverPage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_outage(new OutageNote(tr("First mail outage"), this))
{
    addDetail(m_outage);
}

void SwitchOverPage::showDetails(const RunView &view)
{
    m_outage->show(view, spec().number, stage() == StepStage::Working,
                   tr("With this step mail stops until the role is online on %1. From then on there is no "
                      "redundancy until step 11.")
                       .arg(view.session.nodeOf(Role::Secondary).name.text()));
}

} // namespace epost
