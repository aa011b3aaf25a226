// SPDX-License-Identifier: MIT
#include "ui/print/PaperPages.h"

#include <utility>

namespace epost {

PaperPages::PaperPages(const PaperStyle &style)
    : m_style(style)
    , m_body(style.body())
    , m_y(m_body.top())
{
}

void PaperPages::newPage()
{
    m_pages.append(QList<Drawing>());
    m_y = m_body.top();
}

void PaperPages::need(qreal height)
{
    if (room() < height && !m_pages.last().isEmpty())
        newPage();
}

void PaperPages::add(Drawing drawing)
{
    m_pages.last().append(std::move(drawing));
}

void PaperPages::space(qreal height)
{
    if (m_y > m_body.top())
        m_y += height;
}

} // namespace epost
