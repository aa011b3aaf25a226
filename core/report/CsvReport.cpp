// SPDX-License-Identifier: MIT
#include "report/CsvReport.h"

#include "report/PrintableText.h"

#include <algorithm>

namespace epost {

namespace {

/// What Excel, in any of its input modes, takes for the begin of a formula (OWASP, "CSV Injection").
bool opensFormula(QChar first)
{
    static const QString kOpening = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return kOpening.contains(first);
}

/// A moment in a form that sorts and that every program reads; all else in its words.
QString valueOf(const Cell &cell)
{
    const auto *time = std::get_if<QDateTime>(&cell.value);
    return time && time->isValid() ? time->toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : cell.text;
}

/// Collects records and pads them to one length in the end.
class CsvWriter {
public:
    void write(const ReportDocument &document)
    {
        record({document.title});
        for (const Field &field : document.head)
            record({document.title, field.label, valueOf(field.value)});
        if (!document.addressee.isEmpty())
            record({document.title, document.addressee});
        for (const QString &line : document.issuer)
            record({document.title, line});
        if (!document.result.isEmpty())
            record({document.title, document.result});
        if (!document.situation.isEmpty())
            record({document.title, document.situation});
        for (const Section &section : document.sections)
            writeSection(section, section.title);
        m_section = document.title;
        (*this)(document.seals);
    }

    [[nodiscard]] QByteArray content() const
    {
        qsizetype width = 0;
        for (const QStringList &fields : m_records)
            width = std::max(width, fields.size());
        QString text{QChar(QChar::ByteOrderMark)};
        for (QStringList fields : m_records) {
            fields.resize(width);
            for (QString &field : fields)
                field = CsvReport::field(field);
            text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
        return text.toUtf8();
    }

    void operator()(const TextBlock &block) { record({m_section, block.text.text}); }

    void operator()(const FieldBlock &block)
    {
        for (const Field &field : block.fields)
            record({m_section, field.label, valueOf(field.value)});
    }

    void operator()(const TableBlock &block)
    {
        if (!block.caption.isEmpty())
            record({m_section, block.caption});
        record(QStringList{m_section} + block.columns);
        for (const QList<Cell> &row : block.rows) {
            QStringList fields{m_section};
            for (const Cell &cell : row)
                fields.append(valueOf(cell));
            record(fields);
        }
    }

    void operator()(const ListBlock &block)
    {
        for (const QString &item : block.items)
            record({m_section, item});
    }

    void operator()(const SealBlock &block)
    {
        for (const Field &seal : block.seals)
            record({m_section, seal.label, seal.value.text});
    }

    /// A picture; its data stand in the tables.
    void operator()(const TimelineBlock &) {}
    /// Named in the table before it.
    void operator()(const PictureBlock &) {}

private:
    void writeSection(const Section &section, const QString &name)
    {
        m_section = name;
        for (const Block &block : section.blocks)
            std::visit(*this, block);
        for (const Section &part : section.parts)
            writeSection(part, name + QStringLiteral(" / ") + part.title);
    }

    void record(const QStringList &fields) { m_records.append(fields); }

    QString m_section;
    QList<QStringList> m_records;
};

} // namespace

QString CsvReport::field(const QString &text)
{
    const bool formula = !text.isEmpty() && opensFormula(text.front());
    QString content = printable(text);
    content.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1%2\"").arg(formula ? QStringLiteral("'") : QString(), content);
}

QByteArray CsvReport::render(const ReportDocument &document)
{
    CsvWriter writer;
    writer.write(document);
    return writer.content();
}

} // namespace epost
