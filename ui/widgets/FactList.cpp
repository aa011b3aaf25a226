// SPDX-License-Identifier: MIT
#include "ui/widgets/FactList.h"

#include <QVBoxLayout>

namespace epost {

FactList::FactList(const QString &title, QWidget *parent)
    : QGroupBox(title, parent)
    , m_facts(new FactsView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_facts);
    hide();
}

void FactList::show(const QList<Fact> &facts)
{
    m_facts->show(facts);
    setVisible(!facts.isEmpty());
}

} // namespace epost
