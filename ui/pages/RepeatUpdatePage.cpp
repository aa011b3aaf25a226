// SPDX-License-Identifier: MIT
#include "ui/pages/RepeatUpdatePage.h"

#include "ui/SessionController.h"
#include "ui/pages/StepFacts.h"
#include "ui/widgets/ChangePlanView.h"

namespace epost {

namespace {

void showPlan(ChangePlanView *shown, const StepPreview *seen, SessionPackage::Use use)
{
    const ChangePlan *plan = seen ? seen->plan(use) : nullptr;
    shown->setVisible(plan != nullptr);
    if (plan)
        shown->show(*plan);
}

} // namespace

RepeatUpdatePage::RepeatUpdatePage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_mail(new FactList(tr("Mail update"), this))
    , m_web(new FactList(tr("Web administration update"), this))
    , m_mailPlan(new ChangePlanView(this))
    , m_webPlan(new ChangePlanView(this))
{
    addDetail(m_mail);
    addDetail(m_mailPlan);
    addDetail(m_web);
    addDetail(m_webPlan);
}

void RepeatUpdatePage::showDetails(const RunView &view)
{
    using Use = SessionPackage::Use;
    m_mail->show(packageFacts(view.session, Use::Mail, spec().role));
    m_web->show(view.session.web ? packageFacts(view.session, Use::Web, spec().role) : QList<Fact>());
    const StepPreview *seen = context().run.preview(spec().number);
    showPlan(m_mailPlan, seen, Use::Mail);
    showPlan(m_webPlan, seen, Use::Web);
}

} // namespace epost
