// SPDX-License-Identifier: MIT
#include "ui/print/PaperPreview.h"

#include "ui/print/PreviewPages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace epost {

PaperPreview::PaperPreview(std::shared_ptr<const ReportDocument> document, QWidget *parent)
    : QDialog(parent)
    , m_page(new QLabel(this))
{
    setObjectName(QStringLiteral("printPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview: %1").arg(document->title));
    m_pages = new PreviewPages(std::move(document), this);
    auto *zoom = new QComboBox(this);
    zoom->setObjectName(QStringLiteral("previewZoom"));
    zoom->addItem(tr("Page width"), QVariant::fromValue(PreviewPages::Zoom::PageWidth));
    zoom->addItem(tr("Whole page"), QVariant::fromValue(PreviewPages::Zoom::WholePage));
    zoom->addItem(tr("100 %"), QVariant::fromValue(PreviewPages::Zoom::Percent100));
    zoom->addItem(tr("150 %"), QVariant::fromValue(PreviewPages::Zoom::Percent150));
    auto *label = new QLabel(tr("&Size shown"), this);
    label->setBuddy(zoom);
    m_page->setObjectName(QStringLiteral("previewPage"));
    auto *print = new QPushButton(tr("&Print..."), this);
    print->setObjectName(QStringLiteral("previewPrint"));
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("previewClose"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(label);
    foot->addWidget(zoom);
    foot->addSpacing(fontMetrics().height());
    foot->addWidget(m_page, 1);
    foot->addWidget(print);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(m_pages, &PreviewPages::pageChanged, this, &PaperPreview::showPage);
    connect(zoom, &QComboBox::currentIndexChanged, m_pages,
            [this, zoom] { m_pages->setZoom(zoom->currentData().value<PreviewPages::Zoom>()); });
    connect(print, &QPushButton::clicked, this, &PaperPreview::printWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showPage();
    m_pages->setFocus(); // its keys turn the pages
    constexpr qreal kPart = 0.85;
    const QSize screen = parent->screen()->availableSize();
    resize(qMin(qRound(screen.width() * kPart), fontMetrics().height() * 60),
           qRound(screen.height() * kPart));
}

void PaperPreview::showPage()
{
    m_page->setText(m_pages->pageCount() == 0
                        ? tr("The pages are being laid out...")
                        : tr("Page %1 of %2").arg(m_pages->pageInFront() + 1).arg(m_pages->pageCount()));
}

} // namespace epost
