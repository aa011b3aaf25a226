// SPDX-License-Identifier: MIT
#include "cli/TextTable.h"

#include "report/DisplayWidth.h"
#include "report/PrintableText.h"

#include <algorithm>

namespace epost {

TextTable::TextTable(QStringList headers)
    : m_headers(std::move(headers))
    , m_right(m_headers.size(), false)
{
}

TextTable &TextTable::alignRight(int column)
{
    m_right[column] = true;
    return *this;
}

void TextTable::addRow(const QStringList &cells)
{
    m_rows.append(cells);
    m_count = m_rows.size();
}

void TextTable::setRows(qsizetype count, std::function<QStringList(qsizetype)> cells)
{
    m_count = count;
    m_cells = std::move(cells);
}

QStringList TextTable::row(qsizetype number) const
{
    QStringList cells = m_cells ? m_cells(number) : m_rows.at(number);
    Q_ASSERT(cells.size() == m_headers.size());
    for (QString &cell : cells)
        cell = printable(cell).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return cells;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QStringList shown;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (widths[column] > 0) {
            shown.append(m_right[column]
                             ? QString(widths[column] - displayWidth(cells[column]), QLatin1Char(' '))
                                 + cells[column]
                             : padded(cells[column], widths[column]));
        }
    }
    QString text = shown.join(QLatin1String("  "));
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

void TextTable::print(const std::function<void(const QString &line)> &out) const
{
    QList<int> widths(m_headers.size(), 0);
    for (qsizetype number = 0; number < m_count; ++number) {
        const QStringList cells = row(number);
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(cells[column]));
    }
    QStringList rules;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        if (widths[column] > 0)
            widths[column] = std::max(widths[column], displayWidth(m_headers[column]));
        rules.append(QString(widths[column], QLatin1Char('-')));
    }
    out(line(m_headers, widths));
    out(line(rules, widths));
    for (qsizetype number = 0; number < m_count; ++number)
        out(line(row(number), widths));
}

} // namespace epost
