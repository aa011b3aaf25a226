// SPDX-License-Identifier: MIT
#include "ui/widgets/PartProgress.h"

#include "base/NightTime.h"
#include "ui/widgets/StillProgressBar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace epost {

PartProgress::PartProgress(QWidget *parent)
    : QGroupBox(tr("In progress"), parent)
    , m_phase(new QLabel(this))
    , m_bar(new StillProgressBar(this))
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
        tell({});
    }
    setVisible(working);
}

QString PartProgress::leftText(const RunProgress::Reading &reading)
{
    constexpr qint64 kSecond = 1'000;
    constexpr qint64 kMinute = 60 * kSecond;
    constexpr qint64 kRough = 10; // seconds; finer would only look exact
    if (reading.left < 0)
        return {};
    if (reading.waits)
        return tr("%1 left at most").arg(lengthText(reading.left));
    if (reading.left < kMinute) {
        const qint64 seconds = reading.left / kSecond / kRough * kRough + kRough;
        return tr("This part: about %1 s left").arg(seconds);
    }
    return tr("This part: about %1 min left").arg((reading.left + kMinute / 2) / kMinute);
}

void PartProgress::tell(const RunProgress::Reading &reading)
{
    const bool counted = reading.step >= 0 && !reading.waits;
    m_phase->setText(reading.phase.isEmpty() ? tr("The step has begun.") : reading.phase);
    m_bar->setRange(0, counted ? RunProgress::kFull : 0);
    m_bar->setTextVisible(counted);
    if (counted)
        m_bar->setValue(reading.step);
    const QString elapsed = tr("Elapsed: %1").arg(lengthText(m_since.isValid() ? m_since.elapsed() : 0));
    const QString left = leftText(reading);
    m_elapsed->setText(left.isEmpty() ? elapsed : tr("%1 (%2)").arg(elapsed, left));
}

} // namespace epost
