// SPDX-License-Identifier: MIT
#include "ui/widgets/GlyphIcon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyle>

namespace epost {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// Windows' own style paints a selected line in a pale colour and leaves its text as it is.
bool selectionIsFilled()
{
    return !QApplication::style()->inherits("QWindowsVistaStyle");
}

/// Paints a glyph into a square of 16 × 16 units.
class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const bool selected = mode == QIcon::Selected && selectionIsFilled();
        const QColor ink = palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
        const QColor paper = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center());
        painter->scale(side / 16.0, side / 16.0);
        painter->translate(-8.0, -8.0);
        draw(*painter, ink, paper);
        painter->restore();
    }

private:
    void draw(QPainter &painter, const QColor &ink, const QColor &paper) const
    {
        const QPen line(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        const QPen cut(paper, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        const QRectF disc(1.5, 1.5, 13.0, 13.0);
        painter.setPen(line);
        switch (m_glyph) {
        case Glyph::Circle:
            painter.drawEllipse(QRectF(3.5, 3.5, 9.0, 9.0));
            return;
        case Glyph::Play:
            painter.fillPath(polygon({{4.0, 2.0}, {14.0, 8.0}, {4.0, 14.0}}), ink);
            return;
        case Glyph::Pause:
            painter.fillRect(QRectF(4.0, 3.0, 3.0, 10.0), ink);
            painter.fillRect(QRectF(9.0, 3.0, 3.0, 10.0), ink);
            return;
        case Glyph::Check:
            painter.setBrush(ink);
            painter.drawEllipse(disc);
            painter.setPen(cut);
            painter.drawPolyline(QPolygonF({{4.8, 8.4}, {7.2, 10.8}, {11.4, 5.6}}));
            return;
        case Glyph::Dash:
            painter.drawLine(QPointF(3.5, 8.0), QPointF(12.5, 8.0));
            return;
        case Glyph::Info:
            painter.drawEllipse(disc);
            painter.drawLine(QPointF(8.0, 7.6), QPointF(8.0, 11.2));
            painter.drawPoint(QPointF(8.0, 4.8));
            return;
        case Glyph::Triangle:
            painter.fillPath(polygon({{8.0, 1.0}, {15.5, 14.5}, {0.5, 14.5}}), ink);
            painter.setPen(cut);
            painter.drawLine(QPointF(8.0, 6.0), QPointF(8.0, 9.6));
            painter.drawPoint(QPointF(8.0, 12.4));
            return;
        case Glyph::Stop:
            painter.fillPath(polygon({{5.0, 1.0},
                                      {11.0, 1.0},
                                      {15.0, 5.0},
                                      {15.0, 11.0},
                                      {11.0, 15.0},
                                      {5.0, 15.0},
                                      {1.0, 11.0},
                                      {1.0, 5.0}}),
                             ink);
            painter.setPen(cut);
            painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
            painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
            return;
        }
    }

    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

Glyph glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Glyph::Check;
    case Severity::Notice:
        return Glyph::Info;
    case Severity::Warning:
        return Glyph::Triangle;
    case Severity::Blocker:
        break;
    }
    return Glyph::Stop;
}

} // namespace epost
