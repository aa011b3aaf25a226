// SPDX-License-Identifier: MIT
#pragma once

#include "report/ComponentTable.h"

#include <QAbstractTableModel>

namespace epost {

/// COMPONENT LIST of one node: before, after, expected, on the other node, and what is to be said about it.
class ComponentTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Before, After, Expected, Other, Judgement, Columns };
    /// What sorting goes by: the text, but the lines to look into come first.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// \return whether anything differs from what is shown
    bool show(const ComponentTable &table);
    [[nodiscard]] const ComponentTable &table() const { return m_table; }
    /// Nothing changed, and nothing else was to be expected: left out of the short form.
    [[nodiscard]] bool isQuiet(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ComponentRow &row, int column);
    [[nodiscard]] static QString detail(const ComponentRow &row);

    ComponentTable m_table;
    QStringList m_shown; ///< as text, to tell whether anything differs
};

} // namespace epost
