// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperStyle.h"

#include <QTextLayout>

namespace epost {

/// A text, broken into lines of a width. Never read as markup.
class PaperText {
public:
    enum class Break { Words, Anywhere, Never };
    struct Look {
        qreal points = PaperStyle::kText;
        bool bold = false;
        QColor ink = PaperStyle::ink();
        Break breaks = Break::Words;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    PaperText(const PaperStyle &style, const QString &text, const Look &look, qreal width);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * lineCount(); }
    /// The lines from \a first on, \a count of them, with \a at as their upper left corner.
    void draw(QPainter &painter, const QPointF &at, int first, int count) const;
    void draw(QPainter &painter, const QPointF &at) const { draw(painter, at, 0, lineCount()); }

    /// The width that the text takes where nothing limits it.
    [[nodiscard]] static qreal naturalWidth(const PaperStyle &style, const QString &text, const Look &look);
    /// The width below which a word would be broken.
    [[nodiscard]] static qreal widestWord(const PaperStyle &style, const QString &text, const Look &look);

private:
    QTextLayout m_layout;
    QColor m_ink;
    qreal m_lineHeight = 0;
    qreal m_ascent = 0;
};

} // namespace epost
