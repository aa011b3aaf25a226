// SPDX-License-Identifier: MIT
#include "ui/print/PagePainter.h"

#include "ui/print/PaperPrinter.h"
#include "ui/print/PaperSheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace epost {

/// The paper as it was laid out for a PDF that nobody writes.
class PagePainter::Sheets : public QObject {
public:
    explicit Sheets(std::shared_ptr<const ReportDocument> document)
        : m_document(std::move(document))
    {
    }

    const PaperSheets &layOut()
    {
        m_device.setResolution(PaperPrinter::kResolution);
        return m_sheets.emplace(*m_document, m_device);
    }

    [[nodiscard]] QImage picture(int page, int width) const
    {
        const qreal scale = width / m_sheets->size().width();
        QImage picture(width, qRound(m_sheets->size().height() * scale), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        m_sheets->paint(painter, page);
        return picture;
    }

private:
    std::shared_ptr<const ReportDocument> m_document;
    QBuffer m_nothing;
    QPdfWriter m_device{&m_nothing};
    std::optional<PaperSheets> m_sheets;
};

PagePainter::PagePainter(std::shared_ptr<const ReportDocument> document, QObject *parent)
    : QObject(parent)
    , m_sheets(new Sheets(std::move(document)))
{
    m_sheets->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sheets, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_sheets, [this] {
        const PaperSheets &sheets = m_sheets->layOut();
        Q_EMIT laidOut(sheets.count(), sheets.size());
    });
}

PagePainter::~PagePainter()
{
    m_width = 0;
    m_thread.quit();
    m_thread.wait();
}

void PagePainter::ask(int page, int width)
{
    m_width = width;
    QMetaObject::invokeMethod(m_sheets, [this, page, width] {
        if (width == m_width)
            Q_EMIT painted(page, m_sheets->picture(page, width));
    });
}

} // namespace epost
