// SPDX-License-Identifier: MIT
#include "report/TextReport.h"

#include "report/DisplayWidth.h"
#include "report/PrintableText.h"

#include <algorithm>
#include <numeric>

namespace epost {

namespace {

constexpr int kGap = 2; // columns between two columns
constexpr int kIndent = 2;
constexpr int kWidestLabel = 30;
constexpr int kLeastColumn = 14;
const QString kRoom(16, QLatin1Char('_')); // to be filled by hand

/// Lines of the value of one label, the label before the first and the others below its value.
class TextWriter {
public:
    void write(const ReportDocument &document)
    {
        heading(document.title, QLatin1Char('='));
        paragraph(document.addressee);
        for (const QString &text : document.issuer)
            paragraph(text);
        fields(document.head, 0);
        line({});
        paragraph(document.result);
        paragraph(document.situation);
        for (qsizetype index = 0; index < document.sections.size(); ++index)
            section(document.sections[index], QStringLiteral("%1. ").arg(index + 1), 2);
        line({});
        (*this)(document.seals);
    }

    [[nodiscard]] QByteArray content() const { return m_text.toUtf8(); }

    void operator()(const TextBlock &block) { paragraph(block.text.text); }

    void operator()(const FieldBlock &block) { fields(block.fields, 0); }

    void operator()(const TableBlock &block)
    {
        if (!block.caption.isEmpty()) {
            line({});
            paragraph(block.caption);
        }
        const QList<int> widths = fittingWidths(block);
        if (widths.isEmpty()) {
            records(block);
            return;
        }
        row(block.columns, widths);
        line(QString(totalOf(widths), QLatin1Char('-')));
        for (const QList<Cell> &cells : block.rows)
            row(textsOf(cells), widths);
    }

    void operator()(const ListBlock &block)
    {
        for (const QString &item : block.items)
            hanging(block.tickBoxes ? QStringLiteral("[ ] ") : QStringLiteral("- "), item);
    }

    void operator()(const SealBlock &block)
    {
        for (const Field &seal : block.seals)
            hanging(printable(seal.label) + QStringLiteral(": "),
                    seal.value.text + QStringLiteral("  ") + kRoom);
    }

    /// The tables before it say the same.
    void operator()(const TimelineBlock &) {}
    /// Named in the table before it.
    void operator()(const PictureBlock &) {}

private:
    void line(const QString &text)
    {
        QString trimmed = text;
        while (trimmed.endsWith(QLatin1Char(' ')))
            trimmed.chop(1);
        m_text += trimmed + QLatin1Char('\n');
    }

    void heading(const QString &text, QChar rule)
    {
        const QString clean = printable(text);
        line(clean);
        line(QString(std::min(displayWidth(clean), TextReport::kWidth), rule));
    }

    void section(const Section &section, const QString &number, int level)
    {
        line({});
        if (level == 2)
            heading(number + section.title, QLatin1Char('-'));
        else
            line(QString(level - 2, QLatin1Char('#')) + QLatin1Char(' ') + printable(section.title));
        for (const Block &block : section.blocks)
            std::visit(*this, block);
        for (const Section &part : section.parts)
            this->section(part, {}, level + 1);
    }

    void paragraph(const QString &text)
    {
        if (text.isEmpty())
            return;
        for (const QString &part : wrapped(printable(text), TextReport::kWidth))
            line(part);
    }

    void hanging(const QString &first, const QString &text)
    {
        const int indent = displayWidth(first);
        QString before = first;
        for (const QString &part : wrapped(printable(text), TextReport::kWidth - indent)) {
            line(before + part);
            before = QString(indent, QLatin1Char(' '));
        }
    }

    void fields(const QList<Field> &fields, int indent)
    {
        int widest = 0;
        for (const Field &field : fields)
            widest = std::max(widest, displayWidth(printable(field.label)));
        const int column = std::min(widest, kWidestLabel);
        for (const Field &field : fields)
            hanging(QString(indent, QLatin1Char(' ')) + padded(printable(field.label), column)
                        + QStringLiteral(" : "),
                    field.value.toFill ? kRoom : field.value.text);
    }

    /// A table that is too wide for a line: a block of fields for each row.
    void records(const TableBlock &block)
    {
        for (qsizetype number = 0; number < block.rows.size(); ++number) {
            FieldBlock record;
            for (qsizetype column = 0; column < block.columns.size(); ++column)
                record.add(block.columns[column], block.rows[number].value(column));
            if (number > 0)
                line({});
            fields(record.fields, kIndent);
        }
    }

    static QStringList textsOf(const QList<Cell> &cells)
    {
        QStringList texts;
        for (const Cell &cell : cells)
            texts.append(cell.text);
        return texts;
    }

    /// One row of a table; a cell that is wider than its column goes on below.
    void row(const QStringList &texts, const QList<int> &widths)
    {
        QList<QStringList> cells;
        qsizetype height = 1;
        for (qsizetype column = 0; column < texts.size(); ++column) {
            cells.append(wrapped(printable(texts[column]), widths[column]));
            height = std::max(height, cells.last().size());
        }
        for (qsizetype part = 0; part < height; ++part) {
            QString text;
            for (qsizetype column = 0; column < cells.size(); ++column)
                text += padded(cells[column].value(part), widths[column] + kGap);
            line(text);
        }
    }

    static int totalOf(const QList<int> &widths)
    {
        return std::accumulate(widths.begin(), widths.end(), kGap * (int(widths.size()) - 1));
    }

    static int widestLine(const QString &text)
    {
        int width = 0;
        for (const QString &part : printable(text).split(QLatin1Char('\n')))
            width = std::max(width, displayWidth(part));
        return width;
    }

    /// The widest columns give way until the table fits; paths and hashes, which must stay whole, do not.
    /// Empty where it cannot be made to fit.
    static QList<int> fittingWidths(const TableBlock &block)
    {
        QList<int> widths;
        QList<int> least;
        for (qsizetype column = 0; column < block.columns.size(); ++column) {
            int width = widestLine(block.columns[column]);
            bool fixed = false;
            for (const QList<Cell> &cells : block.rows) {
                const Cell cell = cells.value(column);
                width = std::max(width, widestLine(cell.text));
                fixed = fixed || cell.code || cell.whole;
            }
            widths.append(width);
            least.append(fixed ? width : std::min(width, kLeastColumn));
        }
        if (totalOf(least) > TextReport::kWidth)
            return {};
        for (int excess = totalOf(widths) - TextReport::kWidth; excess > 0; --excess) {
            qsizetype widest = -1;
            for (qsizetype column = 0; column < widths.size(); ++column) {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest]))
                    widest = column;
            }
            --widths[widest];
        }
        return widths;
    }

    QString m_text;
};

} // namespace

QByteArray TextReport::render(const ReportDocument &document)
{
    TextWriter writer;
    writer.write(document);
    return writer.content();
}

} // namespace epost
