// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace epost {

/// A table in plain text, aligned also where full-width characters stand in it.
class TextTable {
public:
    explicit TextTable(QStringList headers);
    /// Numbers stand better to the right.
    TextTable &alignRight(int column);
    /// \param cells as many as there are headers
    void addRow(const QStringList &cells);
    /// Rows that are made while they are printed, twice each, instead of being held: there may be 100,000.
    /// \param cells of the row with that number, as many as there are headers
    void setRows(qsizetype count, std::function<QStringList(qsizetype)> cells);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Header, rule and rows, each ended by a line feed. Columns that are empty in every row are left out.
    void print(const std::function<void(const QString &line)> &out) const;

private:
    [[nodiscard]] QStringList row(qsizetype number) const;
    [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_headers;
    QList<bool> m_right;
    QList<QStringList> m_rows; ///< those that were added
    qsizetype m_count = 0;
    std::function<QStringList(qsizetype)> m_cells; ///< null: m_rows
};

} // namespace epost
