// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperPages.h"

class QPagedPaintDevice;

namespace epost {

/// A paper on its sheets of A4, laid out for a device and ready to be painted, on that device or, scaled, on
/// another one. Laid out and painted by one and the same thread, whichever that is.
class PaperSheets {
public:
    /// Sets A4 without margins of its own on the device.
    /// \param document, \param device outlive the object
    PaperSheets(const ReportDocument &document, QPagedPaintDevice &device);
    Q_DISABLE_COPY_MOVE(PaperSheets)

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.pages().size()); }
    /// Of a sheet, in pixels of the device.
    [[nodiscard]] QSizeF size() const { return m_style.sheet().size(); }
    void paint(QPainter &painter, int sheet) const;

private:
    void paintMargins(QPainter &painter, int sheet) const;

    const ReportDocument &m_document;
    PaperStyle m_style;
    PaperPages m_pages;
};

} // namespace epost
