// SPDX-License-Identifier: MIT
#include "report/XlsxBook.h"

#include "report/DisplayWidth.h"
#include "report/PrintableText.h"
#include "report/XlsxLibrary.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace epost {

namespace {

constexpr qsizetype kLongestText = 32'000; // Excel: 32,767
constexpr qsizetype kLongestName = 31;
constexpr int kPaperA4 = 9;
constexpr double kDay = 24.0 * 60 * 60 * 1000; // milliseconds: Excel counts days
constexpr double kHighestTextRow = 400; // Excel: 409
constexpr double kMargin = 0.55; // inches
constexpr double kBindingMargin = 0.8;

/// \return UTF-8 without anything that XML forbids or that Excel would decode (_x0041_)
QByteArray cellText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString clean = printable(text);
    if (clean.size() > kLongestText)
        clean = clean.left(kLongestText) + QChar(0x2026);
    return clean.replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

/// In a margin "&" begins a code.
QString marginText(const QString &text)
{
    constexpr qsizetype kLongest = 80; // all of it: 255
    return printable(text).simplified().left(kLongest).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// The file without its dots per inch, by which the library would scale it: a screenshot's are of no meaning.
QByteArray withoutDensity(const Picture &picture)
{
    QByteArray content = picture.content;
    if (picture.format == Picture::Format::Jpeg) {
        constexpr qsizetype kUnit = 13;
        if (content.mid(2, 2) == "\xFF\xE0" && content.mid(6, 4) == "JFIF" && content.size() > kUnit)
            content[kUnit] = 0;
        return content;
    }
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kFrame = 12; // of a chunk: length, name, checksum
    qsizetype at = kSignature;
    while (at + kFrame <= content.size()) {
        const qsizetype length = kFrame + qFromBigEndian<quint32>(content.constData() + at);
        const QByteArray name = content.mid(at + 4, 4);
        if (name == "IDAT" || length > content.size() - at)
            break;
        if (name == "pHYs")
            content.remove(at, length);
        else
            at += length;
    }
    return content;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

lxw_color_t inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return 0x17643B;
    case Tone::Muted:
        return 0x55606B;
    case Tone::Caution:
        return 0x7A4B00;
    case Tone::Bad:
        return 0x9B1C1C;
    case Tone::Plain:
        break;
    }
    return 0x16202A;
}

} // namespace

XlsxBook::XlsxBook(const QByteArray &path, const QByteArray &tempFolder, const ReportDocument &document)
    : m_document(document)
{
    lxw_workbook_options options{};
    QByteArray folder = tempFolder;
    options.tmpdir = folder.data();
    if (xlsx().ready)
        m_book = xlsx().workbook_new_opt(path.constData(), &options);
    if (!m_book)
        return;
    QByteArray title = cellText(document.title);
    QByteArray subject = cellText(document.footer);
    QByteArray company = cellText(document.issuer.value(0));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.company = company.data();
    properties.created = document.issuedAt.isValid() ? document.issuedAt.toSecsSinceEpoch() : 0;
    xlsx().workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        (void)close();
}

QByteArray XlsxBook::close()
{
    const lxw_error error = xlsx().workbook_close(m_book);
    m_book = nullptr;
    return error == LXW_NO_ERROR ? QByteArray() : QByteArray(xlsx().lxw_strerror(error));
}

QByteArray XlsxBook::sheetName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    const QString plain = printable(title).simplified().replace(forbidden, QStringLiteral(" ")).simplified();
    QString name = plain.left(kLongestName);
    for (int number = 2; name.isEmpty() || m_names.contains(name.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        name = plain.left(kLongestName - suffix.size()) + suffix;
    }
    m_names.insert(name.toCaseFolded());
    return name.toUtf8();
}

lxw_worksheet *XlsxBook::addSheet(const QString &title)
{
    lxw_worksheet *sheet = xlsx().workbook_add_worksheet(m_book, sheetName(title).constData());
    if (!sheet)
        return nullptr;
    xlsx().worksheet_set_paper(sheet, kPaperA4);
    xlsx().worksheet_set_landscape(sheet);
    xlsx().worksheet_fit_to_pages(sheet, 1, 0);
    xlsx().worksheet_set_margins(sheet, kMargin, kMargin, kBindingMargin, kBindingMargin);
    xlsx().worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    const QString page = m_document.pageOf.arg(QStringLiteral("&P"), QStringLiteral("&N"));
    xlsx().worksheet_set_header(
        sheet, QStringLiteral("&R%1").arg(marginText(m_document.title)).toUtf8().constData());
    xlsx().worksheet_set_footer(
        sheet, QStringLiteral("&L%1&R%2").arg(marginText(m_document.footer), page).toUtf8().constData());
    return sheet;
}

lxw_format *XlsxBook::addFormat()
{
    lxw_format *format = xlsx().workbook_add_format(m_book);
    xlsx().format_set_font_name(format, "BIZ UDPGothic");
    return format;
}

lxw_format *XlsxBook::format(Style style, Tone tone, const char *numbers)
{
    lxw_format *&format = m_formats[{style, tone, QByteArray(numbers)}];
    if (format)
        return format;
    format = addFormat();
    xlsx().format_set_font_size(format, style == Style::Title ? 16 : style == Style::Heading ? 12 : 10);
    xlsx().format_set_font_color(format, inkOf(tone));
    if (style != Style::Mark)
        xlsx().format_set_text_wrap(format);
    xlsx().format_set_align(format,
                            style == Style::Figure ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
    if (style == Style::Title || style == Style::Heading || style == Style::Caption || style == Style::Header
        || tone == Tone::Bad || tone == Tone::Caution)
        xlsx().format_set_bold(format);
    if (style == Style::Header) {
        xlsx().format_set_bg_color(format, 0xEEF1F4);
        xlsx().format_set_pattern(format, LXW_PATTERN_SOLID);
    }
    if (style == Style::Header || style == Style::Cell || style == Style::Seal || style == Style::SealName) {
        xlsx().format_set_border(format, LXW_BORDER_THIN);
        xlsx().format_set_border_color(format, 0x9AA3AD);
    }
    if (style == Style::Label || style == Style::Figure)
        xlsx().format_set_font_color(format, inkOf(Tone::Muted));
    if (style == Style::Seal || style == Style::SealName) {
        xlsx().format_set_align(format, LXW_ALIGN_CENTER);
        xlsx().format_set_align(format,
                                style == Style::Seal ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_BOTTOM);
    }
    if (numbers) {
        xlsx().format_set_num_format(format, numbers);
        xlsx().format_set_align(format, LXW_ALIGN_RIGHT);
    }
    return format;
}

void XlsxBook::writeText(lxw_worksheet *sheet, int row, int column, const QString &text, Style style,
                         Tone tone)
{
    const QByteArray content = cellText(text);
    if (content.isEmpty())
        xlsx().worksheet_write_blank(sheet, rowOf(row), columnOf(column), format(style, tone));
    else
        xlsx().worksheet_write_string(sheet, rowOf(row), columnOf(column), content.constData(),
                                      format(style, tone));
}

void XlsxBook::writeTime(lxw_worksheet *sheet, int row, int column, const QDateTime &time, Tone tone)
{
    if (!time.isValid()) {
        writeText(sheet, row, column, {}, Style::Cell, tone);
        return;
    }
    // As it was written down, in its own offset: Excel knows no time zones.
    const QDate date = time.date();
    lxw_datetime moment{};
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    moment.hour = time.time().hour();
    moment.min = time.time().minute();
    moment.sec = time.time().second();
    const char *shown = time.time().second() == 0 ? "yyyy/mm/dd hh:mm" : "yyyy/mm/dd hh:mm:ss";
    if (date.year() < 1900 || date.year() > 9999
        || xlsx().worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &moment,
                                           format(Style::Cell, tone, shown))
            != LXW_NO_ERROR)
        writeText(sheet, row, column, time.toString(Qt::ISODate), Style::Cell, tone);
}

void XlsxBook::writeCell(lxw_worksheet *sheet, int row, int column, const Cell &cell)
{
    const auto number = [&](double value, const char *shown) {
        xlsx().worksheet_write_number(sheet, rowOf(row), columnOf(column), value,
                                      format(Style::Cell, cell.tone, shown));
    };
    if (const auto *time = std::get_if<QDateTime>(&cell.value))
        writeTime(sheet, row, column, *time, cell.tone);
    else if (const auto *length = std::get_if<std::chrono::milliseconds>(&cell.value))
        number(double(length->count()) / kDay, "[h]:mm:ss");
    else if (const auto *count = std::get_if<qint64>(&cell.value))
        number(double(*count), "#,##0");
    else
        writeText(sheet, row, column, cell.text, Style::Cell, cell.tone);
}

void XlsxBook::merge(lxw_worksheet *sheet, int row, int first, int last, const QString &text, Style style,
                     Tone tone)
{
    if (first >= last) {
        writeText(sheet, row, first, text, style, tone);
        return;
    }
    xlsx().worksheet_merge_range(sheet, rowOf(row), columnOf(first), rowOf(row), columnOf(last), "",
                                 format(style, tone));
    writeText(sheet, row, first, text, style, tone);
}

std::optional<double> XlsxBook::insertPicture(lxw_worksheet *sheet, int row, const Picture &picture,
                                              double mostWidth, double mostHeight, const QString &alternative)
{
    const double scale = std::min({1.0, mostWidth / picture.width, mostHeight / picture.height});
    QByteArray description = printable(alternative).toUtf8();
    lxw_image_options options{};
    options.x_scale = options.y_scale = scale;
    options.description = description.data();
    const QByteArray content = withoutDensity(picture);
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData()); // NOLINT
    const lxw_error error = xlsx().worksheet_insert_image_buffer_opt(sheet, rowOf(row), 0, bytes,
                                                                     size_t(content.size()), &options);
    return error == LXW_NO_ERROR ? std::optional(picture.height * scale) : std::nullopt;
}

double XlsxBook::heightOf(const QString &text, int width)
{
    int lines = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines += 1 + displayWidth(line) / width;
    return std::min(lines * kLine, kHighestTextRow);
}

void XlsxBook::mergeRows(lxw_worksheet *sheet, int firstRow, int lastRow, int column, const QString &text,
                         Style style)
{
    xlsx().worksheet_merge_range(sheet, rowOf(firstRow), columnOf(column), rowOf(lastRow), columnOf(column),
                                 "", format(style, Tone::Plain));
    writeText(sheet, firstRow, column, text, style);
}

} // namespace epost
