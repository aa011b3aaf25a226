// SPDX-License-Identifier: MIT
#include "report/HtmlReport.h"

#include "report/HtmlStyle.h"
#include "report/PrintableText.h"
#include "report/SvgTimeline.h"

#include <QXmlStreamWriter>

namespace epost {

namespace {

constexpr int kDeepestHeading = 4;

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plain:
        break;
    }
    return {};
}

/// Writes through an XML writer and no other way: what is text cannot become markup.
class HtmlWriter {
public:
    HtmlWriter(QXmlStreamWriter &xml, const ReportDocument &document)
        : m_xml(xml)
        , m_document(document)
    {
    }

    void write()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeCharacters(QStringLiteral("\n"));
        start("html");
        attribute("lang", m_document.language);
        writeHead();
        start("body");
        writeHeader();
        start("main");
        for (qsizetype index = 0; index < m_document.sections.size(); ++index)
            writeSection(m_document.sections[index], QStringLiteral("%1. ").arg(index + 1), 2);
        end();
        end();
        end();
        m_xml.writeCharacters(QStringLiteral("\n"));
    }

    void operator()(const TextBlock &block) { writeParagraph(block.text); }

    void operator()(const FieldBlock &block) { writeFields(block.fields); }

    void operator()(const TableBlock &block)
    {
        start("table");
        if (!block.caption.isEmpty())
            element("caption", block.caption);
        start("thead");
        start("tr");
        for (const QString &column : block.columns) {
            start("th");
            attribute("scope", QStringLiteral("col"));
            text(column);
            end();
        }
        end();
        end();
        start("tbody");
        for (const QList<Cell> &row : block.rows) {
            start("tr");
            for (const Cell &cell : row) {
                start("td");
                writeCell(cell);
                end();
            }
            end();
        }
        end();
        end();
    }

    void operator()(const ListBlock &block)
    {
        start("ul");
        if (block.tickBoxes)
            attribute("class", QStringLiteral("boxes"));
        for (const QString &item : block.items)
            element("li", item);
        end();
    }

    void operator()(const SealBlock &block)
    {
        start("table");
        attribute("class", QStringLiteral("seals"));
        start("tr");
        for (const Field &seal : block.seals)
            element("th", seal.label);
        end();
        start("tr");
        for (const Field &seal : block.seals)
            element("td", seal.value.text);
        end();
        end();
    }

    void operator()(const TimelineBlock &block) { writeTimeline(m_xml, block); }

    void operator()(const PictureBlock &block)
    {
        start("figure");
        writePicture(block.picture, block.caption);
        element("figcaption", block.caption);
        end();
    }

private:
    void start(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), printable(value));
    }
    /// Written even when empty: "<td/>" would be an open tag to an HTML reader.
    void text(const QString &content) { m_xml.writeCharacters(printable(content)); }

    void element(const char *name, const QString &content)
    {
        start(name);
        text(content);
        end();
    }

    void meta(const char *key, const char *name, const char *content)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute(key, QString::fromLatin1(name));
        attribute("content", QString::fromLatin1(content));
    }

    void writeHead()
    {
        start("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("charset", QStringLiteral("utf-8"));
        // The paper needs nothing from anywhere; whoever changes it cannot make it fetch or run something
        // either.
        meta("http-equiv", "Content-Security-Policy",
             "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
        meta("name", "viewport", "width=device-width");
        meta("name", "generator", "epost-update " EPOST_VERSION);
        element("title", m_document.title + QLatin1Char(' ') + m_document.footer);
        element("style", htmlStyle(m_document));
        end();
    }

    void writePicture(const Picture &picture, const QString &alternative)
    {
        m_xml.writeEmptyElement(QStringLiteral("img"));
        attribute("alt", alternative);
        attribute("src",
                  QStringLiteral("data:%1;base64,%2")
                      .arg(picture.mimeType(), QString::fromLatin1(picture.content.toBase64())));
    }

    void writeHeader()
    {
        start("header");
        element("h1", m_document.title);
        start("div");
        attribute("class", QStringLiteral("top"));
        start("div");
        if (!m_document.addressee.isEmpty()) {
            start("p");
            attribute("class", QStringLiteral("addressee"));
            text(m_document.addressee);
            end();
        }
        writeFields(m_document.head);
        end();
        writeIssuer();
        end();
        writeResult();
        end();
    }

    void writeIssuer()
    {
        start("div");
        attribute("class", QStringLiteral("issuer"));
        if (m_document.logo)
            writePicture(*m_document.logo, m_document.issuer.value(0));
        for (const QString &line : m_document.issuer)
            element("p", line);
        (*this)(m_document.seals);
        end();
    }

    void writeResult()
    {
        if (m_document.result.isEmpty())
            return;
        start("div");
        attribute("class", QStringLiteral("result ") + toneClass(m_document.resultTone));
        element("p", m_document.result);
        if (!m_document.situation.isEmpty())
            element("p", m_document.situation);
        end();
    }

    void writeSection(const Section &section, const QString &number, int level)
    {
        start("section");
        element(headingAt(level), number + section.title);
        for (const Block &block : section.blocks)
            std::visit(*this, block);
        for (const Section &part : section.parts)
            writeSection(part, {}, level + 1);
        end();
    }

    static const char *headingAt(int level)
    {
        return level == 2 ? "h2" : level < kDeepestHeading ? "h3" : "h4";
    }

    void writeFields(const QList<Field> &fields)
    {
        start("dl");
        for (const Field &field : fields) {
            element("dt", field.label);
            start("dd");
            writeCell(field.value);
            end();
        }
        end();
    }

    void writeParagraph(const Cell &cell)
    {
        start("p");
        writeCell(cell);
        end();
    }

    void writeCell(const Cell &cell)
    {
        QStringList classes{toneClass(cell.tone)};
        if (cell.staysWhole())
            classes.append(QStringLiteral("whole"));
        if (cell.toFill)
            classes.append(QStringLiteral("room"));
        classes.removeAll(QString());
        if (classes.isEmpty() && !cell.code) {
            text(cell.text);
            return;
        }
        start(cell.code ? "code" : "span");
        if (!classes.isEmpty())
            attribute("class", classes.join(QLatin1Char(' ')));
        text(cell.text);
        end();
    }

    QXmlStreamWriter &m_xml;
    const ReportDocument &m_document;
};

} // namespace

QByteArray HtmlReport::render(const ReportDocument &document)
{
    QByteArray content;
    QXmlStreamWriter xml(&content);
    HtmlWriter(xml, document).write();
    return content;
}

} // namespace epost
