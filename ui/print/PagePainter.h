// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace epost {

/// Lays a paper out and paints its pages as pictures, in a thread of its own: a window must not stand still
/// for that. The pages are those of the PDF, to the line.
class PagePainter : public QObject {
    Q_OBJECT

public:
    explicit PagePainter(std::shared_ptr<const ReportDocument> document, QObject *parent = nullptr);
    /// Waits for what is being painted; for the layout, where that is not done yet.
    ~PagePainter() override;

    /// Asks for a page. What was asked for in another width and is not begun yet is forgotten.
    /// \param width in pixels; the height follows
    void ask(int page, int width);

Q_SIGNALS:
    /// First of all. \param shape width and height of a page, in any unit
    void laidOut(int pages, const QSizeF &shape);
    void painted(int page, const QImage &picture);

private:
    class Sheets; ///< lives in the thread

    std::atomic_int m_width{0}; ///< of the pages that are wanted
    QThread m_thread;
    Sheets *m_sheets; ///< the thread's, which deletes it
};

} // namespace epost
