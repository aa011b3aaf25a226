// SPDX-License-Identifier: MIT
#include "ui/print/PreviewPages.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace epost {

namespace {

constexpr int kGap = 12; // around a page
constexpr int kKept = 3; // pages before and behind the one in front that stay painted
constexpr qreal kPaperWidth = 210 / 25.4; // inches

} // namespace

PreviewPages::PreviewPages(std::shared_ptr<const ReportDocument> document, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_painter(std::move(document))
{
    setObjectName(QStringLiteral("previewPages"));
    setAccessibleName(tr("Pages of the paper"));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    connect(&m_painter, &PagePainter::laidOut, this, [this](int pages, const QSizeF &shape) {
        m_pages = pages;
        m_shape = shape;
        layOut();
        Q_EMIT pageChanged();
    });
    connect(&m_painter, &PagePainter::painted, this, &PreviewPages::take);
}

void PreviewPages::setZoom(Zoom zoom)
{
    const int page = pageInFront();
    m_zoom = zoom;
    layOut();
    goTo(page);
}

int PreviewPages::pageInFront() const
{
    if (m_pages == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (m_page.height() + kGap), 0, m_pages - 1);
}

void PreviewPages::goTo(int page)
{
    verticalScrollBar()->setValue(page * (m_page.height() + kGap));
}

void PreviewPages::layOut()
{
    if (m_pages == 0)
        return;
    const QSize view = maximumViewportSize() - QSize(2 * kGap + verticalScrollBar()->sizeHint().width(), 0);
    const qreal ratio = m_shape.height() / m_shape.width();
    const qreal natural = kPaperWidth * logicalDpiX();
    qreal width = view.width();
    switch (m_zoom) {
    case Zoom::WholePage:
        width = std::min(width, (view.height() - 2 * kGap) / ratio);
        break;
    case Zoom::PageWidth:
        break;
    case Zoom::Percent100:
        width = natural;
        break;
    case Zoom::Percent150:
        width = 1.5 * natural;
        break;
    }
    const QSize page(std::max(1, qRound(width)), std::max(1, qRound(width * ratio)));
    if (page != m_page) {
        m_page = page;
        m_pictures.clear();
    }
    const QSize size = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, m_page.width() + 2 * kGap - size.width()));
    horizontalScrollBar()->setPageStep(size.width());
    verticalScrollBar()->setRange(0, std::max(0, m_pages * (m_page.height() + kGap) + kGap - size.height()));
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    viewport()->update();
}

QRect PreviewPages::rectOf(int page) const
{
    const int free = std::max(2 * kGap, viewport()->width() - m_page.width());
    return {{free / 2 - horizontalScrollBar()->value(),
             kGap + page * (m_page.height() + kGap) - verticalScrollBar()->value()},
            m_page};
}

int PreviewPages::pixelWidth() const
{
    return qRound(m_page.width() * devicePixelRatioF());
}

bool PreviewPages::isComplete() const
{
    for (int page = 0; page < m_pages; ++page) {
        if (rectOf(page).intersects(viewport()->rect()) && !m_pictures.contains(page))
            return false;
    }
    return m_pages > 0;
}

void PreviewPages::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(m_pages);
    else
        QAbstractScrollArea::keyPressEvent(event); // arrows, Page Up, Page Down
}

void PreviewPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int page = 0; page < m_pages; ++page) {
        const QRect rect = rectOf(page);
        if (!rect.intersects(event->rect()))
            continue;
        const auto picture = m_pictures.constFind(page);
        if (picture != m_pictures.constEnd()) {
            painter.drawImage(rect, *picture);
        } else {
            painter.fillRect(rect, Qt::white); // paper is white, whatever the window's colours
            m_painter.ask(page, pixelWidth());
        }
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PreviewPages::take(int page, const QImage &picture)
{
    if (picture.width() != pixelWidth())
        return;
    m_pictures.insert(page, picture);
    forgetDistantPages();
    viewport()->update(rectOf(page));
}

void PreviewPages::forgetDistantPages()
{
    const int front = pageInFront();
    m_pictures.removeIf(
        [=](const QHash<int, QImage>::iterator &each) { return std::abs(each.key() - front) > kKept; });
}

void PreviewPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PreviewPages::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

} // namespace epost
