// SPDX-License-Identifier: MIT
#include "ui/widgets/FactsView.h"

#include "ui/widgets/SpacedText.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace epost {

namespace {

/// A value without blanks in the room that it has: a hash, which is compared digit by digit, in two lines; a
/// path without its middle. The tool tip and the button beside it have the whole.
QString fitted(const QString &value, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype kHash = 64;
    if (metrics.horizontalAdvance(value) <= width)
        return value;
    if (value.size() == kHash && !value.contains(u' '))
        return value.left(kHash / 2) + QLatin1Char('\n') + value.mid(kHash / 2);
    return metrics.elidedText(value, Qt::ElideMiddle, width);
}

} // namespace

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
    m_facts = shown;
    while (m_rows.size() < m_facts.size())
        m_rows.append(addRow());
    // The lines that are there are filled anew: what is selected in those that stay the same stays selected.
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        fill(m_rows[i], m_facts[i]);
    for (qsizetype i = m_facts.size(); i < m_rows.size(); ++i) {
        for (QWidget *part : {static_cast<QWidget *>(m_rows[i].name), static_cast<QWidget *>(m_rows[i].value),
                              static_cast<QWidget *>(m_rows[i].copy)})
            part->hide();
    }
    fitAll();
}

FactsView::Row FactsView::addRow()
{
    const Row row{new QLabel(this), newMarkupLabel(this, {}), new QPushButton(tr("Copy"), this)};
    row.name->setTextFormat(Qt::RichText);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int line = static_cast<int>(m_rows.size());
    m_layout->addWidget(row.name, line, 0);
    m_layout->addWidget(row.value, line, 1);
    m_layout->addWidget(row.copy, line, 2);
    connect(row.copy, &QPushButton::clicked, this, [this, line] {
        if (line < m_facts.size())
            QGuiApplication::clipboard()->setText(m_facts[line].value);
    });
    return row;
}

void FactsView::fill(const Row &row, const Fact &fact)
{
    row.name->setText(spacedText({fact.name}));
    row.name->setAlignment(fact.copyable ? Qt::AlignVCenter : Qt::AlignTop);
    row.value->setAccessibleName(fact.name);
    // A path or a hash has no spaces at which a line could break. The policy comes first: setting one forgets
    // that the height of a text that wraps depends on its width.
    row.value->setSizePolicy(fact.copyable ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                             QSizePolicy::Preferred);
    row.value->setWordWrap(!fact.copyable);
    row.value->setToolTip(fact.copyable ? fact.value : QString());
    row.copy->setAccessibleName(tr("Copy: %1").arg(fact.name));
    row.name->show();
    row.value->show();
    row.copy->setVisible(fact.copyable);
}

void FactsView::fit(const Row &row, const Fact &fact)
{
    const QString value
        = fact.copyable ? fitted(fact.value, row.value->fontMetrics(), row.value->width()) : fact.value;
    const QString text = spacedText(value.split(QLatin1Char('\n')));
    if (row.value->text() != text)
        row.value->setText(text);
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAll();
}

void FactsView::fitAll()
{
    // Their widths are known once the layout has followed.
    m_layout->activate();
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        fit(m_rows[i], m_facts[i]);
}

QString FactsView::plainText() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace epost
