// SPDX-License-Identifier: MIT
#include "ui/widgets/ComponentFilter.h"

#include "ui/widgets/ComponentTableModel.h"

namespace epost {

namespace {

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

ComponentFilter::ComponentFilter(ComponentTableModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(ComponentTableModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ComponentFilter::showAll(bool all)
{
    m_all = all;
    invalidateFilter();
}

void ComponentFilter::search(const QString &text)
{
    m_text = comparable(text.trimmed());
    invalidateFilter();
}

bool ComponentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_all && m_text.isEmpty() && m_model->isQuiet(row))
        return false;
    for (int column = 0; column < ComponentTableModel::Columns; ++column) {
        if (comparable(m_model->index(row, column, parent).data().toString()).contains(m_text))
            return true;
    }
    return false;
}

} // namespace epost
