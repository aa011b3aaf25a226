// SPDX-License-Identifier: MIT
#include "ui/print/TimelinePicture.h"

#include "base/NightTime.h"
#include "report/TimeScale.h"
#include "report/TimelineLabels.h"
#include "ui/print/PaperText.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace epost {

namespace {

// Units of the picture, of which the width has that many.
constexpr qreal kWidth = 720;
constexpr qreal kLabelWidth = 92;
constexpr qreal kPictureRight = 14;
constexpr qreal kLabelsTop = 26; // below the hours
constexpr qreal kLabelHeight = 12;
constexpr qreal kRowHeight = 17;
constexpr qreal kBarHeight = 9;
constexpr qreal kLegendHeight = 28;
constexpr qreal kLabelRoom = 140; // of a label above the bars
constexpr qreal kLeastBar = 1.5; // a step of a second is still seen

TimelineLabels labelsOf(const TimelineBlock &timeline, const TimeScale &scale)
{
    return {timeline, scale, kLabelWidth, kWidth - kLabelWidth - kPictureRight};
}

qreal topOf(const TimelineLabels &labels)
{
    return kLabelsTop + kLabelHeight * labels.rowCount();
}

class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const PaperStyle &style, const TimelineBlock &timeline,
                    const QRectF &area)
        : m_painter(painter)
        , m_style(style)
        , m_timeline(timeline)
        , m_scale(timeline)
        , m_labels(labelsOf(timeline, m_scale))
        , m_area(area)
        , m_unit(area.width() / kWidth)
        , m_top(topOf(m_labels))
        , m_bottom(m_top + kRowHeight * qreal(timeline.bars.size()))
    {
    }

    void paint()
    {
        for (const auto &gap : m_timeline.gaps)
            band(gap, false);
        axis();
        for (const auto &outage : m_timeline.outages)
            band(outage, true);
        for (qsizetype index = 0; index < m_timeline.bars.size(); ++index)
            bar(m_timeline.bars[index], m_top + kRowHeight * qreal(index));
        decision();
        for (const auto &above : m_labels.labels())
            label(above.middle - kLabelRoom / 2, m_top - 15 - kLabelHeight * above.row, kLabelRoom,
                  above.text, Qt::AlignHCenter);
        legend();
    }

private:
    [[nodiscard]] QRectF rect(qreal x, qreal y, qreal width, qreal height) const
    {
        return {m_area.left() + x * m_unit, m_area.top() + y * m_unit, width * m_unit, height * m_unit};
    }
    [[nodiscard]] QPen pen(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine) const
    {
        return {QBrush(colour), width * m_unit, style, Qt::FlatCap, Qt::MiterJoin};
    }
    [[nodiscard]] qreal at(const QDateTime &time) const
    {
        return kLabelWidth + m_scale.partOf(time) * (kWidth - kLabelWidth - kPictureRight);
    }
    /// What has no end yet reaches to the edge.
    [[nodiscard]] qreal widthOf(const TimeSpan &span) const
    {
        return std::max(kLeastBar, at(span.until.isValid() ? span.until : m_scale.until()) - at(span.from));
    }

    void label(qreal x, qreal y, qreal width, const QString &text, Qt::Alignment alignment)
    {
        PaperText::Look look;
        look.points = PaperStyle::kSmall - 0.5;
        look.breaks = PaperText::Break::Never;
        look.alignment = alignment;
        const PaperText line(m_style, text, look, width * m_unit);
        line.draw(m_painter, rect(x, y, 0, 0).topLeft());
    }

    void line(qreal x1, qreal y1, qreal x2, qreal y2)
    {
        m_painter.drawLine(rect(x1, y1, 0, 0).topLeft(), rect(x2, y2, 0, 0).topLeft());
    }

    void gapShape(const QRectF &area)
    {
        m_painter.fillRect(area, QColor(0xEF, 0xEC, 0xDF));
        m_painter.setPen(pen(PaperStyle::line(), 0.6, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    /// Lines, not a brush: a pattern of pixels would be too fine for a printer.
    void outageShape(const QRectF &area)
    {
        const QColor red(0x9B, 0x1C, 0x1C);
        m_painter.save();
        m_painter.setClipRect(area);
        m_painter.setPen(pen(red, 1.0));
        const qreal step = 5 * m_unit;
        for (qreal x = area.left() - area.height(); x < area.right(); x += step)
            m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        m_painter.restore();
        m_painter.setPen(pen(red, 0.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    void plannedShape(const QRectF &area)
    {
        m_painter.setPen(pen(QColor(0x6B, 0x77, 0x83), 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    void band(const TimelineBlock::Band &band, bool outage)
    {
        if (!band.time.from.isValid())
            return;
        const qreal x = at(band.time.from);
        const qreal width = widthOf(band.time);
        const QRectF area = rect(x, m_top, width, m_bottom - m_top);
        if (outage)
            outageShape(area);
        else
            gapShape(area);
    }

    void decision()
    {
        if (!m_timeline.decision.isValid())
            return;
        const qreal x = at(m_timeline.decision);
        m_painter.setPen(pen(Qt::black, 1.2, Qt::DashLine));
        line(x, m_top, x, m_bottom);
    }

    void axis()
    {
        constexpr qreal kRoom = 60;
        for (const QDateTime &tick : m_scale.ticks()) {
            const qreal x = at(tick);
            m_painter.setPen(pen(QColor(0xD5, 0xDA, 0xE0), 0.8));
            line(x, m_top, x, m_bottom);
            label(x - kRoom / 2, 4, kRoom, NightTime(tick, m_timeline.firstDay).clock(), Qt::AlignHCenter);
        }
        m_painter.setPen(pen(PaperStyle::line(), 1));
        line(kLabelWidth, m_top, kWidth - kPictureRight, m_top);
    }

    void bar(const TimelineBlock::Bar &bar, qreal top)
    {
        const qreal barTop = top + (kRowHeight - kBarHeight) / 2;
        label(0, top + 2, kLabelWidth, bar.label, Qt::AlignLeft);
        if (bar.planned.from.isValid() && bar.planned.until.isValid())
            plannedShape(rect(at(bar.planned.from), barTop - 2, widthOf(bar.planned), kBarHeight + 4));
        if (bar.actual.from.isValid()) {
            const QRectF area = rect(at(bar.actual.from), barTop, widthOf(bar.actual), kBarHeight);
            m_painter.fillRect(area,
                               bar.tone == Tone::Bad ? PaperStyle::ink(Tone::Bad) : PaperStyle::strong());
            if (bar.tone == Tone::Bad) {
                m_painter.setPen(pen(Qt::black, 1));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(area);
            }
        }
    }

    void legend()
    {
        const std::array<QString, 4> texts{m_timeline.plannedLegend, m_timeline.actualLegend,
                                           m_timeline.outageLegend, m_timeline.gapLegend};
        qreal x = kLabelWidth;
        for (std::size_t index = 0; index < texts.size(); ++index) {
            if (texts[index].isEmpty())
                continue;
            const QRectF area = rect(x, m_bottom + 10, 18, kBarHeight);
            if (index == 0)
                plannedShape(area);
            else if (index == 1)
                m_painter.fillRect(area, PaperStyle::strong());
            else if (index == 2)
                outageShape(area);
            else
                gapShape(area);
            label(x + 23, m_bottom + 8, 130, texts[index], Qt::AlignLeft);
            x += (kWidth - kLabelWidth - kPictureRight) / 4;
        }
    }

    QPainter &m_painter;
    const PaperStyle &m_style;
    const TimelineBlock &m_timeline;
    const TimeScale m_scale;
    const TimelineLabels m_labels;
    QRectF m_area;
    qreal m_unit;
    qreal m_top;
    qreal m_bottom;
};

} // namespace

qreal TimelinePicture::heightFor(const TimelineBlock &timeline, qreal width)
{
    const TimeScale scale(timeline);
    if (scale.isEmpty())
        return 0;
    const qreal top = topOf(labelsOf(timeline, scale));
    return (top + kRowHeight * qreal(timeline.bars.size()) + kLegendHeight) * width / kWidth;
}

void TimelinePicture::paint(QPainter &painter, const PaperStyle &style, const TimelineBlock &timeline,
                            const QRectF &area)
{
    TimelinePainter(painter, style, timeline, area).paint();
}

} // namespace epost
