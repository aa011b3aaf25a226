// SPDX-License-Identifier: MIT
#include "ui/widgets/ChangePlanView.h"

#include "ui/widgets/ChangePlanModel.h"
#include "ui/widgets/RowTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
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
    , m_table(new RowTable(this))
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
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ChangePlanModel::Path, Qt::AscendingOrder);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ChangePlanModel::Path, QHeaderView::Stretch);

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
    m_table->setMinimumHeight(m_table->heightOfRows(kRows) + m_table->sizeHintForRow(0));
    m_table->setVisible(!plan.files().isEmpty());
}

void ChangePlanView::clear(const QString &why)
{
    m_sum->setText(why);
    m_model->show({});
    m_table->setVisible(false);
}

} // namespace epost
