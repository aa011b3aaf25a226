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
    Q_ASSERT(cells.size() == m_headers.size());
    QStringList row;
    for (const QString &cell : cells)
        row.append(printable(cell).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    m_rows.append(row);
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

QString TextTable::text() const
{
    QList<int> widths;
    QStringList rules;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        int width = 0;
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row[column]));
        if (width > 0)
            width = std::max(width, displayWidth(m_headers[column]));
        widths.append(width);
        rules.append(QString(width, QLatin1Char('-')));
    }
    QString text = line(m_headers, widths) + line(rules, widths);
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

} // namespace epost
