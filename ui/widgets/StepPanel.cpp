// SPDX-License-Identifier: MIT
#include "ui/widgets/StepPanel.h"

#include "procedure/StepTexts.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/SpacedText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace epost {

namespace {

/// What is on record for the step, each finding once.
Findings findingsOf(const StepRecord &record, const Findings &more)
{
    Findings all = more;
    for (const Findings &part : {record.checkFindings, record.resultFindings}) {
        for (const Finding &finding : part) {
            if (!all.contains(finding))
                all.append(finding);
        }
    }
    return all;
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_description(new QLabel(this))
    , m_findings(new FindingsView(this))
{
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_description->setObjectName(QStringLiteral("stepDescription"));
    QFont heading = m_title->font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.15);
    m_title->setFont(heading);
    m_title->setTextFormat(Qt::PlainText);
    m_description->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_title, m_description}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_description);
    layout->addWidget(m_findings, 1);
}

void StepPanel::show(StepNumber number, const std::optional<RunView> &view, const Findings &more)
{
    const StepSpec &spec = specOf(number);
    m_title->setText(tr("Step %1: %2").arg(number.value()).arg(stepTitle(spec)));
    m_description->setText(spacedText({stepDescription(spec)}));
    if (!view) {
        m_findings->show(more, tr("Nothing has been looked at yet."));
        return;
    }
    const StepRecord &record = view->session.step(number).record;
    const QString whenEmpty
        = record.skipReason.isEmpty() ? tr("Nothing has been looked at yet.") : record.skipReason;
    m_findings->show(findingsOf(record, more), whenEmpty);
}

} // namespace epost
