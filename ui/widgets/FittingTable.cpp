// SPDX-License-Identifier: MIT
#include "ui/widgets/FittingTable.h"

#include "ui/widgets/RowTable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace epost {

FittingTable::FittingTable(const QStringList &columns, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
{
    setHorizontalHeaderLabels(columns);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FittingTable::show(const QList<QList<Cell>> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const Cell &cell = rows[row][column];
            auto *item = new QTableWidgetItem(cell.text);
            if (cell.sign)
                item->setIcon(glyphIcon(*cell.sign));
            item->setToolTip(cell.text);
            setItem(row, column, item);
        }
    }
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
}

void FittingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows(cellsOf(*this, true));
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace epost
