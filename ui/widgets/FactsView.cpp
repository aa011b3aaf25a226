// SPDX-License-Identifier: MIT
#include "ui/widgets/FactsView.h"

#include "ui/widgets/SpacedText.h"

#include <QGridLayout>
#include <QLabel>

namespace epost {

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
}

void FactsView::show(const QList<Fact> &facts)
{
    QList<Fact> shown = facts;
    shown.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    if (shown == m_facts)
        return;
    // The lines that are there are filled anew: what is selected in the others stays.
    const int before = static_cast<int>(m_facts.size());
    m_facts = shown;
    for (int row = 0; row < static_cast<int>(m_facts.size()); ++row) {
        if (row >= before && !m_layout->itemAtPosition(row, 0)) {
            auto *name = new QLabel(this);
            auto *value = new QLabel(this);
            value->setTextFormat(Qt::RichText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            m_layout->addWidget(name, row, 0, Qt::AlignTop);
            m_layout->addWidget(value, row, 1);
        }
        auto *name = qobject_cast<QLabel *>(m_layout->itemAtPosition(row, 0)->widget());
        auto *value = qobject_cast<QLabel *>(m_layout->itemAtPosition(row, 1)->widget());
        name->setText(m_facts[row].name);
        const QString text = spacedText(m_facts[row].value.split(QLatin1Char('\n')));
        if (value->text() != text)
            value->setText(text);
        value->setAccessibleName(m_facts[row].name);
        name->show();
        value->show();
    }
    for (int row = static_cast<int>(m_facts.size()); m_layout->itemAtPosition(row, 0); ++row) {
        m_layout->itemAtPosition(row, 0)->widget()->hide();
        m_layout->itemAtPosition(row, 1)->widget()->hide();
        if (row + 1 >= m_layout->rowCount())
            break;
    }
}

QString FactsView::plainText() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace epost
