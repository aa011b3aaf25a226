// SPDX-License-Identifier: MIT
#include "ui/widgets/HandWorkPanel.h"

#include "ui/SessionController.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

HandWorkPanel::HandWorkPanel(QWidget *parent)
    : QFrame(parent)
    , m_toggle(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_choice(new QComboBox(m_content))
    , m_do(new QPushButton(tr("Do &it by hand"), m_content))
    , m_told(new QLabel(m_content))
{
    setObjectName(QStringLiteral("handWork"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_toggle->setObjectName(QStringLiteral("handWorkToggle"));
    m_toggle->setText(tr("Rehearsal only: at the sim&ulated machines"));
    m_toggle->setToolTip(tr("What a person would do at the servers and in the Failover Cluster Manager. Not "
                            "part of this product."));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setObjectName(QStringLiteral("handWorkChoice"));
    m_choice->setAccessibleName(tr("What to do at the simulated machines"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_do->setObjectName(QStringLiteral("handWorkDo"));
    m_told->setObjectName(QStringLiteral("handWorkTold"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_told->setVisible(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_do);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addLayout(row);
    content->addWidget(m_told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_toggle);
    layout->addWidget(m_content);
    connect(m_toggle, &QToolButton::toggled, this, &HandWorkPanel::render);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (const int index = m_choice->currentIndex(); index >= 0 && index < m_offered.size())
            carryOut(m_offered[index]);
    });
    setVisible(false);
    render();
}

HandWorkPanel::~HandWorkPanel()
{
    m_work.waitForFinished();
}

void HandWorkPanel::show(const SessionController &run)
{
    const auto &view = run.view();
    const bool rehearsal = view && view->isRehearsal();
    // A session that is being opened or made may take the machines away.
    const bool reachable = rehearsal && run.activity() != SessionController::Activity::Opening;
    setVisible(rehearsal);
    m_workplace = reachable ? run.workplace() : nullptr;
    m_session = reachable ? std::optional(view->session) : std::nullopt;
    if (m_workplace && !m_busy)
        start({});
}

void HandWorkPanel::carryOut(const HandWork &work)
{
    m_told->setVisible(false);
    m_next = work;
    if (!m_busy)
        start(work.key);
}

void HandWorkPanel::start(const QString &key)
{
    if (!m_workplace || !m_session)
        return;
    const QString text = m_next && m_next->key == key ? m_next->text : QString();
    if (!key.isEmpty())
        m_next.reset();
    m_busy = true;
    render();
    m_work = QtConcurrent::run([this, workplace = m_workplace, session = *m_session, key, text] {
        Seen seen;
        if (!key.isEmpty()) {
            seen.acted = true;
            if (auto done = workplace->doByHand(key); !done)
                seen.error = done.error();
        }
        seen.works = workplace->handWork(session);
        QMetaObject::invokeMethod(
            this, [this, seen, text] { take(seen, text); }, Qt::QueuedConnection);
    });
}

void HandWorkPanel::take(const Seen &seen, const QString &text)
{
    m_busy = false;
    const auto same = [](const HandWork &a, const HandWork &b) { return a.key == b.key && a.text == b.text; };
    if (!std::equal(m_offered.begin(), m_offered.end(), seen.works.begin(), seen.works.end(), same)) {
        const QString chosen = m_choice->currentText();
        m_offered = seen.works;
        m_choice->clear();
        for (const HandWork &work : std::as_const(m_offered))
            m_choice->addItem(work.text);
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(chosen)));
    }
    if (seen.acted) {
        m_told->setText(seen.error
                            ? tr("It did not work: %1 %2").arg(seen.error->text(), seen.error->remedy())
                            : tr("Done: %1").arg(text));
        m_told->setVisible(true);
    }
    render();
    if (m_next)
        start(m_next->key);
    if (seen.acted)
        Q_EMIT done();
}

void HandWorkPanel::render()
{
    const bool open = m_toggle->isChecked();
    m_content->setVisible(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_do->setEnabled(!m_offered.isEmpty() && !m_next);
    m_choice->setEnabled(!m_offered.isEmpty());
}

} // namespace epost
