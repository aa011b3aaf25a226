// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperStyle.h"

#include <QList>

#include <functional>

class QPainter;

namespace epost {

/// The pages of a paper while they are filled from top to bottom: what is to be painted where. Painting comes
/// afterwards, when the number of pages is known.
class PaperPages {
public:
    using Drawing = std::function<void(QPainter &)>;

    explicit PaperPages(const PaperStyle &style);

    [[nodiscard]] const PaperStyle &style() const { return m_style; }
    [[nodiscard]] qreal left() const { return m_body.left(); }
    [[nodiscard]] qreal width() const { return m_body.width(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }
    [[nodiscard]] qreal pageHeight() const { return m_body.height(); }
    [[nodiscard]] const QList<QList<Drawing>> &pages() const { return m_pages; }

    void newPage();
    /// Begins a new page unless so much fits on this one, or it is empty.
    void need(qreal height);
    void add(Drawing drawing);
    void advance(qreal height) { m_y += height; }
    /// Air between two parts; none at the top of a page.
    void space(qreal height);

private:
    const PaperStyle &m_style;
    QRectF m_body;
    qreal m_y;
    QList<QList<Drawing>> m_pages{QList<Drawing>()};
};

} // namespace epost
