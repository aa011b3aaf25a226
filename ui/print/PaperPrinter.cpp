// SPDX-License-Identifier: MIT
#include "ui/print/PaperPrinter.h"

#include "ui/print/PaperWriter.h"
#include "ui/print/PdfLanguage.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace epost {

namespace {

constexpr int kResolution = 1200; // dots per inch

/// The margins of a page: what the paper belongs to, and which page of how many.
void paintMargins(QPainter &painter, const PaperStyle &style, const ReportDocument &document, int page,
                  int pages)
{
    const QRectF body = style.body();
    PaperText::Look look;
    look.points = PaperStyle::kSmall;
    look.ink = PaperStyle::ink(Tone::Muted);
    look.breaks = PaperText::Break::Never;
    const qreal below = body.bottom() + style.mm(4);
    PaperText(style, document.footer, look, body.width() * 0.75).draw(painter, {body.left(), below}, 0, 1);
    look.alignment = Qt::AlignRight;
    const QString number = document.pageOf.arg(QString::number(page), QString::number(pages));
    PaperText(style, number, look, body.width()).draw(painter, {body.left(), below});
    if (page > 1)
        PaperText(style, document.title, look, body.width())
            .draw(painter, {body.left(), body.top() - style.mm(7)}, 0, 1);
}

} // namespace

Result<int> PaperPrinter::print(const ReportDocument &document, QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorClass::ReadWrite, tr("The paper could not be printed."),
                    tr("Check the printer, or save the paper as PDF."));
    const PaperStyle style(device);
    PaperPages pages(style);
    PaperWriter(pages, document).write();
    const int count = static_cast<int>(pages.pages().size());
    for (int index = 0; index < count; ++index) {
        if (index > 0 && !device.newPage())
            return fail(ErrorClass::ReadWrite, tr("The paper could not be printed."),
                        tr("Check the printer, or save the paper as PDF."));
        paintMargins(painter, style, document, index + 1, count);
        for (const PaperPages::Drawing &drawing : pages.pages()[index])
            drawing(painter);
    }
    painter.end();
    return count;
}

Result<QByteArray> PaperPrinter::pdf(const ReportDocument &document)
{
    QByteArray content;
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(document.title + QLatin1Char(' ') + document.footer);
        writer.setCreator(QStringLiteral("epost-update " EPOST_VERSION));
        if (const auto printed = print(document, writer); !printed)
            return fail(printed.error());
    }
    return withLanguage(content, document.language);
}

} // namespace epost
