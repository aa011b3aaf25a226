// SPDX-License-Identifier: MIT
#include "ui/widgets/DecisionPanel.h"

#include "base/NightTime.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace epost {

DecisionPanel::DecisionPanel(QWidget *parent)
    : QGroupBox(tr("The decision time has passed"), parent)
    , m_text(new QLabel(this))
    , m_approver(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_missing(new QLabel(this))
    , m_goOn(new QPushButton(tr("Go &on with the update"), this))
    , m_goBack(new QPushButton(tr("Take the &way back"), this))
{
    setObjectName(QStringLiteral("decisionPanel"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_approver->setObjectName(QStringLiteral("decisionApprover"));
    m_approver->setMaxLength(80);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setMaxLength(500);
    m_missing->setObjectName(QStringLiteral("decisionMissing"));
    m_missing->setWordWrap(true);
    m_goOn->setObjectName(QStringLiteral("decideGoOn"));
    m_goBack->setObjectName(QStringLiteral("decideGoBack"));
    auto *form = new QFormLayout(this);
    form->addRow(m_text);
    form->addRow(tr("A&pprover"), m_approver);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_goBack);
    form->addRow(buttons);
    connect(m_approver, &QLineEdit::textChanged, this, &DecisionPanel::showMissing);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionPanel::showMissing);
    connect(m_goOn, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_goBack, &QPushButton::clicked, this, [this] { decide(false); });
    showMissing();
    hide();
}

void DecisionPanel::show(const Session &session)
{
    const QDate firstDay = NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
    m_text->setText(tr("Decision time: %1. Going back still ends in time only if it begins now. Decide with "
                       "the approver.")
                        .arg(NightTime(session.plan.decisionTime(), firstDay).text()));
    if (m_approver->text().isEmpty() && !m_approver->isModified())
        m_approver->setText(session.team.approver);
    setVisible(true);
}

void DecisionPanel::showMissing()
{
    const bool named = !m_approver->text().trimmed().isEmpty();
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    m_missing->setText(!named          ? tr("The name of the approver is missing.")
                           : !reasoned ? tr("The reason is missing.")
                                       : QString());
    m_goOn->setEnabled(named && reasoned);
    m_goBack->setEnabled(named && reasoned);
}

void DecisionPanel::decide(bool goOn)
{
    Q_EMIT decided({goOn, m_approver->text().trimmed(), m_reason->text().trimmed(), {}});
}

} // namespace epost
