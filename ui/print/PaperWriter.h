// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/PaperPages.h"
#include "ui/print/PaperText.h"

namespace epost {

/// Lays a document out onto pages, block by block.
class PaperWriter {
public:
    PaperWriter(PaperPages &pages, const ReportDocument &document);

    void write();

    void operator()(const TextBlock &block);
    void operator()(const FieldBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const ListBlock &block);
    void operator()(const SealBlock &block);
    void operator()(const TimelineBlock &block);
    void operator()(const PictureBlock &block);

private:
    void writeTop();
    [[nodiscard]] qreal writeIssuer(qreal top);
    void writeResult();
    void writeSection(const Section &section, const QString &number, int level);
    void writeHeading(const QString &text, int level, bool headingFollows);
    void writeText(const QString &text, const PaperText::Look &look, qreal indent = 0);
    void writeFields(const QList<Field> &fields, qreal width);
    void drawRoom(const QPointF &at, qreal width); ///< a line to write on
    void drawSeals(const SealBlock &block, qreal right, qreal top);

    PaperPages &m_pages;
    const PaperStyle &m_style;
    const ReportDocument &m_document;
};

} // namespace epost
