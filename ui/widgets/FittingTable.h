// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/GlyphIcon.h"

#include <QTableWidget>

#include <optional>

namespace epost {

/// A small table that is as high as its rows: the page scrolls, not a window within the page. Its rows can be
/// copied.
class FittingTable : public QTableWidget {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        std::optional<Glyph> sign = {}; ///< beside the word, never alone
        bool operator==(const Cell &) const = default;
    };

    FittingTable(const QStringList &columns, QWidget *parent);
    void show(const QList<QList<Cell>> &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QList<Cell>> m_rows;
};

} // namespace epost
