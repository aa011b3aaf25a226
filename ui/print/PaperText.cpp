// SPDX-License-Identifier: MIT
#include "ui/print/PaperText.h"

#include "report/PrintableText.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace epost {

namespace {

constexpr qreal kAir = 1.38; // height of a line, in sizes of the typeface

QTextOption::WrapMode wrapOf(PaperText::Break breaks)
{
    switch (breaks) {
    case PaperText::Break::Anywhere:
        return QTextOption::WrapAnywhere;
    case PaperText::Break::Never:
        return QTextOption::NoWrap;
    case PaperText::Break::Words:
        break;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace

PaperText::PaperText(const PaperStyle &style, const QString &text, const Look &look, qreal width)
    : m_layout(printable(text).replace(QLatin1Char('\n'), QChar::LineSeparator),
               style.font(look.points, look.bold), &style.device())
    , m_ink(look.ink)
{
    QTextOption option(look.alignment);
    option.setWrapMode(wrapOf(look.breaks));
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const QFontMetricsF metrics(m_layout.font(), &style.device());
    m_ascent = metrics.ascent();
    m_lineHeight = (metrics.ascent() + metrics.descent()) * kAir;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        // A line of another typeface, for a rare character, keeps the base line of its neighbours.
        const qreal top = m_lineHeight * line.lineNumber();
        line.setPosition({0, top + (m_lineHeight - metrics.height()) / 2 + m_ascent - line.ascent()});
    }
    m_layout.endLayout();
}

void PaperText::draw(QPainter &painter, const QPointF &at, int first, int count) const
{
    painter.setPen(m_ink);
    const int last = std::min(first + count, lineCount());
    for (int index = first; index < last; ++index)
        m_layout.lineAt(index).draw(&painter, at - QPointF(0, m_lineHeight * first));
}

qreal PaperText::naturalWidth(const PaperStyle &style, const QString &text, const Look &look)
{
    const QFontMetricsF metrics(style.font(look.points, look.bold), &style.device());
    qreal widest = 0;
    for (const QString &line : printable(text).split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

qreal PaperText::widestWord(const PaperStyle &style, const QString &text, const Look &look)
{
    const QFontMetricsF metrics(style.font(look.points, look.bold), &style.device());
    static const QRegularExpression space(QStringLiteral("\\s+"));
    qreal widest = 0;
    // The layout breaks at every space, the finder not at one before a digit.
    for (const QString &part : printable(text).split(space)) {
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, part);
        qsizetype begin = 0;
        for (qsizetype end = words.toNextBoundary(); end >= 0; end = words.toNextBoundary()) {
            widest = std::max(widest, metrics.horizontalAdvance(part.mid(begin, end - begin)));
            begin = end;
        }
    }
    return widest;
}

} // namespace epost
