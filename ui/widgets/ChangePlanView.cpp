// SPDX-License-Identifier: MIT
#include "ui/widgets/ChangePlanView.h"

#include "ui/widgets/ChangePlanModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

namespace {

/// Enough to see what it is about; the rest scrolls.
constexpr int kRows = 8;

qsizetype count(const ChangePlan &plan, FileAction action)
{
    return std::count_if(plan.files().begin(), plan.files().end(),
                         [&](const PlannedFile &file) { return file.action == action; });
}

} // namespace

ChangePlanView::ChangePlanView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangePlanModel(this))
    , m_sum(new QLabel(this))
    , m_table(new QTreeView(this))
{
    m_sum->setObjectName(QStringLiteral("changeSum"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sorted.setSourceModel(m_model);
    m_sorted.setSortRole(ChangePlanModel::kSortRole);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Changes file by file"));
    m_table->setModel(&m_sorted);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ChangePlanModel::Path, Qt::AscendingOrder);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ChangePlanModel::Path, QHeaderView::Stretch);
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ChangePlanView::copy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sum);
    layout->addWidget(m_table);
    clear({});
}

void ChangePlanView::show(const ChangePlan &plan)
{
    const Sha256 hash = plan.hash();
    if (m_table->isVisibleTo(this) && m_shown == hash)
        return;
    m_shown = hash;
    m_model->show(plan.files());
    m_sum->setText(tr("%1 replaced, %2 added, %3 equal already, %4 kept. Space needed meanwhile: %5.")
                       .arg(count(plan, FileAction::Replace))
                       .arg(count(plan, FileAction::Add))
                       .arg(count(plan, FileAction::Same))
                       .arg(count(plan, FileAction::Keep))
                       .arg(QLocale().formattedDataSize(plan.spaceNeeded())));
    for (int column = 0; column < ChangePlanModel::Columns; ++column) {
        if (column != ChangePlanModel::Path)
            m_table->resizeColumnToContents(column);
    }
    const int rows = std::clamp(m_model->rowCount(), 1, kRows) + 1;
    m_table->setMinimumHeight(m_table->header()->sizeHint().height() + rows * m_table->sizeHintForRow(0));
    m_table->setVisible(!plan.files().isEmpty());
}

void ChangePlanView::clear(const QString &why)
{
    m_sum->setText(why);
    m_model->show({});
    m_table->setVisible(false);
}

void ChangePlanView::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (!m_table->selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < ChangePlanModel::Columns; ++column)
            cells.append(m_sorted.index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace epost
