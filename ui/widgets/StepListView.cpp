// SPDX-License-Identifier: MIT
#include "ui/widgets/StepListView.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace epost {

namespace {

/// Gives the rows air: a table that is read from an arm's length.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(option.fontMetrics.averageCharWidth(), option.fontMetrics.height() / 2);
    }
};

} // namespace

StepListView::StepListView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new StepListModel(this))
{
    setModel(m_model);
    setItemDelegate(new RoomyDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(StepListModel::Title, QHeaderView::Stretch);
    setCurrentIndex(m_model->index(0, 0));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT stepChosen(StepListModel::stepAt(current.row())); });
}

void StepListView::show(const std::optional<RunView> &view)
{
    m_model->show(view);
}

void StepListView::choose(StepNumber number)
{
    setCurrentIndex(m_model->index(StepListModel::rowOf(number), 0));
    scrollTo(currentIndex());
}

StepNumber StepListView::chosen() const
{
    return StepListModel::stepAt(std::max(0, currentIndex().row()));
}

QSize StepListView::sizeHint() const
{
    const int rows = m_model->rowCount() * sizeHintForRow(0);
    return {fontMetrics().averageCharWidth() * 90, rows + header()->sizeHint().height() + 2 * frameWidth()};
}

} // namespace epost
