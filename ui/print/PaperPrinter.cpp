// SPDX-License-Identifier: MIT
#include "ui/print/PaperPrinter.h"

#include "ui/print/PaperSheets.h"
#include "ui/print/PdfLanguage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace epost {

Result<int> PaperPrinter::print(const ReportDocument &document, QPagedPaintDevice &device)
{
    const auto failure = [] {
        return fail(ErrorClass::ReadWrite, tr("The paper could not be printed."),
                    tr("Check the printer, or save the paper as PDF."));
    };
    const PaperSheets sheets(document, device);
    QPainter painter;
    if (!painter.begin(&device))
        return failure();
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0 && !device.newPage())
            return failure();
        sheets.paint(painter, sheet);
    }
    painter.end();
    return sheets.count();
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
