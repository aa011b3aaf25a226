// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace epost {

/// A table in plain text, aligned also where full-width characters stand in it.
class TextTable {
public:
    explicit TextTable(QStringList headers);
    /// Numbers stand better to the right.
    TextTable &alignRight(int column);
    /// \param cells as many as there are headers
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Header, rule and rows, each ended by a line feed. Columns that are empty in every row are left out.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_headers;
    QList<bool> m_right;
    QList<QStringList> m_rows;
};

} // namespace epost
