// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PagePainter.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace epost {

/// The pages of a paper, one below the other. Each is painted beside the window's work when it comes into
/// view.
class PreviewPages : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { WholePage, PageWidth, Percent100, Percent150 };

    explicit PreviewPages(std::shared_ptr<const ReportDocument> document, QWidget *parent = nullptr);

    /// The page in front stays in front.
    void setZoom(Zoom zoom);
    [[nodiscard]] int pageCount() const { return m_pages; }
    /// The page that has the middle of the view, from 0.
    [[nodiscard]] int pageInFront() const;
    /// Whether all that is in view has been painted.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void goTo(int page);
    /// In the viewport.
    [[nodiscard]] QRect rectOf(int page) const;
    [[nodiscard]] int pixelWidth() const;
    void take(int page, const QImage &picture);
    void forgetDistantPages();

    QSizeF m_shape; ///< of a page; empty until it is laid out
    int m_pages = 0;
    Zoom m_zoom = Zoom::PageWidth;
    QSize m_page; ///< of a page in the viewport
    QHash<int, QImage> m_pictures;
    PagePainter m_painter; ///< goes first
};

} // namespace epost
