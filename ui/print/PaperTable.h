// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperPages.h"
#include "ui/print/PaperText.h"

#include <memory>

namespace epost {

/// Puts a table onto the pages: its header stands on each of them again, and a row is parted only where it is
/// longer than a page.
class PaperTable {
public:
    PaperTable(PaperPages &pages, const TableBlock &table);

    void write();

private:
    using Texts = QList<std::shared_ptr<PaperText>>;

    /// \param leastMm what a text asks for at least, unless it is shorter
    [[nodiscard]] QList<qreal> columnWidths(qreal leastMm) const;
    [[nodiscard]] Texts textsOf(const QList<Cell> &row) const;
    [[nodiscard]] Texts headerTexts() const;
    [[nodiscard]] qreal heightOf(const Texts &texts) const;
    void writeRow(const Texts &texts, bool header);
    /// The lines from \a first on, \a count of each cell.
    void writeLines(const Texts &texts, int first, int count, qreal height, bool header);

    PaperPages &m_pages;
    const PaperStyle &m_style;
    const TableBlock &m_table;
    qreal m_paddingX;
    qreal m_paddingY;
    QList<qreal> m_widths;
};

} // namespace epost
