// SPDX-License-Identifier: MIT
#include "ui/pages/WizardPage.h"

#include "ui/widgets/FocusOrder.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace epost {

namespace {

/// Room between the heading and the window's buttons beside it, in pixels.
constexpr int kGap = 16;

} // namespace

WizardPage::WizardPage(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(newTextLabel(this, QStringLiteral("heading")))
{
    m_heading->setFocusPolicy(Qt::ClickFocus);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_heading->setFont(font);

    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 10, 6);
    layout->setSpacing(10);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_heading, 1);
    m_corner = new QSpacerItem(0, 0);
    m_head->addSpacerItem(m_corner);
    layout->addLayout(m_head);
    layout->addWidget(scroll, 1);
}

void WizardPage::leaveCorner(int width)
{
    m_corner->changeSize(width + kGap, 0);
    m_head->invalidate();
}

void WizardPage::enter()
{
    refresh();
}

void WizardPage::refresh()
{
    m_heading->setText(title());
    setAccessibleName(title());
    Q_EMIT actionChanged();
    // Before the first page is seen nobody presses Tab, and everything else is waited for.
    if (isVisible())
        orderFocusAsRead(*this);
}

void WizardPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void WizardPage::addPart(QWidget *part, int stretch)
{
    m_column->addWidget(part, stretch);
}

QLabel *WizardPage::addText(const QString &objectName)
{
    QLabel *label = newTextLabel(this, objectName);
    addPart(label);
    return label;
}

QLabel *WizardPage::addMarkup(const QString &objectName)
{
    QLabel *label = newMarkupLabel(this, objectName);
    addPart(label);
    return label;
}

} // namespace epost
