// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QByteArray>
#include <QSet>

#include <map>
#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace epost {

/// One workbook while it is written: its formats, and what a text must be like to get into a cell.
class XlsxBook {
public:
    static constexpr double kLine = 15; ///< points, of a line of text

    // Figure: below a picture, at the foot of its row; Mark: runs on over empty cells
    enum class Style { Title, Heading, Caption, Header, Label, Cell, Text, Figure, Mark, Seal, SealName };

    /// \param path in the encoding of the system, as are those of \a tempFolder
    XlsxBook(const QByteArray &path, const QByteArray &tempFolder, const ReportDocument &document);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Whether the book could be begun. Not where the system has no libxlsxwriter.
    [[nodiscard]] bool isValid() const { return m_book != nullptr; }
    /// Writes the file; the book is gone then. \return empty, or what the library says
    [[nodiscard]] QByteArray close();

    /// A sheet with the print set-up of the paper. \param title becomes its name, made to fit
    [[nodiscard]] lxw_worksheet *addSheet(const QString &title);
    void writeText(lxw_worksheet *sheet, int row, int column, const QString &text, Style style,
                   Tone tone = Tone::Plain);
    /// With the value where the cell has one, else as text.
    void writeCell(lxw_worksheet *sheet, int row, int column, const Cell &cell);
    void writeTime(lxw_worksheet *sheet, int row, int column, const QDateTime &time, Tone tone);
    /// One text over the columns from \a first to \a last.
    void merge(lxw_worksheet *sheet, int row, int first, int last, const QString &text, Style style,
               Tone tone = Tone::Plain);
    /// A format of the caller's own, with the font of the book.
    [[nodiscard]] lxw_format *addFormat();
    /// A picture at the top left of a cell, not larger than that many pixels (96 an inch).
    /// \return its height in pixels; nothing where it is no picture after all
    [[nodiscard]] std::optional<double> insertPicture(lxw_worksheet *sheet, int row, const Picture &picture,
                                                      double mostWidth, double mostHeight,
                                                      const QString &alternative);
    /// Points that a row needs for a text of that many characters a line; at most what Excel allows.
    [[nodiscard]] static double heightOf(const QString &text, int width);
    /// A box of several rows without a text.
    void mergeRows(lxw_worksheet *sheet, int firstRow, int lastRow, int column, const QString &text,
                   Style style);

private:
    [[nodiscard]] lxw_format *format(Style style, Tone tone, const char *numbers = nullptr);
    [[nodiscard]] QByteArray sheetName(const QString &title);

    lxw_workbook *m_book = nullptr;
    const ReportDocument &m_document;
    std::map<std::tuple<Style, Tone, QByteArray>, lxw_format *> m_formats;
    QSet<QString> m_names;
};

} // namespace epost
