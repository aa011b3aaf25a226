// SPDX-License-Identifier: MIT
#include "ui/print/PaperStyle.h"

#include <QPagedPaintDevice>

namespace epost {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qreal kLeft = 22; // mm
constexpr qreal kRight = 14;
constexpr qreal kTop = 17;
constexpr qreal kBottom = 18;

} // namespace

PaperStyle::PaperStyle(QPagedPaintDevice &device)
    : m_device(device)
    , m_pixelsPerMm(device.logicalDpiX() / kMmPerInch)
    , m_sheet(QPointF(), device.pageLayout().fullRect(QPageLayout::Millimeter).size() * m_pixelsPerMm)
{
}

QFont PaperStyle::font(qreal points, bool bold) const
{
    QFont font(QStringLiteral("BIZ UDPGothic"));
    font.setPointSizeF(points);
    font.setBold(bold);
    // Switches ligatures off: in the PDF, "ffi" as one glyph would lose its letters.
    constexpr qreal kNothingToSee = 0.02; // pixels of the device
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNothingToSee);
    return font;
}

QRectF PaperStyle::body() const
{
    return m_sheet.adjusted(mm(kLeft), mm(kTop), -mm(kRight), -mm(kBottom));
}

QColor PaperStyle::ink(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {0x17, 0x64, 0x3B};
    case Tone::Muted:
        return {0x55, 0x60, 0x6B};
    case Tone::Caution:
        return {0x7A, 0x4B, 0x00};
    case Tone::Bad:
        return {0x9B, 0x1C, 0x1C};
    case Tone::Plain:
        break;
    }
    return {0x16, 0x20, 0x2A};
}

} // namespace epost
