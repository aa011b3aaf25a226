// SPDX-License-Identifier: MIT
#include "ui/print/PaperTable.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace epost {

namespace {

constexpr qreal kPaddingX = 1.4; // mm
constexpr qreal kPaddingY = 0.7;
constexpr qreal kBorder = 0.18;
constexpr qreal kLeastColumn = 23;
constexpr qreal kLeastCrowded = 13; // where many columns share the width
constexpr qreal kWidestHeader = 26;
constexpr qreal kWidestWord = 45; // that is kept in one piece where there is room
constexpr qreal kMostOfTheWidth = 0.62; // that one column asks for

PaperText::Look lookOf(const Cell &cell)
{
    PaperText::Look look;
    look.points = cell.code ? PaperStyle::kSmall : PaperStyle::kTable;
    look.bold = cell.tone == Tone::Bad || cell.tone == Tone::Caution;
    look.ink = PaperStyle::ink(cell.tone);
    return look;
}

PaperText::Look headerLook()
{
    PaperText::Look look;
    look.points = PaperStyle::kTable;
    look.bold = true;
    return look;
}

} // namespace

PaperTable::PaperTable(PaperPages &pages, const TableBlock &table)
    : m_pages(pages)
    , m_style(pages.style())
    , m_table(table)
    , m_paddingX(m_style.mm(kPaddingX))
    , m_paddingY(m_style.mm(kPaddingY))
    , m_widths(columnWidths(kLeastColumn))
{
}

QList<qreal> PaperTable::columnWidths(qreal leastMm) const
{
    const qreal padding = 2 * m_paddingX + m_style.mm(0.3);
    const qsizetype count = m_table.columns.size();
    QList<qreal> floor(count); // so that no word is broken
    QList<qreal> least(count);
    QList<qreal> wanted(count);
    const qreal most = m_pages.width() * kMostOfTheWidth;
    const auto wordOf = [&](const QString &text, const PaperText::Look &look) {
        return std::min(PaperText::widestWord(m_style, text, look), m_style.mm(kWidestWord));
    };
    for (qsizetype column = 0; column < count; ++column) {
        const qreal header = PaperText::naturalWidth(m_style, m_table.columns[column], headerLook());
        floor[column] = wordOf(m_table.columns[column], headerLook());
        least[column] = std::min(header, m_style.mm(kWidestHeader));
        wanted[column] = header;
        for (const QList<Cell> &row : m_table.rows) {
            const Cell &cell = row[column];
            const qreal width = PaperText::naturalWidth(m_style, cell.text, lookOf(cell));
            wanted[column] = std::max(wanted[column], width);
            if (cell.staysWhole())
                floor[column] = std::max(floor[column], std::min(width, m_style.mm(kWidestWord)));
            else if (!cell.code)
                floor[column] = std::max(floor[column], wordOf(cell.text, lookOf(cell)));
            const qreal held
                = cell.staysWhole() ? std::min(width, most / 2) : std::min(width, m_style.mm(leastMm));
            least[column] = std::max(least[column], held);
        }
        floor[column] += padding;
        least[column] = std::max(least[column] + padding, floor[column]);
        wanted[column] = std::max(std::min(wanted[column] + padding, most), least[column]);
    }
    const qreal sumFloor = std::accumulate(floor.begin(), floor.end(), 0.0);
    const qreal sumLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const qreal sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const qreal room = m_pages.width();
    if (sumLeast > room && leastMm > kLeastCrowded)
        return columnWidths(kLeastCrowded);
    const auto between = [&](const QList<qreal> &low, qreal sumLow, const QList<qreal> &high, qreal sumHigh,
                             qsizetype column) {
        return low[column] + (room - sumLow) * (high[column] - low[column]) / (sumHigh - sumLow);
    };
    QList<qreal> widths(count);
    for (qsizetype column = 0; column < count; ++column) {
        if (sumFloor >= room)
            widths[column] = floor[column] * room / sumFloor;
        else if (sumLeast >= room)
            widths[column] = between(floor, sumFloor, least, sumLeast, column);
        else if (sumWanted > room)
            widths[column] = between(least, sumLeast, wanted, sumWanted, column);
        else
            widths[column] = wanted[column] * room / sumWanted;
    }
    return widths;
}

PaperTable::Texts PaperTable::textsOf(const QList<Cell> &row) const
{
    Texts texts;
    for (qsizetype column = 0; column < row.size(); ++column)
        texts.append(std::make_shared<PaperText>(m_style, row[column].text, lookOf(row[column]),
                                                 m_widths[column] - 2 * m_paddingX));
    return texts;
}

PaperTable::Texts PaperTable::headerTexts() const
{
    Texts texts;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        texts.append(std::make_shared<PaperText>(m_style, m_table.columns[column], headerLook(),
                                                 m_widths[column] - 2 * m_paddingX));
    return texts;
}

qreal PaperTable::heightOf(const Texts &texts) const
{
    qreal height = 0;
    for (const auto &text : texts)
        height = std::max(height, text->height());
    return height + 2 * m_paddingY;
}

void PaperTable::write()
{
    const Texts header = headerTexts();
    const qreal headerHeight = heightOf(header);
    PaperText::Look captionLook;
    captionLook.bold = true;
    const auto caption = std::make_shared<PaperText>(m_style, m_table.caption, captionLook, m_pages.width());
    const qreal captionHeight = m_table.caption.isEmpty() ? 0 : caption->height() + m_style.mm(0.8);
    const qreal first = m_table.rows.isEmpty() ? 0 : heightOf(textsOf(m_table.rows.first()));
    m_pages.need(captionHeight + headerHeight + std::min(first, m_pages.pageHeight() / 3));
    if (captionHeight > 0) {
        const QPointF at(m_pages.left(), m_pages.y());
        m_pages.add([caption, at](QPainter &painter) { caption->draw(painter, at); });
        m_pages.advance(captionHeight);
    }
    writeRow(header, true);
    for (const QList<Cell> &row : m_table.rows) {
        const Texts texts = textsOf(row);
        const qreal height = heightOf(texts);
        if (height > m_pages.room() && height <= m_pages.pageHeight() - headerHeight) {
            m_pages.newPage();
            writeRow(header, true);
        }
        int done = 0;
        int lines = 0;
        qreal lineHeight = 0;
        for (const auto &text : texts) {
            lines = std::max(lines, text->lineCount());
            lineHeight = std::max(lineHeight, text->lineHeight());
        }
        while (height > m_pages.room() && done < lines) {
            const int fitting = static_cast<int>((m_pages.room() - 2 * m_paddingY) / lineHeight);
            if (fitting >= lines - done)
                break;
            if (fitting > 0)
                writeLines(texts, done, fitting, fitting * lineHeight + 2 * m_paddingY, false);
            done += std::max(fitting, 0);
            m_pages.newPage();
            writeRow(header, true);
        }
        if (done == 0)
            writeRow(texts, false);
        else if (done < lines)
            writeLines(texts, done, lines - done, (lines - done) * lineHeight + 2 * m_paddingY, false);
    }
    m_pages.space(m_style.mm(3));
}

void PaperTable::writeRow(const Texts &texts, bool header)
{
    int lines = 0;
    for (const auto &text : texts)
        lines = std::max(lines, text->lineCount());
    writeLines(texts, 0, lines, heightOf(texts), header);
}

void PaperTable::writeLines(const Texts &texts, int first, int count, qreal height, bool header)
{
    const QRectF row(m_pages.left(), m_pages.y(), m_pages.width(), height);
    const qreal border = m_style.mm(kBorder);
    m_pages.add([=, widths = m_widths, padding = QPointF(m_paddingX, m_paddingY)](QPainter &painter) {
        painter.setPen(QPen(PaperStyle::line(), border));
        qreal x = row.left();
        for (qsizetype column = 0; column < texts.size(); ++column) {
            const QRectF cell(x, row.top(), widths[column], row.height());
            painter.setPen(QPen(PaperStyle::line(), border));
            painter.setBrush(header ? QBrush(PaperStyle::soft()) : QBrush(Qt::NoBrush));
            painter.drawRect(cell);
            texts[column]->draw(painter, cell.topLeft() + padding, first, count);
            x += widths[column];
        }
    });
    m_pages.advance(height);
}

} // namespace epost
