// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTreeView>

namespace epost {

/// The cells of the rows of a view in the order in which they are shown.
/// \param onlySelected where nothing is selected, that is nothing
[[nodiscard]] QList<QStringList> cellsOf(const QAbstractItemView &view, bool onlySelected);
/// Onto the clipboard, with a tab between cells, as a spreadsheet takes them.
void copyRows(const QList<QStringList> &rows);

/// A table of whole rows: long texts are cut in the middle, where paths differ least, and what is selected is
/// copied with Ctrl+C.
class RowTable : public QTreeView {
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent);

    /// As high as all of its rows, but not as more than \a most of them.
    [[nodiscard]] int heightOfRows(int most) const;
    /// Gives every column of several what its texts and header need, with some air where there is room; the
    /// last one has the rest. Again whenever the table becomes too narrow for them.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_fitted = false;
};

} // namespace epost
