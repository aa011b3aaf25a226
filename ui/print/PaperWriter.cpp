// SPDX-License-Identifier: MIT
#include "ui/print/PaperWriter.h"

#include "ui/print/PaperTable.h"
#include "ui/print/TimelinePicture.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace epost {

namespace {

constexpr qreal kSealWidth = 21; // mm
constexpr qreal kSealHeight = 20;
constexpr qreal kSealLabel = 5;
constexpr qreal kWidestLabel = 44;
constexpr qreal kRoomWidth = 60; // to write in by hand
constexpr qreal kHighestPicture = 150;
constexpr qreal kLogoWidth = 46;
constexpr qreal kLogoHeight = 14;

std::shared_ptr<PaperText> newText(const PaperStyle &style, const QString &text, const PaperText::Look &look,
                                   qreal width)
{
    return std::make_shared<PaperText>(style, text, look, width);
}

} // namespace

PaperWriter::PaperWriter(PaperPages &pages, const ReportDocument &document)
    : m_pages(pages)
    , m_style(pages.style())
    , m_document(document)
{
}

void PaperWriter::write()
{
    writeTop();
    for (qsizetype index = 0; index < m_document.sections.size(); ++index)
        writeSection(m_document.sections[index], QStringLiteral("%1. ").arg(index + 1), 1);
}

void PaperWriter::writeTop()
{
    PaperText::Look title;
    title.points = PaperStyle::kTitle;
    title.bold = true;
    title.alignment = Qt::AlignHCenter;
    writeText(m_document.title, title);
    m_pages.advance(m_style.mm(5));
    const qreal top = m_pages.y();
    const qreal right = writeIssuer(top);
    if (!m_document.addressee.isEmpty()) {
        PaperText::Look addressee;
        addressee.points = PaperStyle::kHeading;
        writeText(m_document.addressee, addressee);
        const QRectF line(m_pages.left(), m_pages.y(), m_pages.width() * 0.5, 0);
        const QPen pen(PaperStyle::ink(), m_style.mm(0.3));
        m_pages.add([=](QPainter &painter) {
            painter.setPen(pen);
            painter.drawLine(line.topLeft(), line.topRight());
        });
        m_pages.advance(m_style.mm(4));
    }
    writeFields(m_document.head, m_pages.width() * 0.56);
    m_pages.advance(std::max(0.0, right - m_pages.y()) + m_style.mm(4));
    writeResult();
}

qreal PaperWriter::writeIssuer(qreal top)
{
    const qreal right = m_pages.left() + m_pages.width();
    const qreal width = m_pages.width() * 0.42;
    qreal y = top;
    if (m_document.logo) {
        const QImage logo = QImage::fromData(m_document.logo->content);
        if (!logo.isNull()) {
            const QSizeF size
                = QSizeF(logo.size())
                      .scaled(m_style.mm(kLogoWidth), m_style.mm(kLogoHeight), Qt::KeepAspectRatio);
            const QRectF area(QPointF(right - size.width(), y), size);
            m_pages.add([=](QPainter &painter) { painter.drawImage(area, logo); });
            y += size.height() + m_style.mm(2);
        }
    }
    PaperText::Look look;
    look.alignment = Qt::AlignRight;
    for (const QString &text : m_document.issuer) {
        const auto line = newText(m_style, text, look, width);
        const QPointF at(right - width, y);
        m_pages.add([=](QPainter &painter) { line->draw(painter, at); });
        y += line->height();
    }
    if (y > top)
        y += m_style.mm(2);
    drawSeals(m_document.seals, right, y);
    return y + (m_document.seals.seals.isEmpty() ? 0 : m_style.mm(kSealHeight + kSealLabel));
}

void PaperWriter::drawSeals(const SealBlock &block, qreal right, qreal top)
{
    const qreal width = m_style.mm(kSealWidth);
    const qreal label = m_style.mm(kSealLabel);
    const qreal height = m_style.mm(kSealHeight);
    qreal x = right - width * qreal(block.seals.size());
    PaperText::Look look;
    look.points = PaperStyle::kTable;
    look.alignment = Qt::AlignHCenter;
    PaperText::Look name = look;
    name.points = PaperStyle::kSmall;
    name.ink = PaperStyle::ink(Tone::Muted);
    const QPen pen(PaperStyle::ink(), m_style.mm(0.2));
    const qreal padding = m_style.mm(0.6);
    for (const Field &seal : block.seals) {
        const QRectF head(x, top, width, label);
        const QRectF box(x, top + label, width, height);
        const auto headText = newText(m_style, seal.label, look, width - 2 * padding);
        const auto nameText = newText(m_style, seal.value.text, name, width - 2 * padding);
        const int lines = std::min(nameText->lineCount(), 2); // the box is for the seal
        m_pages.add([=](QPainter &painter) {
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(head);
            painter.drawRect(box);
            headText->draw(painter, {head.left() + padding, head.center().y() - headText->lineHeight() / 2},
                           0, 1);
            nameText->draw(painter,
                           {box.left() + padding, box.bottom() - padding - lines * nameText->lineHeight()}, 0,
                           lines);
        });
        x += width;
    }
}

void PaperWriter::writeResult()
{
    if (m_document.result.isEmpty())
        return;
    const qreal padding = m_style.mm(3);
    const qreal width = m_pages.width() - 2 * padding;
    PaperText::Look look;
    look.points = PaperStyle::kHeading;
    look.bold = true;
    look.ink = PaperStyle::ink(m_document.resultTone);
    const auto result = newText(m_style, m_document.result, look, width);
    const auto situation = newText(m_style, m_document.situation, {}, width);
    const qreal more = m_document.situation.isEmpty() ? 0 : situation->height();
    const QRectF box(m_pages.left(), m_pages.y(), m_pages.width(), result->height() + more + 2 * padding);
    const QPen pen(look.ink, m_style.mm(0.5));
    m_pages.add([=](QPainter &painter) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        const QPointF at = box.topLeft() + QPointF(padding, padding);
        result->draw(painter, at);
        if (more > 0)
            situation->draw(painter, at + QPointF(0, result->height()));
    });
    m_pages.advance(box.height() + m_style.mm(2));
}

void PaperWriter::writeSection(const Section &section, const QString &number, int level)
{
    writeHeading(number + section.title, level, section.blocks.isEmpty());
    for (const Block &block : section.blocks)
        std::visit(*this, block);
    for (const Section &part : section.parts)
        writeSection(part, {}, level + 1);
}

void PaperWriter::writeHeading(const QString &text, int level, bool headingFollows)
{
    PaperText::Look look;
    look.bold = true;
    look.points = level == 1 ? PaperStyle::kHeading
        : level == 2         ? PaperStyle::kSubheading
                             : PaperStyle::kText;
    const qreal indent = level == 1 ? m_style.mm(3) : 0;
    const auto line = newText(m_style, text, look, m_pages.width() - indent);
    m_pages.space(m_style.mm(level == 1 ? 6 : 4));
    // Never alone at the foot of a page, nor with the next heading.
    m_pages.need(line->height() + m_style.mm(headingFollows ? 40 : 24));
    const QPointF at(m_pages.left() + indent, m_pages.y());
    const qreal width = m_pages.width();
    const qreal thick = m_style.mm(1.2);
    const QPen thin(PaperStyle::line(), m_style.mm(0.25));
    m_pages.add([=](QPainter &painter) {
        if (level == 1) {
            painter.fillRect(QRectF(at.x() - indent, at.y(), thick, line->height()), PaperStyle::strong());
            painter.setPen(thin);
            const qreal under = at.y() + line->height();
            painter.drawLine(QPointF(at.x() - indent, under), QPointF(at.x() - indent + width, under));
        }
        line->draw(painter, at);
    });
    m_pages.advance(line->height() + m_style.mm(level == 1 ? 2 : 1));
}

void PaperWriter::writeText(const QString &text, const PaperText::Look &look, qreal indent)
{
    const auto lines = newText(m_style, text, look, m_pages.width() - indent);
    const qreal x = m_pages.left() + indent;
    for (int first = 0; first < lines->lineCount();) {
        m_pages.need(lines->lineHeight());
        const int fitting = std::max(1, static_cast<int>(m_pages.room() / lines->lineHeight()));
        const int count = std::min(fitting, lines->lineCount() - first);
        const QPointF at(x, m_pages.y());
        m_pages.add([=](QPainter &painter) { lines->draw(painter, at, first, count); });
        m_pages.advance(count * lines->lineHeight());
        first += count;
    }
}

void PaperWriter::writeFields(const QList<Field> &fields, qreal width)
{
    PaperText::Look labelLook;
    labelLook.ink = PaperStyle::ink(Tone::Muted);
    qreal labelWidth = 0;
    for (const Field &field : fields)
        labelWidth = std::max(labelWidth, PaperText::naturalWidth(m_style, field.label, labelLook));
    labelWidth = std::min(labelWidth + m_style.mm(1), m_style.mm(kWidestLabel));
    const qreal indent = labelWidth + m_style.mm(4);
    for (const Field &field : fields) {
        PaperText::Look look;
        look.ink = PaperStyle::ink(field.value.tone);
        look.bold = field.value.tone == Tone::Bad || field.value.tone == Tone::Caution;
        const auto label = newText(m_style, field.label, labelLook, labelWidth);
        const auto value = newText(m_style, field.value.text, look, width - indent);
        m_pages.need(std::min(std::max(label->height(), value->height()), m_pages.pageHeight() / 4));
        const QPointF at(m_pages.left(), m_pages.y());
        m_pages.add([=](QPainter &painter) { label->draw(painter, at); });
        if (field.value.toFill)
            drawRoom(at + QPointF(indent, label->height()), std::min(m_style.mm(kRoomWidth), width - indent));
        if (value->height() <= m_pages.room()) {
            m_pages.add([=](QPainter &painter) { value->draw(painter, at + QPointF(indent, 0)); });
            m_pages.advance(std::max(label->height(), value->height()));
        } else {
            writeText(field.value.text, look, indent);
        }
        m_pages.advance(m_style.mm(0.4));
    }
}

void PaperWriter::drawRoom(const QPointF &at, qreal width)
{
    const QPen pen(PaperStyle::line(), m_style.mm(0.25));
    m_pages.add([=](QPainter &painter) {
        painter.setPen(pen);
        painter.drawLine(at, at + QPointF(width, 0));
    });
}

void PaperWriter::operator()(const TextBlock &block)
{
    PaperText::Look look;
    look.ink = PaperStyle::ink(block.text.tone);
    look.bold = block.text.tone == Tone::Bad || block.text.tone == Tone::Caution;
    writeText(block.text.text, look);
    m_pages.space(m_style.mm(2));
}

void PaperWriter::operator()(const FieldBlock &block)
{
    writeFields(block.fields, m_pages.width());
    m_pages.space(m_style.mm(2.5));
}

void PaperWriter::operator()(const TableBlock &block)
{
    PaperTable(m_pages, block).write();
}

void PaperWriter::operator()(const ListBlock &block)
{
    const qreal indent = m_style.mm(5);
    const qreal box = m_style.mm(2.8);
    const QPen pen(PaperStyle::ink(), m_style.mm(0.25));
    for (const QString &item : block.items) {
        const PaperText lines(m_style, item, {}, m_pages.width() - indent);
        m_pages.need(std::min(lines.height(), m_pages.pageHeight() / 4));
        const QPointF middle(m_pages.left() + indent / 2, m_pages.y() + lines.lineHeight() / 2);
        m_pages.add([=, ticks = block.tickBoxes](QPainter &painter) {
            painter.setPen(ticks ? pen : QPen(Qt::NoPen));
            painter.setBrush(ticks ? QBrush(Qt::NoBrush) : QBrush(PaperStyle::ink()));
            const QRectF square(middle.x() - box / 2, middle.y() - box / 2, box, box);
            if (ticks)
                painter.drawRect(square);
            else
                painter.drawEllipse(middle, box / 6, box / 6);
        });
        writeText(item, {}, indent);
        m_pages.advance(m_style.mm(0.6));
    }
    m_pages.space(m_style.mm(2));
}

void PaperWriter::operator()(const SealBlock &block)
{
    const qreal height = m_style.mm(kSealHeight + kSealLabel);
    m_pages.need(height);
    drawSeals(block, m_pages.left() + m_pages.width(), m_pages.y());
    m_pages.advance(height + m_style.mm(2));
}

void PaperWriter::operator()(const TimelineBlock &block)
{
    const qreal height = TimelinePicture::heightFor(block, m_pages.width());
    if (height <= 0)
        return;
    m_pages.need(height);
    const QRectF area(m_pages.left(), m_pages.y(), m_pages.width(), height);
    m_pages.add([area, block, &style = m_style](QPainter &painter) {
        TimelinePicture::paint(painter, style, block, area);
    });
    m_pages.advance(height + m_style.mm(2));
}

void PaperWriter::operator()(const PictureBlock &block)
{
    PaperText::Look look;
    look.points = PaperStyle::kSmall;
    look.ink = PaperStyle::ink(Tone::Muted);
    look.breaks = PaperText::Break::Anywhere;
    const auto caption = newText(m_style, block.caption, look, m_pages.width());
    const QImage image = QImage::fromData(block.picture.content);
    // Its header was that of a picture, the rest was not.
    if (image.isNull()) {
        writeText(block.caption, look);
        return;
    }
    const QSizeF most(m_pages.width(), m_style.mm(kHighestPicture));
    const QSizeF natural = QSizeF(image.size()) * m_style.mm(25.4) / 110.0;
    const QSizeF size = natural.scaled(natural.boundedTo(most), Qt::KeepAspectRatio);
    m_pages.need(size.height() + caption->height() + m_style.mm(2));
    const QRectF area(QPointF(m_pages.left(), m_pages.y()), size);
    const QPen pen(PaperStyle::line(), m_style.mm(0.2));
    m_pages.add([=](QPainter &painter) {
        painter.drawImage(area, image);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    });
    m_pages.advance(size.height() + m_style.mm(1));
    writeText(block.caption, look);
    m_pages.space(m_style.mm(3));
}

} // namespace epost
