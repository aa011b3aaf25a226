// SPDX-License-Identifier: MIT
#include "report/SvgTimeline.h"

#include "base/NightTime.h"
#include "report/PrintableText.h"
#include "report/TimeScale.h"
#include "report/TimelineLabels.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace epost {

namespace {

// Units of the picture; it is scaled to the width of the page.
constexpr int kWidth = 720;
constexpr int kLabelWidth = 92;
constexpr int kRight = 14;
constexpr int kTop = 22; // of the labels above the bars
constexpr int kLabelHeight = 12;
constexpr int kRowHeight = 17;
constexpr int kBarHeight = 9;
constexpr int kLegendHeight = 26;
constexpr qreal kLeastBar = 1.5; // a step of a second is still seen

/// The place of a moment in the picture.
qreal placeOf(const TimeScale &scale, const QDateTime &time)
{
    return kLabelWidth + scale.partOf(time) * (kWidth - kLabelWidth - kRight);
}

class TimelineWriter {
public:
    TimelineWriter(QXmlStreamWriter &xml, const TimelineBlock &timeline, const TimeScale &scale)
        : m_xml(xml)
        , m_timeline(timeline)
        , m_scale(scale)
        , m_labels(timeline, scale, kLabelWidth, kWidth - kLabelWidth - kRight)
        , m_top(kTop + kLabelHeight * m_labels.rowCount())
        , m_bottom(m_top + kRowHeight * int(timeline.bars.size()))
    {
    }

    void write()
    {
        m_xml.writeStartElement(QStringLiteral("svg"));
        attribute("class", QStringLiteral("timeline"));
        attribute("role", QStringLiteral("img"));
        attribute("aria-labelledby", QStringLiteral("timeline-title timeline-text"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(kWidth).arg(m_bottom + kLegendHeight));
        textElement("title", "timeline-title", m_timeline.title);
        textElement("desc", "timeline-text", m_timeline.alternative);
        writeHatch();
        for (const auto &gap : m_timeline.gaps)
            writeBand(gap, "gap");
        writeAxis();
        for (const auto &outage : m_timeline.outages)
            writeBand(outage, "outage");
        for (qsizetype index = 0; index < m_timeline.bars.size(); ++index)
            writeBar(m_timeline.bars[index], m_top + kRowHeight * int(index));
        writeDecision();
        for (const auto &above : m_labels.labels())
            label(above.middle, m_top - 3 - kLabelHeight * above.row, above.text, "middle");
        writeLegend();
        m_xml.writeEndElement();
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
    void attribute(const char *name, qreal value) { attribute(name, QString::number(value, 'f', 1)); }

    void textElement(const char *name, const char *id, const QString &text)
    {
        m_xml.writeStartElement(QLatin1String(name));
        attribute("id", QString::fromLatin1(id));
        m_xml.writeCharacters(printable(text));
        m_xml.writeEndElement();
    }

    void label(qreal x, qreal y, const QString &text, const char *anchor)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", x);
        attribute("y", y);
        attribute("text-anchor", QString::fromLatin1(anchor));
        m_xml.writeCharacters(printable(text));
        m_xml.writeEndElement();
    }

    void rectangle(const char *shape, qreal x, qreal y, qreal width, qreal height)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("class", QString::fromLatin1(shape));
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
    }

    void line(const char *shape, qreal x1, qreal y1, qreal x2, qreal y2)
    {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        attribute("class", QString::fromLatin1(shape));
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
    }

    void writeHatch()
    {
        m_xml.writeStartElement(QStringLiteral("defs"));
        m_xml.writeStartElement(QStringLiteral("pattern"));
        attribute("id", QStringLiteral("hatch"));
        attribute("width", QStringLiteral("5"));
        attribute("height", QStringLiteral("5"));
        attribute("patternUnits", QStringLiteral("userSpaceOnUse"));
        attribute("patternTransform", QStringLiteral("rotate(45)"));
        line("hatch", 0, 0, 0, 5);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// What has no end yet reaches to the edge.
    [[nodiscard]] qreal endOf(const TimeSpan &span) const
    {
        return placeOf(m_scale, span.until.isValid() ? span.until : m_scale.until());
    }

    void writeBand(const TimelineBlock::Band &band, const char *shape)
    {
        if (!band.time.from.isValid())
            return;
        const qreal x = placeOf(m_scale, band.time.from);
        const qreal width = std::max(kLeastBar, endOf(band.time) - x);
        rectangle(shape, x, m_top, width, m_bottom - m_top);
    }

    void writeDecision()
    {
        if (!m_timeline.decision.isValid())
            return;
        const qreal x = placeOf(m_scale, m_timeline.decision);
        line("decision", x, m_top, x, m_bottom);
    }

    void writeAxis()
    {
        for (const QDateTime &tick : m_scale.ticks()) {
            const qreal x = placeOf(m_scale, tick);
            line("grid", x, m_top, x, m_bottom);
            label(x, 12, NightTime(tick, m_timeline.firstDay).clock(), "middle");
        }
        line("axis", kLabelWidth, m_top, kWidth - kRight, m_top);
    }

    void writeBar(const TimelineBlock::Bar &bar, int top)
    {
        const qreal barTop = top + (kRowHeight - kBarHeight) / 2.0;
        label(0, barTop + kBarHeight - 0.5, bar.label, "start");
        if (bar.planned.from.isValid() && bar.planned.until.isValid()) {
            const qreal x = placeOf(m_scale, bar.planned.from);
            rectangle("planned", x, barTop - 2, std::max(kLeastBar, endOf(bar.planned) - x), kBarHeight + 4);
        }
        if (bar.actual.from.isValid()) {
            const qreal x = placeOf(m_scale, bar.actual.from);
            rectangle(bar.tone == Tone::Bad ? "actual bad" : "actual", x, barTop,
                      std::max(kLeastBar, endOf(bar.actual) - x), kBarHeight);
        }
    }

    void writeLegend()
    {
        const std::array<std::pair<const char *, QString>, 4> entries{{
            {"planned", m_timeline.plannedLegend},
            {"actual", m_timeline.actualLegend},
            {"outage", m_timeline.outageLegend},
            {"gap", m_timeline.gapLegend},
        }};
        qreal x = kLabelWidth;
        for (const auto &[shape, text] : entries) {
            if (text.isEmpty())
                continue;
            rectangle(shape, x, m_bottom + 10, 18, kBarHeight);
            label(x + 24, m_bottom + 18.5, text, "start");
            x += (kWidth - kLabelWidth - kRight) / 4.0;
        }
    }

    QXmlStreamWriter &m_xml;
    const TimelineBlock &m_timeline;
    const TimeScale &m_scale;
    const TimelineLabels m_labels;
    int m_top;
    int m_bottom;
};

} // namespace

void writeTimeline(QXmlStreamWriter &xml, const TimelineBlock &timeline)
{
    const TimeScale scale(timeline);
    if (!scale.isEmpty())
        TimelineWriter(xml, timeline, scale).write();
}

} // namespace epost
