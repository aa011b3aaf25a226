// SPDX-License-Identifier: MIT
#include "ui/widgets/PageList.h"

namespace epost {

PageList::PageList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Steps"));
    setModel(&m_model);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    const int side = fontMetrics().height();
    setIconSize({side, side});
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.isValid())
            Q_EMIT chosen(m_model.pageAt(index.row()));
    });
}

void PageList::show(const std::optional<RunView> &view, const PageId &shown)
{
    m_quiet = true;
    m_model.show(view, shown);
    setCurrentIndex(m_model.index(m_model.rowOf(shown)));
    m_quiet = false;
    showPresent();
}

void PageList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showPresent();
}

// Where there is room, with the one that comes next.
void PageList::showPresent()
{
    const QModelIndex present = currentIndex();
    scrollTo(present.siblingAtRow(present.row() + 1));
    scrollTo(present);
}

} // namespace epost
