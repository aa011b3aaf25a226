// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace epost {

class ComponentTableModel;

/// Leaves out the lines that say nothing new, and those without the words that are looked for.
class ComponentFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    ComponentFilter(ComponentTableModel *model, QObject *parent);

    void showAll(bool all);
    /// Without regard to case and width; empty: every line.
    void search(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ComponentTableModel *m_model;
    bool m_all = false;
    QString m_text; ///< normalised
};

} // namespace epost
