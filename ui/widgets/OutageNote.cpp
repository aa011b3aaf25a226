// SPDX-License-Identifier: MIT
#include "ui/widgets/OutageNote.h"

#include "base/NightTime.h"
#include "ui/widgets/GlyphIcon.h"

#include <QGridLayout>
#include <QLabel>

namespace epost {

OutageNote::OutageNote(const QString &title, QWidget *parent)
    : QGroupBox(title, parent)
    , m_what(new QLabel(this))
    , m_clock(new QLabel(this))
{
    setObjectName(QStringLiteral("outageNote"));
    m_clock->setObjectName(QStringLiteral("outageClock"));
    QFont font = m_what->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_what->setFont(font);
    m_clock->setFont(font);
    for (QLabel *label : {m_what, m_clock}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *sign = new QLabel(this);
    const int side = m_what->fontMetrics().height() * 3 / 2;
    sign->setPixmap(glyphIcon(Glyph::Triangle).pixmap(side, side));
    auto *grid = new QGridLayout(this);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_clock, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
}

void OutageNote::show(const RunView &view, StepNumber step, bool working, const QString &what)
{
    m_what->setText(what);
    const QString text = clock(view, step, working);
    m_clock->setText(text);
    m_clock->setVisible(!text.isEmpty());
}

QString OutageNote::clock(const RunView &view, StepNumber step, bool working)
{
    if (!working)
        m_since = {};
    // The session is told of an outage when the step ends; until then the cluster is what is known.
    if (working && view.cluster) {
        const bool stopped = view.cluster->role.state != RoleState::Online;
        if (stopped && !m_since.isValid())
            m_since = view.now;
        if (m_since.isValid() && stopped)
            return tr("Mail is stopped: for about %1 now.").arg(lengthText(m_since.msecsTo(view.now)));
        return m_since.isValid()
            ? tr("The role is online again.")
            : tr("The role when last seen: %1, owner node %2")
                  .arg(roleStateText(view.cluster->role.state), view.cluster->role.owner.text());
    }
    qint64 whole = 0;
    bool over = true;
    for (const Outage &outage : view.session.outages) {
        if (outage.step != step || !outage.wayBack.isEmpty())
            continue;
        over = over && outage.until.isValid();
        whole += outage.until.isValid() ? outage.milliseconds : outage.from.msecsTo(view.now);
    }
    if (whole == 0)
        return {};
    return over ? tr("Mail was stopped for %1.").arg(lengthText(whole))
                : tr("Mail is stopped: for %1 now.").arg(lengthText(whole));
}

} // namespace epost
