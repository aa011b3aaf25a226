// SPDX-License-Identifier: MIT
#include "ui/widgets/FocusOrder.h"

#include <QGridLayout>
#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace epost {

namespace {

/// The items of a layout in the order in which they are read; a grid has them as they were added.
QList<QLayoutItem *> itemsOf(const QLayout &layout)
{
    struct Placed {
        QLayoutItem *item;
        int row = 0;
        int column = 0;
    };
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    QList<Placed> placed;
    for (int i = 0; i < layout.count(); ++i) {
        Placed one{layout.itemAt(i)};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &one.row, &one.column, &rows, &columns);
        placed.append(one);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    QList<QLayoutItem *> items;
    for (const Placed &one : placed)
        items.append(one.item);
    return items;
}

void collect(const QLayout &layout, QList<QWidget *> &read);

void collect(QWidget &widget, QList<QWidget *> &read)
{
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy())
        read.append(&widget);
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        if (area->widget())
            collect(*area->widget(), read);
    } else if (widget.layout()) {
        collect(*widget.layout(), read);
    }
}

void collect(const QLayout &layout, QList<QWidget *> &read)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            collect(*item->widget(), read);
        else if (item->layout())
            collect(*item->layout(), read);
    }
}

} // namespace

void orderFocusAsRead(QWidget &page)
{
    QList<QWidget *> read;
    collect(page, read);
    const QSet<const QWidget *> known(read.begin(), read.end());
    QList<QWidget *> now;
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (known.contains(next))
            now.append(next);
    }
    if (now == read)
        return;
    for (qsizetype i = 1; i < read.size(); ++i)
        QWidget::setTabOrder(read[i - 1], read[i]);
}

} // namespace epost
