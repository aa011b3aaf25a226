// SPDX-License-Identifier: MIT
#include "ui/widgets/FactList.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

FactList::FactList(const QString &title, QWidget *parent)
    : QGroupBox(title, parent)
{
    new QVBoxLayout(this);
    hide();
}

void FactList::show(const QList<Fact> &facts)
{
    setVisible(!facts.isEmpty());
    if (facts == m_facts)
        return;
    m_facts = facts;
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < facts.size(); ++row)
        add(facts[row], row);
    layout()->addWidget(m_content);
    m_content->setVisible(true);
}

void FactList::add(const Fact &fact, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_content->layout());
    grid->addWidget(new QLabel(fact.name, m_content), row, 0,
                    fact.copyable ? Qt::AlignVCenter : Qt::AlignTop);
    auto *value = new QLabel(fact.value, m_content);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(!fact.copyable);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(fact.name);
    // A path or a hash has no spaces at which a line could break.
    if (fact.copyable)
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(value, row, 1);
    if (!fact.copyable || fact.value.isEmpty())
        return;
    auto *copy = new QPushButton(tr("Copy"), m_content);
    copy->setAccessibleName(tr("Copy: %1").arg(fact.name));
    connect(copy, &QPushButton::clicked, this,
            [text = fact.value] { QGuiApplication::clipboard()->setText(text); });
    grid->addWidget(copy, row, 2);
}

} // namespace epost
