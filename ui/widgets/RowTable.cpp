// SPDX-License-Identifier: MIT
#include "ui/widgets/RowTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace epost {

namespace {

constexpr int kFewestNameChars = 16; ///< of the first column, however little room there is

} // namespace

QList<QStringList> cellsOf(const QAbstractItemView &view, bool onlySelected)
{
    const QAbstractItemModel *model = view.model();
    QList<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (onlySelected && !view.selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

void copyRows(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &cells : rows)
        lines.append(cells.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

RowTable::RowTable(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    auto *shortcut = new QShortcut(QKeySequence::Copy, this);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { copyRows(cellsOf(*this, true)); });
}

int RowTable::heightOfRows(int most) const
{
    const int rows = std::clamp(model()->rowCount(), 1, most);
    const int each = model()->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return header()->sizeHint().height() + rows * each + 2 * frameWidth();
}

void RowTable::fitColumns()
{
    const int last = model()->columnCount() - 1;
    int needed = std::max(sizeHintForColumn(last), header()->sectionSizeHint(last));
    for (int column = 0; column < last; ++column) {
        resizeColumnToContents(column);
        needed += columnWidth(column);
    }
    // How wide a header's margins are is the style's: air is only what is left over.
    const int air
        = std::clamp((viewport()->width() - needed) / last, 0, 2 * fontMetrics().averageCharWidth());
    for (int column = 0; column < last; ++column)
        setColumnWidth(column, columnWidth(column) + air);
    // What is judged must be seen: the first column, a name with a tool tip, gives way.
    const int over = needed - viewport()->width();
    if (over > 0)
        setColumnWidth(0,
                       std::max(columnWidth(0) - over, kFewestNameChars * fontMetrics().averageCharWidth()));
    m_fitted = true;
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Widths that a person chose stay, as long as they fit.
    if (m_fitted && header()->length() > viewport()->width())
        fitColumns();
}

} // namespace epost
