// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPagedPaintDevice;

namespace epost {

/// Measures, typeface and colours of the printed papers. Everything is laid out in the pixels of the device,
/// so that the same code serves a PDF, a printer and its preview. Colour only adds to words.
class PaperStyle {
public:
    /// \param device outlives the style; its page covers the whole sheet (no margins of its own)
    explicit PaperStyle(QPagedPaintDevice &device);

    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres * m_pixelsPerMm; }
    [[nodiscard]] QFont font(qreal points, bool bold = false) const;
    [[nodiscard]] QPagedPaintDevice &device() const { return m_device; }

    /// The sheet, without the margins: that on the left is wide enough for a file's two holes.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QRectF sheet() const { return m_sheet; }

    [[nodiscard]] static QColor ink(Tone tone = Tone::Plain);
    [[nodiscard]] static QColor line() { return {0x9A, 0xA3, 0xAD}; }
    [[nodiscard]] static QColor soft() { return {0xEE, 0xF1, 0xF4}; }
    [[nodiscard]] static QColor strong() { return {0x33, 0x53, 0x6F}; }

    // Points.
    static constexpr qreal kTitle = 18;
    static constexpr qreal kHeading = 12.5;
    static constexpr qreal kSubheading = 10.5;
    static constexpr qreal kText = 9;
    static constexpr qreal kTable = 8;
    static constexpr qreal kSmall = 7.5;

private:
    QPagedPaintDevice &m_device;
    qreal m_pixelsPerMm;
    QRectF m_sheet;
};

} // namespace epost
