// SPDX-License-Identifier: MIT
#include "ui/widgets/PartProgress.h"

#include "report/NightTime.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace epost {

PartProgress::PartProgress(QWidget *parent)
    : QGroupBox(tr("In progress"), parent)
    , m_phase(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_elapsed(new QLabel(this))
{
    m_phase->setObjectName(QStringLiteral("partPhase"));
    m_phase->setWordWrap(true);
    m_phase->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setObjectName(QStringLiteral("partProgress"));
    m_bar->setAccessibleName(tr("Progress of this step"));
    m_elapsed->setObjectName(QStringLiteral("partElapsed"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_phase);
    layout->addWidget(m_bar);
    layout->addWidget(m_elapsed);
    hide();
}

void PartProgress::show(bool working, bool stopping)
{
    setTitle(stopping ? tr("Stopping at the next safe point") : tr("In progress"));
    if (working && isHidden()) {
        m_since.start();
        tell(-1, {});
    }
    setVisible(working);
}

void PartProgress::tell(int part, const QString &phase)
{
    m_phase->setText(phase.isEmpty() ? tr("The step has begun.") : phase);
    m_bar->setRange(0, part < 0 ? 0 : 1000);
    m_bar->setTextVisible(part >= 0);
    if (part >= 0)
        m_bar->setValue(part);
    m_elapsed->setText(tr("Elapsed: %1").arg(lengthText(m_since.isValid() ? m_since.elapsed() : 0)));
}

} // namespace epost
