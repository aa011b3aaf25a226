// SPDX-License-Identifier: MIT
#include "report/XlsxReport.h"

#include "base/Files.h"
#include "report/DisplayWidth.h"
#include "report/ReportTexts.h"
#include "report/XlsxBook.h"
#include "report/XlsxLibrary.h"
#include "report/XlsxTimeline.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace epost {

namespace {

using Style = XlsxBook::Style;

constexpr int kLeastWidth = 9; // characters of a column
constexpr int kMostWidth = 44;
constexpr int kTextColumns = 6; // over which a sentence runs
constexpr double kLine = XlsxBook::kLine;
constexpr double kHighestRow = 409; // points, as Excel has it
constexpr double kPointsPerPixel = 72.0 / 96;
constexpr double kWidestPicture = 960; // pixels: about the width of a page
constexpr double kHighestPicture = 480; // a row holds no more with the caption
constexpr int kLogoRows = 3;
const QString kMoment = QStringLiteral("0000/00/00 00:00:00"); // as wide as any
constexpr int kSealRows = 4;
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

/// A period becomes two columns, so that both ends are dates.
bool isPeriods(const TableBlock &table, qsizetype column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const QList<Cell> &row) {
        return std::holds_alternative<TimeSpan>(row[column].value);
    });
}

int widestLine(const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, displayWidth(line));
    return widest;
}

/// Writes one sheet from its top to its bottom.
class SheetWriter {
public:
    SheetWriter(XlsxBook &book, lxw_worksheet *sheet)
        : m_book(book)
        , m_sheet(sheet)
    {
    }

    ~SheetWriter()
    {
        for (int column = 0; column < m_widths.size(); ++column) {
            const int width = std::clamp(m_widths[column] + 2, kLeastWidth, kMostWidth);
            xlsx().worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
        }
    }
    Q_DISABLE_COPY_MOVE(SheetWriter)

    void heading(const QString &text, Style style, Tone tone = Tone::Plain)
    {
        m_book.merge(m_sheet, m_row, 0, kTextColumns - 1, text, style, tone);
        setHeight(style == Style::Title ? 2 * kLine : XlsxBook::heightOf(text, kTextColumns * 14));
        ++m_row;
    }

    void section(const Section &section)
    {
        heading(section.title, Style::Heading);
        freeze();
        content(section);
    }

    void content(const Section &section)
    {
        for (const Block &block : section.blocks)
            std::visit(*this, block);
        for (const Section &part : section.parts) {
            ++m_row;
            heading(part.title, Style::Caption);
            content(part);
        }
    }

    void fields(const QList<Field> &fields)
    {
        for (const Field &field : fields) {
            note(0, field.label);
            m_book.writeText(m_sheet, m_row, 0, field.label, Style::Label);
            if (const auto *time = std::get_if<QDateTime>(&field.value.value); time && time->isValid()) {
                note(1, kMoment);
                m_book.writeTime(m_sheet, m_row, 1, *time, field.value.tone);
            } else {
                // Room to write in is seen by its frame.
                m_book.merge(m_sheet, m_row, 1, kTextColumns - 1, field.value.text,
                             field.value.toFill ? Style::Cell : Style::Text, field.value.tone);
                setHeight(XlsxBook::heightOf(field.value.text, (kTextColumns - 1) * 14));
            }
            ++m_row;
        }
    }

    void operator()(const TextBlock &block) { heading(block.text.text, Style::Text, block.text.tone); }

    void operator()(const FieldBlock &block) { fields(block.fields); }

    void operator()(const TableBlock &block)
    {
        if (!block.caption.isEmpty()) {
            ++m_row;
            heading(block.caption, Style::Caption);
        }
        int column = 0;
        for (qsizetype index = 0; index < block.columns.size(); ++index) {
            if (isPeriods(block, index)) {
                header(column++, ReportTexts::tr("%1: begin").arg(block.columns[index]));
                header(column++, ReportTexts::tr("%1: end").arg(block.columns[index]));
            } else {
                header(column++, block.columns[index]);
            }
        }
        if (m_frozen == m_row) {
            freeze(1);
            xlsx().worksheet_repeat_rows(m_sheet, lxw_row_t(m_row), lxw_row_t(m_row));
        }
        ++m_row;
        for (const QList<Cell> &cells : block.rows) {
            column = 0;
            for (qsizetype index = 0; index < cells.size(); ++index)
                column += cell(column, cells[index], isPeriods(block, index));
            ++m_row;
        }
    }

    void operator()(const ListBlock &block)
    {
        for (const QString &item : block.items)
            heading((block.tickBoxes ? QStringLiteral("□ ") : QStringLiteral("・")) + item, Style::Text);
    }

    void operator()(const SealBlock &block)
    {
        int column = 0;
        for (const Field &seal : block.seals) {
            m_book.writeText(m_sheet, m_row, column, seal.label, Style::Seal);
            m_book.mergeRows(m_sheet, m_row + 1, m_row + kSealRows, column, seal.value.text, Style::SealName);
            ++column;
        }
        m_row += kSealRows + 2;
    }

    void operator()(const TimelineBlock &block) { addTimelineSheet(m_book, block); }

    /// In one row with its caption, so that no page ends inside.
    void operator()(const PictureBlock &block)
    {
        const double words = XlsxBook::heightOf(block.caption, kTextColumns * 14);
        const auto pixels = m_book.insertPicture(m_sheet, m_row, block.picture, kWidestPicture,
                                                 kHighestPicture, block.caption);
        m_book.merge(m_sheet, m_row, 0, kTextColumns - 1, block.caption, Style::Figure);
        setHeight(words + (pixels ? *pixels * kPointsPerPixel + kLine / 2 : 0));
        ++m_row;
    }

    void logo(const Picture &picture, const QString &company)
    {
        (void)m_book.insertPicture(m_sheet, m_row, picture, kWidestPicture,
                                   kLogoRows * kLine / kPointsPerPixel, company);
        m_row += kLogoRows + 1;
    }

    void space() { ++m_row; }

private:
    void setHeight(double points)
    {
        xlsx().worksheet_set_row(m_sheet, lxw_row_t(m_row), std::min(points, kHighestRow), nullptr);
    }

    void freeze(int rows = 0)
    {
        m_frozen = m_row;
        xlsx().worksheet_freeze_panes(m_sheet, lxw_row_t(m_row + rows), 0);
    }

    void header(int column, const QString &text)
    {
        note(column, text);
        m_book.writeText(m_sheet, m_row, column, text, Style::Header);
    }

    /// \return how many columns it took
    int cell(int column, const Cell &cell, bool period)
    {
        if (!period) {
            const bool moment = std::holds_alternative<QDateTime>(cell.value);
            note(column, moment ? kMoment : cell.text);
            m_book.writeCell(m_sheet, m_row, column, cell);
            return 1;
        }
        for (const int offset : {0, 1})
            note(column + offset, kMoment);
        const auto *span = std::get_if<TimeSpan>(&cell.value);
        if (span && !span->isEmpty()) {
            end(column, span->from, ReportTexts::tr("(not recorded)"), cell.tone);
            end(column + 1, span->until, ReportTexts::tr("(not ended)"), cell.tone);
        } else if (std::holds_alternative<QDateTime>(cell.value)) {
            m_book.writeCell(m_sheet, m_row, column, cell);
            m_book.writeText(m_sheet, m_row, column + 1, {}, Style::Cell);
        } else {
            m_book.merge(m_sheet, m_row, column, column + 1, cell.text, Style::Cell, cell.tone);
        }
        return 2;
    }

    /// One end of a period; an open one says so.
    void end(int column, const QDateTime &time, const QString &whenOpen, Tone tone)
    {
        if (time.isValid())
            m_book.writeTime(m_sheet, m_row, column, time, tone);
        else
            m_book.writeText(m_sheet, m_row, column, whenOpen, Style::Cell, tone);
    }

    void note(int column, const QString &text)
    {
        while (m_widths.size() <= column)
            m_widths.append(0);
        m_widths[column] = std::max(m_widths[column], widestLine(text));
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    QList<int> m_widths;
    int m_row = 0;
    int m_frozen = -1; ///< where the frozen rows end
};

void writeOverview(XlsxBook &book, const ReportDocument &document)
{
    SheetWriter sheet(book, book.addSheet(ReportTexts::tr("Overview")));
    if (document.logo)
        sheet.logo(*document.logo, document.issuer.value(0));
    sheet.heading(document.title, Style::Title);
    if (!document.addressee.isEmpty())
        sheet.heading(document.addressee, Style::Heading);
    for (const QString &line : document.issuer)
        sheet.heading(line, Style::Text);
    sheet.space();
    sheet.fields(document.head);
    sheet.space();
    if (!document.result.isEmpty())
        sheet.heading(document.result, Style::Heading, document.resultTone);
    if (!document.situation.isEmpty())
        sheet.heading(document.situation, Style::Text);
    sheet.space();
    sheet(document.seals);
}

} // namespace

Result<QByteArray> XlsxReport::render(const ReportDocument &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const auto failure = [&](const QByteArray &words) {
        return fail(Error(ErrorClass::ReadWrite, tr("The workbook could not be written."))
                        .in(path)
                        .withNative(QString::fromUtf8(words)));
    };
    if (!folder.isValid())
        return failure({});
    // The library works on files, and only there.
    XlsxBook book(QFile::encodeName(path), QFile::encodeName(folder.path()), document);
    if (!book.isValid())
        return failure(xlsx().ready ? QByteArray() : QByteArray("libxlsxwriter"));
    writeOverview(book, document);
    for (const Section &section : document.sections)
        SheetWriter(book, book.addSheet(section.title)).section(section);
    if (const QByteArray problem = book.close(); !problem.isEmpty())
        return failure(problem);
    return readFile(path, kMostBytes);
}

} // namespace epost
