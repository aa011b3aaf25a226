// SPDX-License-Identifier: MIT
#include "ui/print/PaperSheets.h"

#include "ui/print/PaperText.h"
#include "ui/print/PaperWriter.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace epost {

namespace {

QPagedPaintDevice &withWholeSheets(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
    return device;
}

} // namespace

PaperSheets::PaperSheets(const ReportDocument &document, QPagedPaintDevice &device)
    : m_document(document)
    , m_style(withWholeSheets(device))
    , m_pages(m_style)
{
    PaperWriter(m_pages, document).write();
}

void PaperSheets::paint(QPainter &painter, int sheet) const
{
    paintMargins(painter, sheet);
    for (const PaperPages::Drawing &drawing : m_pages.pages()[sheet])
        drawing(painter);
}

/// What the paper belongs to, and which page of how many.
void PaperSheets::paintMargins(QPainter &painter, int sheet) const
{
    const QRectF body = m_style.body();
    PaperText::Look look;
    look.points = PaperStyle::kSmall;
    look.ink = PaperStyle::ink(Tone::Muted);
    look.breaks = PaperText::Break::Never;
    const qreal below = body.bottom() + m_style.mm(4);
    PaperText(m_style, m_document.footer, look, body.width() * 0.75)
        .draw(painter, {body.left(), below}, 0, 1);
    look.alignment = Qt::AlignRight;
    const QString number = m_document.pageOf.arg(QString::number(sheet + 1), QString::number(count()));
    PaperText(m_style, number, look, body.width()).draw(painter, {body.left(), below});
    if (sheet > 0)
        PaperText(m_style, m_document.title, look, body.width())
            .draw(painter, {body.left(), body.top() - m_style.mm(7)}, 0, 1);
}

} // namespace epost
